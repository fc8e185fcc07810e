"""The clients."""

from __future__ import annotations

from functools import cached_property

from ._runtime import (
    AsyncBaseClient,
    BaseClient,
    ClientConfig,
    Scheme,
    Server,
    omit,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

    from ._runtime import AsyncCredential, Credential, Omit, Timeout
    from .resources.runs import AsyncRuns, Runs

_CONFIG = ClientConfig(
    name="mini-client",
    version="0.1.0",
    servers=(Server("https://{region}.mini.example/v1", variables={"region": "eu"}),),
    base_url_env="MINI_BASE_URL",
    schemes={"Key": Scheme("bearer", argument="api_key", env="MINI_API_KEY")},
)


class Client(BaseClient):
    def __init__(
        self,
        *,
        api_key: Credential | None = None,
        region: str | None = None,
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
            credentials={"Key": api_key},
            server_variables={"region": region},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def runs(self) -> Runs:
        from .resources.runs import Runs

        return Runs(self)


class AsyncClient(AsyncBaseClient):
    def __init__(
        self,
        *,
        api_key: AsyncCredential | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int = 2,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool = False,
    ) -> None:
        super().__init__(
            config=_CONFIG,
            credentials={"Key": api_key},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def runs(self) -> AsyncRuns:
        from .resources.runs import AsyncRuns

        return AsyncRuns(self)
