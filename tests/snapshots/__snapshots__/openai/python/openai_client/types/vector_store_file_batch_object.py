from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .vector_store_file_counts import VectorStoreFileCounts


class VectorStoreFileBatchObject(Model):
    """Files that go into a vector store together."""

    id: str
    """The id of the batch."""
    object: Literal["vector_store.files_batch"]
    created_at: int
    """When it was started, in seconds since 1970."""
    vector_store_id: str
    """The store they go into."""
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """How far it is."""
    file_counts: VectorStoreFileCounts
