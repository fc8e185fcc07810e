from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .chat_completion_message_tool_call_chunk import ChatCompletionMessageToolCallChunk


class ChatCompletionStreamResponseDelta(Model):
    """What to add to an answer."""

    role: Literal["developer", "system", "user", "assistant", "tool"] | None = None
    content: str | None = None
    """More text."""
    refusal: str | None = None
    """More of a refusal."""
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None = None
    """More of the calls that the model asks for."""
