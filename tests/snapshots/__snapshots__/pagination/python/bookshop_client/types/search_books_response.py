from __future__ import annotations

from .._runtime import Model
from .book import Book


class SearchBooksResponse(Model):
    data: list[Book]
    next_cursor: str | None = None
