from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .static_chunking_strategy import StaticChunkingStrategy


class StaticChunkingStrategyResponseParam(Model):
    """Cut by these numbers."""

    type: Literal["static"]
    static: StaticChunkingStrategy
