from __future__ import annotations

from typing import Literal

from .._runtime import Model


class ChatCompletionMessageToolCallChunkFunction(Model):
    name: str | None = None
    arguments: str | None = None
    """What to add to the arguments so far."""


class ChatCompletionMessageToolCallChunk(Model):
    """A piece of a call. Pieces with the same `index` belong together."""

    index: int
    id: str | None = None
    type: Literal["function"] | None = None
    function: ChatCompletionMessageToolCallChunkFunction | None = None
