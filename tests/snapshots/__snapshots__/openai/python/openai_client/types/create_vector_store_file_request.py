from __future__ import annotations

from typing import Required, TypedDict

from .chunking_strategy_request_param import ChunkingStrategyRequestParamInput
from .vector_store_file_attributes import VectorStoreFileAttributes


class CreateVectorStoreFileRequestParam(TypedDict, total=False):
    """A file to put into a vector store."""

    file_id: Required[str]
    chunking_strategy: ChunkingStrategyRequestParamInput
    attributes: VectorStoreFileAttributes
