"""Credentials: which of them an operation uses, and where each is put."""

from __future__ import annotations

from base64 import b64encode
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, cast

from .config import ClientCredentials, Scheme
from .errors import ConfigurationError, MissingCredentialError
from .serialize import checked_header, cookie_pair, encode_key

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from .operation import Operation
    from .settings import Settings


class Grant:
    """A credential chosen for a request; `secret` once it is known."""

    __slots__ = ("credential", "name", "scheme", "secret")

    def __init__(self, name: str, scheme: Scheme, credential: object) -> None:
        self.name = name
        self.scheme = scheme
        self.credential = credential
        self.secret: str | tuple[str, str] = ""

    def __repr__(self) -> str:
        return f"<Grant {self.name}>"

    @property
    def header(self) -> str | None:
        """The lower-case header that this one fills."""
        if self.scheme.kind != "apiKey":
            return "authorization"
        if self.scheme.location == "header":
            return (self.scheme.name or "").lower()
        return "cookie" if self.scheme.location == "cookie" else None

    def secrets(self) -> tuple[str, ...]:
        """The texts that must not be shown."""
        return (self.secret,) if isinstance(self.secret, str) else self.secret[1:]


def required(settings: Settings, operation: Operation[Any]) -> Sequence[Sequence[str]]:
    """The alternatives of schemes that an operation asks for: its own, or the API's."""
    if operation.security is None:
        return settings.config.security
    return operation.security


def choose(
    settings: Settings, operation: Operation[Any], given_headers: Collection[str]
) -> list[Grant]:
    """The alternative with the most credentials, all of them there; of equals, the
    first. The order says nothing: `[{}, {key: []}]` is a key that need not be.

    Raises `MissingCredentialError`, unless a header given by the user does the same.
    """
    schemes, known = settings.config.schemes, settings.credentials
    security = required(settings, operation)
    there = [names for names in security if all(name in known for name in names)]
    if there or not security:
        best = max(there, key=len, default=())
        return [Grant(name, schemes[name], known[name]) for name in best]
    for names in security:
        headers = [_header_of(schemes[name]) for name in names if name in schemes]
        if names and len(headers) == len(names) and set(headers) <= set(given_headers):
            return []
    raise MissingCredentialError(_missing(settings, operation))


def _header_of(scheme: Scheme) -> str:
    return Grant("", scheme, None).header or ""


def _missing(settings: Settings, operation: Operation[Any]) -> str:
    def name_one(name: str) -> str:
        scheme = settings.config.schemes.get(name)
        if scheme is None:
            return f"the scheme {name!r}, which this client does not know"
        ways: list[str] = []
        if scheme.argument:
            ways.append(f"pass {scheme.argument}= to the client")
        if scheme.env:
            ways.append(f"set {' and '.join(scheme.env)} in the environment")
        return f"{name} ({' or '.join(ways)})" if ways else name

    alternatives = [
        " and ".join(name_one(name) for name in names)
        for names in required(settings, operation)
        if names
    ]
    needed = ", or ".join(alternatives)
    return f"{operation.method} {operation.path} needs a credential: {needed}"


def resolve(grant: Grant) -> None:
    """Learn the secret of a grant, for a sync client; OAuth2 clients are oauth.py's."""
    value: Any = grant.credential
    if callable(value):
        value = value()
        if isawaitable(value):
            close = getattr(value, "close", None)
            if close is not None:
                close()
            raise ConfigurationError(
                f"the credential for {grant.name} is async: use the async client"
            )
    grant.secret = _accepted(grant, value)


async def resolve_async(grant: Grant) -> None:
    """The same for an async client, whose callables may be async."""
    value: Any = grant.credential
    if callable(value):
        value = value()
        if isawaitable(value):
            value = await value
    grant.secret = _accepted(grant, value)


def _accepted(grant: Grant, value: Any) -> str | tuple[str, str]:
    if grant.scheme.kind == "basic":
        if isinstance(value, str) and ":" in value:
            user, _, password = value.partition(":")
            return user, password
        if isinstance(value, tuple):
            pair = cast("tuple[object, ...]", value)
            if len(pair) == 2 and all(isinstance(one, str) for one in pair):
                return cast("tuple[str, str]", pair)
        raise ConfigurationError(f"{grant.name} wants a (user, password) pair of str")
    if not isinstance(value, str):
        raise ConfigurationError(
            f"{grant.name} wants a str, not {type(value).__name__}"
        )
    if not value:
        raise MissingCredentialError(f"the credential for {grant.name} is empty")
    return value


def apply(
    grant: Grant,
    headers: dict[str, tuple[str, str]],
    query: list[str],
    cookies: list[str],
) -> None:
    """Put a secret where its scheme says. Raises `ValueError` for an unfit one."""
    scheme, secret = grant.scheme, grant.secret
    if isinstance(secret, tuple):
        headers["authorization"] = ("Authorization", basic(":".join(secret)))
    elif scheme.kind != "apiKey":
        value = checked_header("Authorization", secret)
        word = scheme.name if scheme.kind == "http" else "Bearer"
        headers["authorization"] = ("Authorization", f"{word} {value}")
    else:
        name = scheme.name or ""
        if scheme.location == "query":
            query.append(f"{encode_key(name)}={encode_key(secret)}")
        elif scheme.location == "cookie":
            cookies.append(cookie_pair(name, secret))
        else:
            headers[name.lower()] = (name, checked_header(name, secret))


def basic(pair: str) -> str:
    """`user:password` as the value of an Authorization header."""
    return f"Basic {b64encode(pair.encode()).decode()}"


def is_oauth_client(grant: Grant) -> bool:
    return isinstance(grant.credential, ClientCredentials)
