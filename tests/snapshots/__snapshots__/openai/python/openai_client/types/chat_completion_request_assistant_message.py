from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from .chat_completion_message_tool_calls import ChatCompletionMessageToolCallsParam
from .chat_completion_request_assistant_message_content_part import (
    ChatCompletionRequestAssistantMessageContentPartParam,
)


class ChatCompletionRequestAssistantMessageParam(TypedDict, total=False):
    """What the model said before."""

    role: Required[Literal["assistant"]]
    content: (
        str | Sequence[ChatCompletionRequestAssistantMessageContentPartParam] | None
    )
    """The text, whole or in parts. May be null when there are calls."""
    refusal: str | None
    """How it declined, if it did."""
    name: str
    """A name, to tell speakers with one role apart."""
    tool_calls: ChatCompletionMessageToolCallsParam
