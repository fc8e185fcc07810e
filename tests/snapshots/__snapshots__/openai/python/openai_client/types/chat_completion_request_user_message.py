from __future__ import annotations

from typing import Literal, Required, TypedDict

from .chat_completion_text_content import ChatCompletionTextContentParam


class ChatCompletionRequestUserMessageParam(TypedDict, total=False):
    """What a user says."""

    role: Required[Literal["user"]]
    content: Required[ChatCompletionTextContentParam]
    name: str
    """A name, to tell speakers with one role apart."""
