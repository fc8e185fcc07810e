from __future__ import annotations

from typing import Literal, Required, TypedDict

from .._runtime import Model


class MessageContentImageFileObjectImageFile(Model):
    file_id: str
    """The file, uploaded with the purpose `vision`."""
    detail: Literal["auto", "low", "high"] | None = None
    """How closely to look. `low` costs fewer tokens."""


class MessageContentImageFileObjectImageFileParam(TypedDict, total=False):
    file_id: Required[str]
    detail: Literal["auto", "low", "high"]


class MessageContentImageFileObject(Model):
    """A picture that you uploaded."""

    type: Literal["image_file"]
    image_file: MessageContentImageFileObjectImageFile


class MessageContentImageFileObjectParam(TypedDict, total=False):
    type: Required[Literal["image_file"]]
    image_file: Required[MessageContentImageFileObjectImageFileParam]
