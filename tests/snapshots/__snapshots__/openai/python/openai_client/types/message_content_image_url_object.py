from __future__ import annotations

from typing import Literal, Required, TypedDict

from .._runtime import Model


class MessageContentImageUrlObjectImageUrl(Model):
    url: str
    """Where a JPEG, PNG, GIF or WebP picture can be fetched."""
    detail: Literal["auto", "low", "high"] | None = None
    """How closely to look. `low` costs fewer tokens."""


class MessageContentImageUrlObjectImageUrlParam(TypedDict, total=False):
    url: Required[str]
    detail: Literal["auto", "low", "high"]


class MessageContentImageUrlObject(Model):
    """A picture on the web."""

    type: Literal["image_url"]
    image_url: MessageContentImageUrlObjectImageUrl


class MessageContentImageUrlObjectParam(TypedDict, total=False):
    type: Required[Literal["image_url"]]
    image_url: Required[MessageContentImageUrlObjectImageUrlParam]
