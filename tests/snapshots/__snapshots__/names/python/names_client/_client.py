"""The clients: credentials, servers, and the resources as attributes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import AsyncBaseClient, BaseClient, ClientConfig, Server, omit

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

    from ._runtime import Omit, Timeout
    from .resources.class_ import AsyncClass, Class
    from .resources.client import AsyncClientResource, ClientResource
    from .resources.plus_1_minus_1 import AsyncPlus1Minus1, Plus1Minus1

_CONFIG = ClientConfig(
    name="names-client",
    version="1.0.0",
    servers=(Server("https://names.example"),),
    base_url_env="NAMES_BASE_URL",
)


class Client(BaseClient):
    """A client for The ""\"Names""\" API \\."""

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.Client | None = None,
        strict: bool = False,
    ) -> None:
        super().__init__(
            config=_CONFIG,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def class_(self) -> Class:
        from .resources.class_ import Class

        return Class(self)

    @cached_property
    def plus_1_minus_1(self) -> Plus1Minus1:
        from .resources.plus_1_minus_1 import Plus1Minus1

        return Plus1Minus1(self)

    @cached_property
    def client(self) -> ClientResource:
        from .resources.client import ClientResource

        return ClientResource(self)


class AsyncClient(AsyncBaseClient):
    """An asynchronous client for The ""\"Names""\" API \\."""

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool = False,
    ) -> None:
        super().__init__(
            config=_CONFIG,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def class_(self) -> AsyncClass:
        from .resources.class_ import AsyncClass

        return AsyncClass(self)

    @cached_property
    def plus_1_minus_1(self) -> AsyncPlus1Minus1:
        from .resources.plus_1_minus_1 import AsyncPlus1Minus1

        return AsyncPlus1Minus1(self)

    @cached_property
    def client(self) -> AsyncClientResource:
        from .resources.client import AsyncClientResource

        return AsyncClientResource(self)
