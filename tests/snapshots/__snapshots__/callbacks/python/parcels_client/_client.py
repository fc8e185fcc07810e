"""The clients: credentials, servers, and the resources as attributes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import AsyncBaseClient, BaseClient, ClientConfig, omit

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

    from ._runtime import Omit, Timeout
    from .resources.parcels import AsyncParcels, Parcels

_CONFIG = ClientConfig(
    name="parcels-client",
    version="1.0.0",
    base_url_env="PARCELS_BASE_URL",
)


class Client(BaseClient):
    """A client for Parcels."""

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
    def parcels(self) -> Parcels:
        from .resources.parcels import Parcels

        return Parcels(self)


class AsyncClient(AsyncBaseClient):
    """An asynchronous client for Parcels."""

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
    def parcels(self) -> AsyncParcels:
        from .resources.parcels import AsyncParcels

        return AsyncParcels(self)
