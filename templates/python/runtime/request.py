"""From an operation and the arguments of a call to the request that goes out."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from .auth import Grant, apply, basic
from .body import body_of
from .config import Server
from .errors import ConfigurationError
from .retry import idempotency_key
from .sentinel import Omit, omit
from .serialize import (
    FORM,
    SIMPLE,
    checked_header,
    cookie_pair,
    header_value,
    merged_cookies,
    path_of,
    query_of,
)
from .settings import split_base_url

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx2

    from .body import Body
    from .operation import Operation
    from .options import RequestOptions
    from .settings import Settings

Fields = dict[str, tuple[str, str]]
"""Headers by lower-case name: (name as written, value)."""

_PYTHON = "python/" + ".".join(map(str, sys.version_info[:3]))


class Call:
    """The arguments of one call, by their names on the wire."""

    __slots__ = ("body", "cookies", "headers", "options", "path", "query", "url")

    def __init__(
        self,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        cookies: Mapping[str, object] | None = None,
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> None:
        self.path = path
        self.query = query
        self.headers = headers
        self.cookies = cookies
        self.body = body
        self.options: RequestOptions = options or {}
        self.url: str | None = None  # a whole URL, when a page names the next one


class Outgoing:
    """A request as it will be sent, by each attempt alike."""

    __slots__ = (
        "body",
        "headers",
        "keyed",
        "label",
        "max_retries",
        "method",
        "secret_headers",
        "secrets",
        "timeout",
        "url",
    )

    def __init__(
        self,
        method: str,
        url: str,
        headers: Fields,
        body: Body | None,
        *,
        timeout: float | httpx2.Timeout | Omit | None,
        max_retries: int,
        keyed: bool,
        secrets: Sequence[str],
        label: str,
        secret_headers: frozenset[str] = frozenset(("authorization", "cookie")),
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.max_retries = max_retries
        self.keyed = keyed
        self.secrets = secrets
        self.label = label
        self.secret_headers = secret_headers

    def __repr__(self) -> str:
        return f"<Outgoing {self.label}>"


def given_headers(settings: Settings, call: Call) -> set[str]:
    """The lower-case names of the headers that the user set by hand."""
    names = {name.lower() for name in settings.headers}
    for name, value in call.options.get("headers", {}).items():
        if isinstance(value, Omit):
            names.discard(name.lower())
        else:
            names.add(name.lower())
    return names


def build(
    settings: Settings,
    operation: Operation[Any],
    call: Call,
    grants: Sequence[Grant],
    accept: str,
) -> Outgoing:
    """The request of a call.

    Raises `ValueError` or `TypeError` for an argument that cannot be sent, and
    `ConfigurationError` when there is no URL to send it to.
    """
    options = call.options
    body = body_of(operation, call.body, options.get("body"))
    query: list[str] = []
    cookies = [
        cookie_pair(name, value, (operation.cookie_styles or {}).get(name, FORM))
        for name, value in (call.cookies or {}).items()
        if value is not None and not isinstance(value, Omit)
    ]
    headers: Fields = {
        "accept": ("Accept", accept),
        "user-agent": (
            "User-Agent",
            f"{settings.config.name}/{settings.config.version} {_PYTHON}",
        ),
    }
    if body is not None:
        headers["content-type"] = ("Content-Type", body.content_type)
    for name, value in (operation.headers or {}).items():
        headers[name.lower()] = (name, value)
    base, carried, userinfo = _base(settings, operation, options)
    if userinfo:
        headers["authorization"] = ("Authorization", basic(unquote(userinfo)))
    for grant in grants:
        apply(grant, headers, query, cookies)
    keyed = _add_headers(headers, settings, operation, call)
    if cookies:
        _, given = headers.get("cookie", ("", None))
        headers["cookie"] = ("Cookie", merged_cookies(given, "; ".join(cookies)))
    return Outgoing(
        operation.method,
        _url(base, carried, settings, operation, call, query),
        headers,
        body,
        timeout=options.get("timeout", settings.timeout),
        max_retries=options.get("max_retries", settings.max_retries),
        keyed=keyed,
        secrets=[secret for grant in grants for secret in grant.secrets()],
        label=f"{operation.method} {operation.path}",
        secret_headers=frozenset(
            ("authorization", "cookie", *(g.header for g in grants if g.header))
        ),
    )


def _add_headers(
    headers: Fields, settings: Settings, operation: Operation[Any], call: Call
) -> bool:
    """Add the user's headers; gives whether there is an idempotency key."""
    for name, value in settings.headers.items():
        headers[name.lower()] = (name, checked_header(name, value))
    styles, content = operation.header_styles or {}, operation.content or {}
    for name, argument in (call.headers or {}).items():
        if argument is None or isinstance(argument, Omit):
            continue
        if name in content:
            from .scalars import to_json

            value = checked_header(name, to_json(argument).decode())
        else:
            value = header_value(name, argument, styles.get(name, SIMPLE))
        headers[name.lower()] = (name, value)
    key = call.options.get("idempotency_key")
    key_header = operation.idempotency_header or ("Idempotency-Key" if key else None)
    if key_header and (key or key_header.lower() not in headers):
        key = key or idempotency_key()
        headers[key_header.lower()] = (key_header, checked_header(key_header, key))
    for name, given in call.options.get("headers", {}).items():
        if isinstance(given, Omit):
            headers.pop(name.lower(), None)
        else:
            headers[name.lower()] = (name, checked_header(name, given))
    return key_header is not None or "idempotency-key" in headers


def _url(
    base: str,
    carried: str,
    settings: Settings,
    operation: Operation[Any],
    call: Call,
    secret: list[str],
) -> str:
    options = call.options
    if call.url is not None:
        base, _, query = call.url.partition("#")[0].partition("?")
        pairs = [query] if query else []
        path = ""
    else:
        path, _, own = path_of(operation, call.path).partition("?")
        pairs = [pair for pair in (carried, own) if pair]
    values: Mapping[str, object] | None = call.query
    if settings.query or "query" in options:
        values = {**settings.query, **(values or {}), **options.get("query", {})}
    if values:
        pairs += query_of(values, operation.query_styles, operation.content)
    if secret:
        taken = {pair.partition("=")[0] for pair in secret}
        pairs = [
            pair
            for joined in pairs
            for pair in joined.split("&")
            if pair.partition("=")[0] not in taken
        ]
        pairs += secret
    return base + path + ("?" + "&".join(pairs) if pairs else "")


def _base(
    settings: Settings, operation: Operation[Any], options: RequestOptions
) -> tuple[str, str, str]:
    """(what the path is joined to, the query it carries, user:password)"""
    if "base_url" in options:
        return split_base_url(options["base_url"])
    base, query, userinfo = settings.base_url, settings.base_query, settings.userinfo
    server = operation.server
    if server is not None and not settings.own_base_url:
        url = _expanded(server, settings) if isinstance(server, Server) else server
        base, query, userinfo = split_base_url(url)
        if "://" not in base and "://" in settings.base_url:
            from urllib.parse import urljoin

            base = urljoin(settings.base_url + "/", base)
    if "://" not in base:
        env = settings.config.base_url_env
        way = f" or set {env}" if env else ""
        raise ConfigurationError(
            f"there is no server to send this to ({base!r}): pass base_url={way}"
        )
    return base, query, userinfo


def _expanded(server: Server, settings: Settings) -> str:
    """The URL of an operation's own server; the client's variables hold there too."""
    given = settings.server_variables
    shared = {name: one for name, one in given.items() if name in server.variables}
    return server.expand(shared)


def origin(url: str) -> tuple[str, str]:
    """(scheme, authority) of a URL, for comparing."""
    from urllib.parse import urlsplit

    parts = urlsplit(url)
    default = {"http": 80, "https": 443}.get(parts.scheme)
    port = parts.port or default
    return parts.scheme, f"{(parts.hostname or '').lower()}:{port}"
