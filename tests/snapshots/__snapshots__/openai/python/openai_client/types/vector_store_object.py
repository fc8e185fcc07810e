from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .metadata import Metadata
from .vector_store_expiration_after import VectorStoreExpirationAfter
from .vector_store_file_counts import VectorStoreFileCounts


class VectorStoreObject(Model):
    """A searchable store of files."""

    id: str
    """The id of the vector store."""
    object: Literal["vector_store"]
    created_at: int
    """When it was made, in seconds since 1970."""
    name: str
    """A name for people."""
    usage_bytes: int
    """How much room its files take."""
    file_counts: VectorStoreFileCounts
    status: Literal["expired", "in_progress", "completed"]
    """Whether it can be searched. It can when `completed`."""
    expires_after: VectorStoreExpirationAfter | None = None
    expires_at: int | None = None
    """When it will go away, if nobody uses it before."""
    last_active_at: int | None
    """When it was last used."""
    metadata: Metadata
