"""OAuth2 client credentials: a token is fetched once and renewed before it expires."""

from __future__ import annotations

import json
import threading
import time
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote_plus, urljoin

from .auth import basic, is_oauth_client
from .body import Body, form
from .config import ClientCredentials
from .errors import APIResponseValidationError, ConfigurationError
from .request import Outgoing

if TYPE_CHECKING:
    from asyncio import Lock
    from collections.abc import Sequence
    from weakref import WeakKeyDictionary

    import httpx2

    from .auth import Grant
    from .settings import Settings

EARLY = 60.0  # seconds before its end at which a token is renewed


class TokenStore:
    """The token of one OAuth2 client, and the locks under which it is renewed."""

    __slots__ = ("_async_locks", "_renew_at", "_token", "lock")

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self._async_locks: WeakKeyDictionary[Any, Lock] | None = None
        self._token = ""
        self._renew_at = 0.0

    def async_lock(self) -> Lock:
        """The lock of the running event loop."""
        import asyncio
        from weakref import WeakKeyDictionary

        with self.lock:
            if self._async_locks is None:
                self._async_locks = WeakKeyDictionary()
            return self._async_locks.setdefault(
                asyncio.get_running_loop(), asyncio.Lock()
            )

    def fresh(self) -> str | None:
        """The token, while it is not about to expire."""
        return self._token if time.monotonic() < self._renew_at else None

    def keep(self, response: httpx2.Response, asked_at: float) -> str:
        """Take the token from the answer of a token endpoint."""
        try:
            answer: Any = json.loads(response.content)
        except ValueError:
            answer = None
        members = cast("dict[str, Any]", answer) if isinstance(answer, dict) else {}
        token = members.get("access_token")
        if not isinstance(token, str) or not token:
            raise APIResponseValidationError(
                "the token endpoint gave no access_token", response=response
            )
        try:
            lifetime = float(members.get("expires_in", 3600))
        except (TypeError, ValueError):
            lifetime = 3600.0
        self._token = token
        self._renew_at = asked_at + lifetime - min(EARLY, lifetime * 0.2)
        return token

    def forget(self, token: str) -> None:
        """The server refused this token: do not use it again."""
        if token == self._token:
            self._renew_at = 0.0


def store_for(stores: dict[Any, Any], grant: Grant, settings: Settings) -> TokenStore:
    """The store of a grant's OAuth2 client, shared by the copies of a client."""
    who = cast("ClientCredentials", grant.credential)
    key = (
        _token_url(grant, settings),
        who.client_id,
        who.client_secret,
        who.scopes,
    )
    store: TokenStore = stores.setdefault(key, TokenStore())
    return store


def refused(
    grants: Sequence[Grant], out: Outgoing, stores: dict[Any, Any], settings: Settings
) -> list[Grant]:
    """The grants whose kept token was refused; it is forgotten, to fetch another.

    None when the request could not be sent again.
    """
    if out.body is not None and not out.body.replayable:
        return []
    sent = out.headers.get("authorization", ("", ""))[1]
    stale = [
        grant
        for grant in grants
        if is_oauth_client(grant) and sent == f"Bearer {grant.secret}"
    ]
    for grant in stale:
        store_for(stores, grant, settings).forget(str(grant.secret))
    return stale


def token_request(grant: Grant, settings: Settings) -> Outgoing:
    """The request that fetches a token."""
    who = cast("ClientCredentials", grant.credential)
    scopes = grant.scheme.scopes if who.scopes is None else who.scopes
    members: dict[str, object] = {"grant_type": "client_credentials"}
    if scopes:
        members["scope"] = " ".join(scopes)
    headers = {"accept": ("Accept", "application/json")}
    if who.send_in == "body":
        members["client_id"] = who.client_id
        members["client_secret"] = who.client_secret
    else:  # RFC 6749 section 2.3.1: each is form-encoded first
        pair = f"{quote_plus(who.client_id)}:{quote_plus(who.client_secret)}"
        headers["authorization"] = ("Authorization", basic(pair))
    body = Body(form(members, {}), "application/x-www-form-urlencoded")
    headers["content-type"] = ("Content-Type", body.content_type)
    return Outgoing(
        "POST",
        _token_url(grant, settings),
        headers,
        body,
        timeout=settings.timeout,
        max_retries=settings.max_retries,
        keyed=True,  # asking twice for a token does no harm
        secrets=(who.client_secret,),
        label="OAuth2 token",
    )


def _token_url(grant: Grant, settings: Settings) -> str:
    who = cast("ClientCredentials", grant.credential)
    url = who.token_url or grant.scheme.token_url
    if not url:
        raise ConfigurationError(f"{grant.name} needs ClientCredentials(token_url=)")
    return urljoin(settings.base_url + "/", url)
