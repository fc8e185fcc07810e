from __future__ import annotations

from typing import Required, TypedDict

from .._runtime import Model


class StaticChunkingStrategy(Model):
    """The size of chunks, in tokens."""

    max_chunk_size_tokens: int
    """How long a chunk may be. The service itself uses 800."""
    chunk_overlap_tokens: int
    """How much two neighbours share, up to half a chunk. The service itself
    uses 400.
    """


class StaticChunkingStrategyParam(TypedDict, total=False):
    max_chunk_size_tokens: Required[int]
    chunk_overlap_tokens: Required[int]
