"""A miniature client, written by hand as the generator writes them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._client import AsyncClient, Client
    from ._runtime import APIError, NotFoundError, RequestOptions, Timeout, omit

__all__ = [
    "APIError",
    "AsyncClient",
    "Client",
    "NotFoundError",
    "RequestOptions",
    "Timeout",
    "omit",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name not in __all__:
            raise AttributeError(name)
        own = name in ("Client", "AsyncClient")
        return getattr(import_module("._client" if own else "._runtime", __name__), name)
