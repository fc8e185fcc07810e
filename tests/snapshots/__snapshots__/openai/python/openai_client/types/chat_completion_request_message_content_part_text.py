from __future__ import annotations

from typing import Literal, Required, TypedDict


class ChatCompletionRequestMessageContentPartTextParam(TypedDict, total=False):
    """A part that is text."""

    type: Required[Literal["text"]]
    text: Required[str]
    """The text."""
