"""Ports: an ASGI application on an address, for the servers and for tests."""

from __future__ import annotations

import errno
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn

from generator.diagnostics import Diagnostic, InputError, Severity

_PATIENCE = 10.0


def listening(host: str, port: int) -> socket.socket:
    """A socket that listens. Raises InputError when it cannot."""
    try:
        return opened(host, port)
    except OSError as error:
        hint = "choose another one with --port, or --port 0 for any that is free"
        if error.errno == errno.EADDRINUSE:
            message = f"port {port} of {host} is in use"
        else:
            message = f"cannot listen on port {port} of {host}: {error.strerror or error}"
        found = Diagnostic("cannot-listen", Severity.ERROR, message, None, hint)
        raise InputError(found) from None


def opened(host: str, port: int) -> socket.socket:
    """A socket that listens. Raises OSError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    found = socket.create_server((host, port), family=family)
    # Or the second packet of an answer waits for the first to be acknowledged, 40 ms.
    found.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return found


def origin(host: str, socket_: socket.socket) -> str:
    """The address of a socket that listens, as a URL."""
    name = f"[{host}]" if ":" in host else host
    return f"http://{name}:{socket_.getsockname()[1]}"


def server(application: Any) -> uvicorn.Server:
    """A server that says nothing of its own."""
    return uvicorn.Server(
        uvicorn.Config(
            application,
            lifespan="off",
            log_config=None,
            access_log=False,
            log_level="critical",
            server_header=False,
            timeout_graceful_shutdown=1,
        )
    )


def run(application: Any, socket_: socket.socket) -> None:
    """Answer on a socket until somebody presses Ctrl-C."""
    try:
        server(application).run([socket_])
    except KeyboardInterrupt:
        pass


@contextmanager
def background(application: Any, port: int = 0) -> Iterator[str]:
    """Answer on loopback in a thread; gives the origin. Raises OSError when the port is in use."""
    with opened("127.0.0.1", port) as socket_:
        found = server(application)
        thread = threading.Thread(target=found.run, args=([socket_],), daemon=True)
        thread.start()
        deadline = time.monotonic() + _PATIENCE
        while not found.started:
            if not thread.is_alive() or time.monotonic() > deadline:
                raise RuntimeError("the server does not start")
            time.sleep(0.005)
        try:
            yield origin("127.0.0.1", socket_)
        finally:
            found.should_exit = True
            thread.join(_PATIENCE)
