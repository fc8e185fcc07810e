"""The clients: credentials, servers, and the resources as attributes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import AsyncBaseClient, BaseClient, ClientConfig, Server, omit

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

    from ._runtime import Omit, Timeout
    from .resources.forecasts import AsyncForecasts, Forecasts
    from .resources.readings import AsyncReadings, Readings

_CONFIG = ClientConfig(
    name="weather-station-client",
    version="1.0.0",
    servers=(Server("https://station.example"),),
    base_url_env="WEATHER_STATION_BASE_URL",
)


class Client(BaseClient):
    """A client for Weather Station."""

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
    def forecasts(self) -> Forecasts:
        from .resources.forecasts import Forecasts

        return Forecasts(self)

    @cached_property
    def readings(self) -> Readings:
        from .resources.readings import Readings

        return Readings(self)


class AsyncClient(AsyncBaseClient):
    """An asynchronous client for Weather Station."""

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
    def forecasts(self) -> AsyncForecasts:
        from .resources.forecasts import AsyncForecasts

        return AsyncForecasts(self)

    @cached_property
    def readings(self) -> AsyncReadings:
        from .resources.readings import AsyncReadings

        return AsyncReadings(self)
