from __future__ import annotations

from .._runtime import Model
from .vector_store_file_attributes import VectorStoreFileAttributes
from .vector_store_search_result_content_object import (
    VectorStoreSearchResultContentObject,
)


class VectorStoreSearchResultItem(Model):
    """A file that fits, and the places that do."""

    file_id: str
    """The file."""
    filename: str
    """The name of the file."""
    score: float
    """How well it fits. More is better."""
    attributes: VectorStoreFileAttributes
    content: list[VectorStoreSearchResultContentObject]
    """The places."""
