"""The types of Bookshop, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .book import *
    from .linked import *
    from .list_books_response import *
    from .list_publishers_response import *
    from .names import *
    from .search_books_request import *
    from .search_books_response import *

# Each module with the names in it; what does not fit on its line is indented below.
_INDEX = """\
book: Book
linked: Linked
list_books_response: ListBooksResponse
list_publishers_response: ListPublishersResponse
names: Names
search_books_request: SearchBooksRequestParam
search_books_response: SearchBooksResponse
"""

_HOMES = {
    name: module
    for module, _, names in (
        line.partition(":") for line in _INDEX.replace("\n ", "").splitlines()
    )
    for name in names.split()
}


def __getattr__(name: str) -> object:
    module = _HOMES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_HOMES)
