from __future__ import annotations

from .._runtime import Model
from .vector_store_file_object import VectorStoreFileObject


class ListVectorStoreFilesResponse(Model):
    """A page of vector store files."""

    object: str
    """Always `list`."""
    data: list[VectorStoreFileObject]
    first_id: str | None
    """The id of the first object here, or null on an empty page."""
    last_id: str | None
    """The id of the last object here, or null on an empty page."""
    has_more: bool
    """Whether there is another page."""
