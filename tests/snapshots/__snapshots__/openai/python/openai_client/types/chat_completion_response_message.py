from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .chat_completion_message_tool_calls import ChatCompletionMessageToolCalls


class ChatCompletionResponseMessage(Model):
    """What the model says."""

    role: Literal["assistant"]
    content: str | None
    """The text."""
    refusal: str | None
    """How it declined, if it did."""
    tool_calls: ChatCompletionMessageToolCalls | None = None
