from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .chunking_strategy_request_param import ChunkingStrategyRequestParamInput
from .create_vector_store_file_request import CreateVectorStoreFileRequestParam
from .vector_store_file_attributes import VectorStoreFileAttributes


class CreateVectorStoreFileBatchRequestParam(TypedDict, total=False):
    """Files to put into a vector store. Send `file_ids` or `files`, never both."""

    file_ids: list[str]
    files: Sequence[CreateVectorStoreFileRequestParam]
    chunking_strategy: ChunkingStrategyRequestParamInput
    attributes: VectorStoreFileAttributes
