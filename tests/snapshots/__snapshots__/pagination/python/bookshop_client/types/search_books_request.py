from __future__ import annotations

from typing import Required, TypedDict


class SearchBooksRequestParam(TypedDict, total=False):
    title: Required[str]
    cursor: str
    limit: int
