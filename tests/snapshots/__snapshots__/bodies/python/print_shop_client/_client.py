"""The clients: credentials, servers, and the resources as attributes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import AsyncBaseClient, BaseClient, ClientConfig, Server, omit

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

    from ._runtime import Omit, Timeout
    from .resources.devices import AsyncDevices, Devices
    from .resources.files import AsyncFiles, Files
    from .resources.jobs import AsyncJobs, Jobs

_CONFIG = ClientConfig(
    name="print-shop-client",
    version="1.0.0",
    servers=(Server("https://print.example"),),
    base_url_env="PRINT_SHOP_BASE_URL",
)


class Client(BaseClient):
    """A client for Print Shop."""

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
    def files(self) -> Files:
        from .resources.files import Files

        return Files(self)

    @cached_property
    def devices(self) -> Devices:
        from .resources.devices import Devices

        return Devices(self)

    @cached_property
    def jobs(self) -> Jobs:
        from .resources.jobs import Jobs

        return Jobs(self)


class AsyncClient(AsyncBaseClient):
    """An asynchronous client for Print Shop."""

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
    def files(self) -> AsyncFiles:
        from .resources.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def devices(self) -> AsyncDevices:
        from .resources.devices import AsyncDevices

        return AsyncDevices(self)

    @cached_property
    def jobs(self) -> AsyncJobs:
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self)
