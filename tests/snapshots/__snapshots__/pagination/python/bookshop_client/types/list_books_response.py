from __future__ import annotations

from .._runtime import Model
from .book import Book


class ListBooksResponse(Model):
    data: list[Book]
    last_id: str | None = None
    has_more: bool
