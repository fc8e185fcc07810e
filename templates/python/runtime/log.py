"""Logging, silent until asked: the standard logger, or NAME_LOG=info|debug."""

from __future__ import annotations

import logging
import os
import re
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx2

    from .config import ClientConfig
    from .request import Outgoing

_logger = logging.getLogger(__name__.rpartition(".")[0] or __name__)
_SHOWN = frozenset(
    (
        "accept",
        "accept-encoding",
        "content-length",
        "content-type",
        "date",
        "host",
        "idempotency-key",
        "request-id",
        "retry-after",
        "user-agent",
        "x-request-id",
    )
)
_key_names: set[str] = set()


def start(config: ClientConfig) -> None:
    """Heed the environment, and keep keys that travel in a URL out of httpx2's log."""
    for scheme in config.schemes.values():
        if scheme.location == "query" and scheme.name and scheme.name not in _key_names:
            if not _key_names:
                logging.getLogger("httpx2").addFilter(_hide_keys)
            _key_names.add(scheme.name)
    level = os.environ.get(config.log_env, "").upper()
    if level in ("INFO", "DEBUG") and not _logger.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(message)s"))
        _logger.addHandler(handler)
        _logger.setLevel(level)


def sending(out: Outgoing, sent: httpx2.Request) -> None:
    if _logger.isEnabledFor(logging.DEBUG):
        _logger.debug(
            "%s %s, headers %s", sent.method, _shown_url(out), _shown(sent.headers)
        )


def answered(
    out: Outgoing, response: httpx2.Response, started: float, delay: float | None
) -> None:
    if not _logger.isEnabledFor(logging.INFO):
        return
    took = (time.perf_counter() - started) * 1000
    again = "" if delay is None else f", again in {delay:.2f} s"
    _logger.info(
        "%s %s: %d in %.0f ms%s",
        out.method,
        _shown_url(out),
        response.status_code,
        took,
        again,
    )
    if _logger.isEnabledFor(logging.DEBUG):
        _logger.debug("answer headers %s", _shown(response.headers))


def lost(out: Outgoing, error: Exception, delay: float | None) -> None:
    if _logger.isEnabledFor(logging.INFO):
        again = "" if delay is None else f", again in {delay:.2f} s"
        _logger.info(
            "%s %s: %s%s", out.method, _shown_url(out), type(error).__name__, again
        )


def _shown_url(out: Outgoing) -> str:
    """The URL without its query, where keys may be."""
    return out.url.partition("?")[0]


def _shown(headers: httpx2.Headers) -> dict[str, str]:
    """Only the headers known to be harmless: the others may be a key of any name."""
    return {
        name: value if name.lower() in _SHOWN else "***"
        for name, value in headers.items()
    }


def _hide_keys(record: logging.LogRecord) -> bool:
    if isinstance(record.args, tuple) and _key_names:
        names = "|".join(re.escape(name) for name in sorted(_key_names))
        pattern = re.compile(rf"([?&](?:{names})=)[^&#]*")
        record.args = tuple(
            pattern.sub(r"\1***", str(one)) if type(one).__name__ == "URL" else one
            for one in record.args
        )
    return True
