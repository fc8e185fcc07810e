"""The mock on a port: in the background for tests, in the foreground for people."""

from __future__ import annotations

import errno
import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn

from generator.console import counted, say
from generator.diagnostics import Diagnostic, InputError, Severity, printable
from generator.mock.app import Exchange, Mock, Settings
from generator.mock.routes import base_of
from generator.model.api import Api

_PATIENCE = 10.0


def application(api: Api, settings: Settings | None = None) -> Mock:
    """An ASGI application that answers every operation of an API and validates each request."""
    return Mock(api, settings or Settings())


@contextmanager
def running(api: Api, port: int = 0, settings: Settings | None = None) -> Iterator[str]:
    """A mock in a thread, on loopback; gives the base URL that a client takes.

    That is the address with the path of the document's first server; without it the same
    operations answer too. Raises OSError when the port is in use.
    """
    with _socket("127.0.0.1", port) as listening:
        server = uvicorn.Server(_config(application(api, settings)))
        thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
        thread.start()
        deadline = time.monotonic() + _PATIENCE
        while not server.started:
            if not thread.is_alive() or time.monotonic() > deadline:
                raise RuntimeError("the mock does not start")
            time.sleep(0.005)
        try:
            yield base_url(api, "127.0.0.1", listening.getsockname()[1])
        finally:
            server.should_exit = True
            thread.join(_PATIENCE)


def serve(api: Api, host: str, port: int, settings: Settings, *, quiet: bool = False) -> None:
    """Run a mock until it is interrupted; a line for every request.

    Raises InputError when the address cannot be listened on.
    """
    with _listening(host, port) as listening:
        mock = Mock(api, settings, None if quiet else _print)
        server = uvicorn.Server(_config(mock))
        if not quiet:
            url = base_url(api, host, listening.getsockname()[1])
            operations = counted(api.operation_count, "operation")
            say(printable(f"{api.info.title}: {operations} at {url}"))
            say("Ctrl-C stops it.", sys.stderr)
        try:
            server.run([listening])
        except KeyboardInterrupt:
            pass


def base_url(api: Api, host: str, port: int) -> str:
    """What a client takes as its base URL."""
    name = f"[{host}]" if ":" in host else host
    path = base_of(api.servers[0]) if api.servers else ""
    return f"http://{name}:{port}{path}"


def _config(mock: Mock) -> uvicorn.Config:
    return uvicorn.Config(
        mock,
        lifespan="off",
        log_config=None,
        access_log=False,
        log_level="critical",
        server_header=False,
        timeout_graceful_shutdown=1,
    )


def _listening(host: str, port: int) -> socket.socket:
    try:
        return _socket(host, port)
    except OSError as error:
        hint = "choose another one with --port, or --port 0 for any that is free"
        if error.errno == errno.EADDRINUSE:
            message = f"port {port} of {host} is in use"
        else:
            message = f"cannot listen on port {port} of {host}: {error.strerror or error}"
        found = Diagnostic("cannot-listen", Severity.ERROR, message, None, hint)
        raise InputError(found) from None


def _socket(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.create_server((host, port), family=family)
    # Or the second packet of an answer waits for the first to be acknowledged, 40 ms.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening


def _print(exchange: Exchange) -> None:
    spent = f"{exchange.seconds * 1000:.0f} ms"
    status = exchange.status or "---"
    line = f"{status} {exchange.method} {exchange.path} {exchange.operation} {spent}"
    say(printable(" ".join(line.split())))
    for one in exchange.told:
        say(f"    {printable(one)}")
