from __future__ import annotations

from .._runtime import Model
from .vector_store_object import VectorStoreObject


class ListVectorStoresResponse(Model):
    """A page of vector stores."""

    object: str
    """Always `list`."""
    data: list[VectorStoreObject]
    first_id: str | None
    """The id of the first object here, or null on an empty page."""
    last_id: str | None
    """The id of the last object here, or null on an empty page."""
    has_more: bool
    """Whether there is another page."""
