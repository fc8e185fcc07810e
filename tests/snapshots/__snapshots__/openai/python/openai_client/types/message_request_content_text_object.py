from __future__ import annotations

from typing import Literal, Required, TypedDict


class MessageRequestContentTextObjectParam(TypedDict, total=False):
    """Text."""

    type: Required[Literal["text"]]
    text: Required[str]
    """The text."""
