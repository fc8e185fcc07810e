from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .chunking_strategy_request_param import ChunkingStrategyRequestParamInput
from .metadata import Metadata


class CreateToolResourcesCodeInterpreterParam(TypedDict, total=False):
    file_ids: list[str]
    """Files that code may open."""


class CreateToolResourcesFileSearchVectorStoresItemParam(TypedDict, total=False):
    file_ids: list[str]
    """Files to put into it."""
    chunking_strategy: ChunkingStrategyRequestParamInput
    metadata: Metadata


class CreateToolResourcesFileSearchParam(TypedDict, total=False):
    vector_store_ids: list[str]
    """A vector store that exists. One at most."""
    vector_stores: Sequence[CreateToolResourcesFileSearchVectorStoresItemParam]
    """A vector store to make. One at most."""


class CreateToolResourcesParam(TypedDict, total=False):
    """What the tools may read. A vector store can be made on the way."""

    code_interpreter: CreateToolResourcesCodeInterpreterParam
    file_search: CreateToolResourcesFileSearchParam
