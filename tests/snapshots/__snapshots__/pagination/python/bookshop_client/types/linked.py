from __future__ import annotations

from .._runtime import Model
from .book import Book


class Linked(Model):
    results: list[Book] | None = None
    next: str | None = None
