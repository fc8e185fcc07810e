from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .chat_completion_logprobs import ChatCompletionLogprobs
from .chat_completion_response_message import ChatCompletionResponseMessage
from .completion_usage import CompletionUsage
from .metadata import Metadata
from .service_tier import ServiceTier


class CreateChatCompletionResponseChoicesItem(Model):
    index: int
    """Which of the answers."""
    message: ChatCompletionResponseMessage
    logprobs: ChatCompletionLogprobs | None
    finish_reason: Literal[
        "stop",
        "length",
        "tool_calls",
        "content_filter",
        "function_call",
    ]
    """Why it ends here."""


class CreateChatCompletionResponse(Model):
    """An answer."""

    id: str
    """The id of the answer."""
    object: Literal["chat.completion"]
    created: int
    """When it was given, in seconds since 1970."""
    model: str
    """The model that gave it."""
    choices: list[CreateChatCompletionResponseChoicesItem]
    """The answer, or as many as `n` asked for."""
    usage: CompletionUsage | None = None
    service_tier: ServiceTier | None = None
    system_fingerprint: str | None = None
    """Deprecated. A mark of the software that served it."""
    metadata: Metadata | None = None
