"""The client a generated `Client` is made from: settings, options, closing.

Nothing here imports httpx2 or pydantic: the engine that talks HTTP is built at the
first request.
"""

from __future__ import annotations

from .sentinel import Omit, omit
from .settings import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Any, Literal, Self

    import httpx2

    from .config import ClientConfig
    from .engine import AsyncEngine, Engine
    from .options import AsyncCredential, Credential
    from .pool import AsyncPool, Pool


class ClientCore:
    """What sync and async clients share."""

    _settings: Settings

    @property
    def base_url(self) -> str:
        """The URL that paths are joined to, without a trailing slash."""
        return self._settings.base_url

    @property
    def timeout(self) -> float | httpx2.Timeout | None:
        """Seconds, or a `Timeout`; None waits for ever."""
        timeout = self._settings.timeout
        return self._settings.config.timeout if isinstance(timeout, Omit) else timeout

    @property
    def max_retries(self) -> int:
        """How many times a failed request is sent again."""
        return self._settings.max_retries

    @property
    def strict(self) -> bool:
        """Whether an answer that is not as documented raises."""
        return self._settings.strict

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base_url!r}>"

    def __getstate__(self) -> dict[str, Any]:
        # Connections stay behind; http clients given by the user travel if they can.
        own = self.__dict__
        return {"_settings": own["_settings"], "_http_client": own["_http_client"]}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state, _engine=None, _pool=None)


class BaseClient(ClientCore):
    """The sync client. A `with` block, or `close`, gives the connections back."""

    def __init__(
        self,
        *,
        config: ClientConfig,
        credentials: Mapping[str, Credential | None] | None = None,
        base_url: str | None = None,
        server_variables: Mapping[str, str | None] | None = None,
        server: int = 0,
        timeout: float | httpx2.Timeout | Omit | None = omit,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.Client | None = None,
        strict: bool = False,
    ) -> None:
        self._settings = Settings(
            config,
            credentials=credentials,
            base_url=base_url,
            server_variables=server_variables,
            server=server,
            timeout=timeout,
            max_retries=max_retries,
            headers=default_headers,
            query=default_query,
            strict=strict,
        )
        if http_client is not None:
            _check(http_client, "Client")
        self._http_client = http_client
        self._pool: Pool | None = None
        self._engine: Engine | None = None

    def with_options(
        self,
        *,
        credentials: Mapping[str, Credential | None] | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | Omit | None = omit,
        max_retries: int | None = None,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.Client | None = None,
        strict: bool | None = None,
    ) -> Self:
        """The same client with other options; it shares this one's connections.

        Headers and query are added to those of this client. Closing either client
        closes the shared connections.
        """
        if http_client is not None:
            _check(http_client, "Client")
        new = object.__new__(type(self))
        new._settings = self._settings.copy(
            credentials=credentials,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            headers=default_headers,
            query=default_query,
            strict=strict,
        )
        new._engine = None
        new._http_client = http_client or self._http_client
        new._pool = None if http_client else self._shared_pool()
        return new

    def _shared_pool(self) -> Pool:
        if self._pool is None:
            from .pool import Pool, build_lock

            with build_lock:
                if self._pool is None:
                    self._pool = Pool(self._http_client)
        return self._pool

    @property
    def __engine__(self) -> Engine:
        """What sends this client's requests; for the runtime only."""
        if self._engine is None:
            from .engine import Engine

            self._engine = Engine(self._settings, self._shared_pool())
        return self._engine

    @property
    def is_closed(self) -> bool:
        """Whether `close` was called."""
        return self._pool is not None and self._pool.is_closed

    def close(self) -> None:
        """Close the connections. A request after this raises."""
        self._shared_pool().close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncBaseClient(ClientCore):
    """The async client. It may be used from several event loops."""

    def __init__(
        self,
        *,
        config: ClientConfig,
        credentials: Mapping[str, AsyncCredential | None] | None = None,
        base_url: str | None = None,
        server_variables: Mapping[str, str | None] | None = None,
        server: int = 0,
        timeout: float | httpx2.Timeout | Omit | None = omit,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool = False,
    ) -> None:
        self._settings = Settings(
            config,
            credentials=credentials,
            base_url=base_url,
            server_variables=server_variables,
            server=server,
            timeout=timeout,
            max_retries=max_retries,
            headers=default_headers,
            query=default_query,
            strict=strict,
        )
        if http_client is not None:
            _check(http_client, "AsyncClient")
        self._http_client = http_client
        self._pool: AsyncPool | None = None
        self._engine: AsyncEngine | None = None

    def with_options(
        self,
        *,
        credentials: Mapping[str, AsyncCredential | None] | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | Omit | None = omit,
        max_retries: int | None = None,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool | None = None,
    ) -> Self:
        """The same client with other options; it shares this one's connections.

        Headers and query are added to those of this client. Closing either client
        closes the shared connections.
        """
        if http_client is not None:
            _check(http_client, "AsyncClient")
        new = object.__new__(type(self))
        new._settings = self._settings.copy(
            credentials=credentials,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            headers=default_headers,
            query=default_query,
            strict=strict,
        )
        new._engine = None
        new._http_client = http_client or self._http_client
        new._pool = None if http_client else self._shared_pool()
        return new

    def _shared_pool(self) -> AsyncPool:
        if self._pool is None:
            from .pool import AsyncPool, build_lock

            with build_lock:
                if self._pool is None:
                    self._pool = AsyncPool(self._http_client)
        return self._pool

    @property
    def __engine__(self) -> AsyncEngine:
        """What sends this client's requests; for the runtime only."""
        if self._engine is None:
            from .engine import AsyncEngine

            self._engine = AsyncEngine(self._settings, self._shared_pool())
        return self._engine

    @property
    def is_closed(self) -> bool:
        """Whether `close` was called."""
        return self._pool is not None and self._pool.is_closed

    async def close(self) -> None:
        """Close the connections. A request after this raises."""
        await self._shared_pool().close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


def _check(http_client: object, wanted: Literal["Client", "AsyncClient"]) -> None:
    """Refuse an http client of the other kind, before the first request would fail."""
    import httpx2

    if not isinstance(http_client, getattr(httpx2, wanted)):
        given = f"{type(http_client).__module__}.{type(http_client).__name__}"
        raise TypeError(f"http_client must be an httpx2.{wanted}, not {given}")
