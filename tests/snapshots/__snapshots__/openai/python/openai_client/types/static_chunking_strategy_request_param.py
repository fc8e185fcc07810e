from __future__ import annotations

from typing import Literal, Required, TypedDict

from .static_chunking_strategy import StaticChunkingStrategyParam


class StaticChunkingStrategyRequestParamInput(TypedDict, total=False):
    """You decide."""

    type: Required[Literal["static"]]
    static: Required[StaticChunkingStrategyParam]
