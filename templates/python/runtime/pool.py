"""The httpx2 clients of a client: built at first use, one per event loop if async."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx2

build_lock = threading.Lock()


def closed_error() -> RuntimeError:
    return RuntimeError("this client is closed; make a new one to send more requests")


class Pool:
    """The connections of a sync client and of the copies made from it."""

    __slots__ = ("_given", "_http", "is_closed", "tokens")

    def __init__(self, given: httpx2.Client | None) -> None:
        self._given = given is not None
        self._http = given
        self.is_closed = False
        self.tokens: dict[Any, Any] = {}  # fetched OAuth2 tokens, see oauth.py

    def http(self) -> httpx2.Client:
        """The httpx2 client. Raises `RuntimeError` when it was closed."""
        if self.is_closed:
            raise closed_error()
        if self._http is None:
            import httpx2

            with build_lock:
                if self._http is None:
                    self._http = httpx2.Client(
                        follow_redirects=True, limits=_limits(httpx2.Limits)
                    )
        return self._http

    def close(self) -> None:
        self.is_closed = True
        if self._http is not None:
            self._http.close()


class AsyncPool:
    """The connections of an async client. A socket belongs to its event loop."""

    __slots__ = ("_by_loop", "_given", "_ssl", "is_closed", "tokens")

    def __init__(self, given: httpx2.AsyncClient | None) -> None:
        import weakref

        self._given = given
        self._by_loop: weakref.WeakKeyDictionary[Any, httpx2.AsyncClient] = (
            weakref.WeakKeyDictionary()
        )
        self._ssl: Any = None
        self.is_closed = False
        self.tokens: dict[Any, Any] = {}

    def http(self) -> httpx2.AsyncClient:
        """The httpx2 client of the running loop. Raises `RuntimeError` when closed."""
        if self.is_closed:
            raise closed_error()
        if self._given is not None:
            return self._given
        import asyncio

        loop = asyncio.get_running_loop()
        http = self._by_loop.get(loop)
        if http is None:
            http = self._build()
            with build_lock:
                self._by_loop[loop] = http
        return http

    def _build(self) -> httpx2.AsyncClient:
        import httpx2

        with build_lock:
            if self._ssl is None:  # costs more than all the rest: made once
                self._ssl = httpx2.create_ssl_context()
        return httpx2.AsyncClient(
            follow_redirects=True, verify=self._ssl, limits=_limits(httpx2.Limits)
        )

    async def close(self) -> None:
        self.is_closed = True
        if self._given is not None:
            await self._given.aclose()
            return
        import asyncio

        # A client of another loop cannot be closed from here: it goes with its loop.
        http = self._by_loop.pop(asyncio.get_running_loop(), None)
        if http is not None:
            await http.aclose()


def _limits(limits: type[httpx2.Limits]) -> httpx2.Limits:
    return limits(max_connections=1000, max_keepalive_connections=100)
