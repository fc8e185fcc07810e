from __future__ import annotations

from typing import Literal, Required, TypedDict

from .._runtime import Model


class ResponseFormatText(Model):
    """Plain text."""

    type: Literal["text"]


class ResponseFormatTextParam(TypedDict, total=False):
    type: Required[Literal["text"]]
