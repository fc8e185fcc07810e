"""Whether a request is sent again, and after how long: a decision, without doing it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import httpx2

if TYPE_CHECKING:
    from collections.abc import Mapping

FIRST_DELAY = 0.5
LONGEST_DELAY = 8.0
LONGEST_ASKED = 60.0  # a server that asks for more is not waited for

_STATUSES = frozenset((408, 409, 429))
_SAFE_TO_REPEAT = frozenset(
    ("GET", "HEAD", "OPTIONS", "TRACE", "QUERY", "PUT", "DELETE")
)
_NOT_SENT = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
)
_HOPELESS = (httpx2.LocalProtocolError, httpx2.UnsupportedProtocol)


class Retries:
    """The attempts of one call."""

    __slots__ = ("_left", "_repeatable", "taken")

    def __init__(
        self, method: str, max_retries: int, *, replayable: bool, keyed: bool
    ) -> None:
        self._left = max(max_retries, 0) if replayable else 0
        self._repeatable = keyed or method.upper() in _SAFE_TO_REPEAT
        self.taken = 0

    def after_error(self, error: httpx2.HTTPError) -> float | None:
        """Seconds to wait before the next attempt; None to give up.

        When a request was sent and no answer came, nobody knows whether the server
        did it: it is repeated only if that does no harm.
        """
        if not isinstance(error, httpx2.TransportError) or isinstance(error, _HOPELESS):
            return None
        if not self._repeatable and not isinstance(error, _NOT_SENT):
            return None
        return self._next(None)

    def after_status(
        self, status_code: int, headers: Mapping[str, str]
    ) -> float | None:
        """Seconds to wait before the next attempt; None to give up."""
        asked = headers.get("x-should-retry")
        if asked == "false":
            return None
        if asked != "true" and status_code not in _STATUSES and status_code < 500:
            return None
        wait = retry_after(headers)
        if wait is not None and wait > LONGEST_ASKED:
            return None
        return self._next(wait)

    def _next(self, asked: float | None) -> float | None:
        if self._left <= 0:
            return None
        self._left -= 1
        self.taken += 1
        if asked is not None:
            return asked
        from random import random

        delay: float = min(FIRST_DELAY * 2.0 ** (self.taken - 1), LONGEST_DELAY)
        return delay * (1 - 0.25 * random())


def retry_after(headers: Mapping[str, str]) -> float | None:
    """The seconds that a server asks to wait: in ms, in seconds, or until a date."""
    try:
        return _sane(float(headers["retry-after-ms"]) / 1000)
    except (KeyError, ValueError):
        pass
    asked = headers.get("retry-after")
    if asked is None:
        return None
    try:
        return _sane(float(asked))
    except ValueError:
        pass
    from email.utils import mktime_tz, parsedate_tz

    date = parsedate_tz(asked)
    return None if date is None else _sane(mktime_tz(date) - time.time())


def _sane(seconds: float) -> float | None:
    return max(seconds, 0.0) if seconds < float("inf") else None


def idempotency_key() -> str:
    """A random UUID, made without importing uuid."""
    import os

    octets = bytearray(os.urandom(16))
    octets[6] = octets[6] & 0x0F | 0x40
    octets[8] = octets[8] & 0x3F | 0x80
    digits = octets.hex()
    return "-".join(
        (digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:])
    )
