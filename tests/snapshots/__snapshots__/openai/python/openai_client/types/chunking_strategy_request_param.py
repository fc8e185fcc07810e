from typing import TypeAlias

from .auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParamInput
from .static_chunking_strategy_request_param import (
    StaticChunkingStrategyRequestParamInput,
)

ChunkingStrategyRequestParamInput: TypeAlias = (
    AutoChunkingStrategyRequestParamInput | StaticChunkingStrategyRequestParamInput
)
"""How files are cut into chunks. Left out, it is `auto`."""
