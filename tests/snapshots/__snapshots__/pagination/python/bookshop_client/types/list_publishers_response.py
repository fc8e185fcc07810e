from __future__ import annotations

from .._runtime import Model
from .book import Book


class ListPublishersResponse(Model):
    count: int
    next: str | None
    results: list[Book]
