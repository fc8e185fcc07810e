from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .vector_store_search_result_item import VectorStoreSearchResultItem


class VectorStoreSearchResultsPage(Model):
    """A page of results."""

    object: Literal["vector_store.search_results.page"]
    search_query: list[str]
    """What was looked for in the end."""
    data: list[VectorStoreSearchResultItem]
    has_more: bool
    """Whether there is another page."""
    next_page: str | None
    """A token for the page after this, if there is one."""
