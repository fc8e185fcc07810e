from __future__ import annotations

from typing import Literal, Required, TypedDict

from .chat_completion_text_content import ChatCompletionTextContentParam


class ChatCompletionRequestDeveloperMessageParam(TypedDict, total=False):
    """Instructions that stand above what users say."""

    role: Required[Literal["developer"]]
    content: Required[ChatCompletionTextContentParam]
    name: str
    """A name, to tell speakers with one role apart."""
