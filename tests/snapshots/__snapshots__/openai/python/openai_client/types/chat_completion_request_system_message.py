from __future__ import annotations

from typing import Literal, Required, TypedDict

from .chat_completion_text_content import ChatCompletionTextContentParam


class ChatCompletionRequestSystemMessageParam(TypedDict, total=False):
    """Instructions, for models from before there were developer messages."""

    role: Required[Literal["system"]]
    content: Required[ChatCompletionTextContentParam]
    name: str
    """A name, to tell speakers with one role apart."""
