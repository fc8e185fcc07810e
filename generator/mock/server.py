"""The mock on a port: in the background for tests, in the foreground for people."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from generator import ports
from generator.console import counted, say
from generator.diagnostics import printable
from generator.mock.app import Exchange, Mock, Settings
from generator.mock.routes import base_of
from generator.model.api import Api


def application(api: Api, settings: Settings | None = None) -> Mock:
    """An ASGI application that answers every operation of an API and validates each request."""
    return Mock(api, settings or Settings())


@contextmanager
def running(
    api: Api,
    port: int = 0,
    settings: Settings | None = None,
    heard: Callable[[Exchange], None] | None = None,
) -> Iterator[str]:
    """A mock in a thread, on loopback; gives the base URL that a client takes.

    That is the address with the path of the document's first server; without it the same
    operations answer too. `heard` is called in the thread, after each request. Raises OSError when
    the port is in use.
    """
    with ports.background(Mock(api, settings or Settings(), heard), port) as origin:
        yield origin + base_path(api)


def serve(api: Api, host: str, port: int, settings: Settings, *, quiet: bool = False) -> None:
    """Run a mock until it is interrupted; a line for every request.

    Raises InputError when the address cannot be listened on.
    """
    with ports.listening(host, port) as listening:
        if not quiet:
            url = ports.origin(host, listening) + base_path(api)
            operations = counted(api.operation_count, "operation")
            say(printable(f"{api.info.title}: {operations} at {url}"))
            say("Ctrl-C stops it.", sys.stderr)
        ports.run(Mock(api, settings, None if quiet else show), listening)


def base_path(api: Api) -> str:
    """What a client's base URL has after the origin."""
    return base_of(api.servers[0]) if api.servers else ""


def show(exchange: Exchange) -> None:
    """Print a line for a request, and one for each thing that was wrong with it."""
    spent = f"{exchange.seconds * 1000:.0f} ms"
    status = exchange.status or "---"
    line = f"{status} {exchange.method} {exchange.path} {exchange.operation} {spent}"
    say(printable(" ".join(line.split())))
    for one in exchange.told:
        say(f"    {printable(one)}")
