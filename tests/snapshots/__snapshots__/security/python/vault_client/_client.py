"""The clients: credentials, servers, and the resources as attributes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import AsyncBaseClient, BaseClient, ClientConfig, Scheme, Server, omit

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

    from ._runtime import AsyncCredential, Credential, Omit, Timeout
    from .resources.doors import AsyncDoors, Doors
    from .resources.items import AsyncItems, Items

_CONFIG = ClientConfig(
    name="vault-client",
    version="1.0.0",
    servers=(
        Server(
            "https://{region}.vault.example/v1",
            variables={"region": "eu"},
            choices={"region": ("eu", "us")},
        ),
    ),
    base_url_env="VAULT_BASE_URL",
    schemes={
        "Signature": Scheme(
            "http",
            argument="signature_api_key",
            env="VAULT_SIGNATURE_API_KEY",
            name="HMAC-SHA256",
        ),
        "HeaderKey": Scheme(
            "apiKey",
            argument="header_api_key",
            env="VAULT_HEADER_API_KEY",
            location="header",
            name="X-Key",
        ),
        "QueryKey": Scheme(
            "apiKey",
            argument="query_api_key",
            env="VAULT_QUERY_API_KEY",
            location="query",
            name="key",
        ),
        "CookieKey": Scheme(
            "apiKey",
            argument="cookie_api_key",
            env="VAULT_COOKIE_API_KEY",
            location="cookie",
            name="session",
        ),
        "Password": Scheme(
            "basic",
            argument="password_basic_auth",
            env=("VAULT_PASSWORD_USERNAME", "VAULT_PASSWORD_PASSWORD"),
        ),
        "Token": Scheme("bearer", argument="token", env="VAULT_TOKEN"),
        "Login": Scheme(
            "oauth2",
            argument="login_access_token",
            env=(
                "VAULT_LOGIN_CLIENT_ID",
                "VAULT_LOGIN_CLIENT_SECRET",
                "VAULT_LOGIN_ACCESS_TOKEN",
            ),
            token_url="https://login.vault.example/token",
        ),
    },
    security=(("HeaderKey",), ("Token",)),
)


class Client(BaseClient):
    """A client for Vault.

    `signature_api_key` comes from `VAULT_SIGNATURE_API_KEY` in the environment.

    `header_api_key` comes from `VAULT_HEADER_API_KEY` in the environment.

    `query_api_key` comes from `VAULT_QUERY_API_KEY` in the environment.

    `cookie_api_key` comes from `VAULT_COOKIE_API_KEY` in the environment.

    `password_basic_auth` comes from `VAULT_PASSWORD_USERNAME` and
    `VAULT_PASSWORD_PASSWORD` in the environment.

    `token` comes from `VAULT_TOKEN` in the environment.

    `login_access_token` comes from `VAULT_LOGIN_ACCESS_TOKEN` in the environment.
    """

    def __init__(
        self,
        *,
        signature_api_key: Credential | None = None,
        header_api_key: Credential | None = None,
        query_api_key: Credential | None = None,
        cookie_api_key: Credential | None = None,
        password_basic_auth: Credential | None = None,
        token: Credential | None = None,
        login_access_token: Credential | None = None,
        base_url: str | None = None,
        server_variables: Mapping[str, str | None] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.Client | None = None,
        strict: bool = False,
    ) -> None:
        super().__init__(
            config=_CONFIG,
            credentials={
                "Signature": signature_api_key,
                "HeaderKey": header_api_key,
                "QueryKey": query_api_key,
                "CookieKey": cookie_api_key,
                "Password": password_basic_auth,
                "Token": token,
                "Login": login_access_token,
            },
            base_url=base_url,
            server_variables=server_variables,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def items(self) -> Items:
        from .resources.items import Items

        return Items(self)

    @cached_property
    def doors(self) -> Doors:
        from .resources.doors import Doors

        return Doors(self)


class AsyncClient(AsyncBaseClient):
    """An asynchronous client for Vault.

    `signature_api_key` comes from `VAULT_SIGNATURE_API_KEY` in the environment.

    `header_api_key` comes from `VAULT_HEADER_API_KEY` in the environment.

    `query_api_key` comes from `VAULT_QUERY_API_KEY` in the environment.

    `cookie_api_key` comes from `VAULT_COOKIE_API_KEY` in the environment.

    `password_basic_auth` comes from `VAULT_PASSWORD_USERNAME` and
    `VAULT_PASSWORD_PASSWORD` in the environment.

    `token` comes from `VAULT_TOKEN` in the environment.

    `login_access_token` comes from `VAULT_LOGIN_ACCESS_TOKEN` in the environment.
    """

    def __init__(
        self,
        *,
        signature_api_key: AsyncCredential | None = None,
        header_api_key: AsyncCredential | None = None,
        query_api_key: AsyncCredential | None = None,
        cookie_api_key: AsyncCredential | None = None,
        password_basic_auth: AsyncCredential | None = None,
        token: AsyncCredential | None = None,
        login_access_token: AsyncCredential | None = None,
        base_url: str | None = None,
        server_variables: Mapping[str, str | None] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool = False,
    ) -> None:
        super().__init__(
            config=_CONFIG,
            credentials={
                "Signature": signature_api_key,
                "HeaderKey": header_api_key,
                "QueryKey": query_api_key,
                "CookieKey": cookie_api_key,
                "Password": password_basic_auth,
                "Token": token,
                "Login": login_access_token,
            },
            base_url=base_url,
            server_variables=server_variables,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def items(self) -> AsyncItems:
        from .resources.items import AsyncItems

        return AsyncItems(self)

    @cached_property
    def doors(self) -> AsyncDoors:
        from .resources.doors import AsyncDoors

        return AsyncDoors(self)
