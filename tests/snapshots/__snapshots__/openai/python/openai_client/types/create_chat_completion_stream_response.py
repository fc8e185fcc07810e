from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .chat_completion_logprobs import ChatCompletionLogprobs
from .chat_completion_stream_response_delta import ChatCompletionStreamResponseDelta
from .completion_usage import CompletionUsage
from .service_tier import ServiceTier


class CreateChatCompletionStreamResponseChoicesItem(Model):
    index: int
    """Which of the answers."""
    delta: ChatCompletionStreamResponseDelta
    logprobs: ChatCompletionLogprobs | None = None
    finish_reason: (
        Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
        | None
    )
    """Why it ends here. Null while it goes on."""


class CreateChatCompletionStreamResponse(Model):
    """A piece of an answer."""

    id: str
    """The id of the answer, the same for all its pieces."""
    object: Literal["chat.completion.chunk"]
    created: int
    """When the answer was begun, in seconds since 1970."""
    model: str
    """The model that gives it."""
    choices: list[CreateChatCompletionStreamResponseChoicesItem]
    """The new pieces. Empty when only `usage` is told."""
    usage: CompletionUsage | None = None
    service_tier: ServiceTier | None = None
    system_fingerprint: str | None = None
    """Deprecated. A mark of the software that serves it."""
    obfuscation: str | None = None
    """Padding. Ignore it."""
