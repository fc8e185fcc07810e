"""What one client was told: its URL, credentials, limits and defaults, resolved."""

from __future__ import annotations

import os

from .config import ClientCredentials
from .sentinel import Omit, omit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from httpx2 import Timeout

    from .config import ClientConfig, Scheme
    from .options import AsyncCredential


class Settings:
    """The settings of one client. Never changed: `copy` makes another."""

    __slots__ = (
        "base_query",
        "base_url",
        "config",
        "credentials",
        "headers",
        "max_retries",
        "own_base_url",
        "query",
        "server_variables",
        "strict",
        "timeout",
        "userinfo",
    )

    def __init__(
        self,
        config: ClientConfig,
        *,
        credentials: Mapping[str, AsyncCredential | None] | None,
        base_url: str | None,
        server_variables: Mapping[str, str | None] | None,
        server: int,
        timeout: float | Timeout | Omit | None,
        max_retries: int,
        headers: Mapping[str, str] | None,
        query: Mapping[str, object] | None,
        strict: bool,
    ) -> None:
        self.config = config
        self.credentials: dict[str, AsyncCredential] = {}
        given = _by_scheme(config, credentials)
        for name, scheme in config.schemes.items():
            credential = given.get(name)
            if credential is None:
                credential = _from_environment(scheme)
            if credential is not None:
                self.credentials[name] = credential
        if base_url is None and config.base_url_env:
            base_url = os.environ.get(config.base_url_env) or None
        self.own_base_url = base_url is not None
        self.server_variables = dict(server_variables or {})
        if base_url is None and config.servers:
            base_url = config.servers[server].expand(server_variables)
        self.base_url, self.base_query, self.userinfo = split_base_url(base_url or "")
        self.timeout = timeout
        self.max_retries = max_retries
        self.headers = dict(headers or {})
        self.query = dict(query or {})
        self.strict = strict

    def copy(
        self,
        *,
        credentials: Mapping[str, AsyncCredential | None] | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, object] | None = None,
        strict: bool | None = None,
    ) -> Settings:
        """The same settings with what is given changed; headers and query are added."""
        new = Settings.__new__(Settings)
        for name in Settings.__slots__:
            setattr(new, name, getattr(self, name))
        for name, credential in _by_scheme(self.config, credentials).items():
            new.credentials = dict(new.credentials)
            if credential is None:
                new.credentials.pop(name, None)
            else:
                new.credentials[name] = credential
        if base_url is not None:
            new.base_url, new.base_query, new.userinfo = split_base_url(base_url)
            new.own_base_url = True
        if not isinstance(timeout, Omit):
            new.timeout = timeout
        if max_retries is not None:
            new.max_retries = max_retries
        if strict is not None:
            new.strict = strict
        new.headers = {**self.headers, **(headers or {})}
        new.query = {**self.query, **(query or {})}
        return new


def split_base_url(url: str) -> tuple[str, str, str]:
    """A base URL as (what paths are joined to, the query it carries, user:password)."""
    url, _, query = url.partition("#")[0].partition("?")
    scheme, mark, rest = url.partition("://")
    authority, slash, path = rest.partition("/")
    userinfo = ""
    if mark and "@" in authority:
        # Sent as a header: a URL is shown in logs and errors.
        userinfo, _, authority = authority.rpartition("@")
        url = f"{scheme}://{authority}{slash}{path}"
    return url.rstrip("/"), query, userinfo


def _by_scheme(
    config: ClientConfig, given: Mapping[str, AsyncCredential | None] | None
) -> dict[str, AsyncCredential | None]:
    """Credentials by scheme, whether they came by that or by the client's argument.

    Raises `ValueError` for a name that is neither.
    """
    arguments = {one.argument: name for name, one in config.schemes.items()}
    found: dict[str, AsyncCredential | None] = {}
    for name, credential in (given or {}).items():
        scheme = name if name in config.schemes else arguments.get(name)
        if scheme is None:
            known = ", ".join(one or "" for one in arguments) or "none"
            raise ValueError(f"no credential is called {name!r}; there are: {known}")
        found[scheme] = credential
    return found


def _from_environment(scheme: Scheme) -> AsyncCredential | None:
    found = [os.environ.get(name) or None for name in scheme.env]
    match scheme.kind, found:
        case "basic", [str(user), str(password)]:
            return user, password
        case "oauth2", [_, _, str(token)]:
            return token
        case "oauth2", [str(client_id), str(secret), *_]:
            return ClientCredentials(client_id, secret)
        case "basic", _:
            return None
        case _, [value]:
            return value
        case _:
            return None
