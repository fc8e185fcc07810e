from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import Model
from .other_chunking_strategy_response_param import OtherChunkingStrategyResponseParam
from .static_chunking_strategy_response_param import StaticChunkingStrategyResponseParam
from .vector_store_file_attributes import VectorStoreFileAttributes


class VectorStoreFileObjectLastError(Model):
    code: Literal["server_error", "unsupported_file", "invalid_file"]
    message: str
    """A sentence for people."""


class VectorStoreFileObject(Model):
    """A file in a vector store."""

    id: str
    """The id of the file."""
    object: Literal["vector_store.file"]
    usage_bytes: int
    """How much room it takes in the store. The upload may be smaller or larger."""
    created_at: int
    """When it was put into the store, in seconds since 1970."""
    vector_store_id: str
    """The store it is in."""
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """Whether it can be searched. It can when `completed`."""
    last_error: VectorStoreFileObjectLastError | None
    """What went wrong last, if anything."""
    chunking_strategy: (
        Annotated[
            StaticChunkingStrategyResponseParam | OtherChunkingStrategyResponseParam,
            Field(discriminator="type"),
        ]
        | None
    ) = None
    """How it was cut into chunks."""
    attributes: VectorStoreFileAttributes | None = None
