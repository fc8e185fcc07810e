from __future__ import annotations

from typing import TypedDict

from .chunking_strategy_request_param import ChunkingStrategyRequestParamInput
from .metadata import Metadata
from .vector_store_expiration_after import VectorStoreExpirationAfterParam


class CreateVectorStoreRequestParam(TypedDict, total=False):
    """A new vector store."""

    file_ids: list[str]
    name: str
    description: str
    expires_after: VectorStoreExpirationAfterParam
    chunking_strategy: ChunkingStrategyRequestParamInput
    metadata: Metadata
