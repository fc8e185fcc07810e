"""A server on loopback that answers with exactly the bytes a test wants, or not at all."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterable

Action = bytes | float | str
"""Bytes to send; seconds to wait; "drop" to reset the connection."""

Answer = bytes | Iterable[Action]


class Request:
    """A request as it arrived."""

    def __init__(self, head: bytes, body: bytes) -> None:
        first, *lines = head.decode("latin-1").split("\r\n")
        self.method, self.target, _ = first.split(" ")
        self.raw_headers = [tuple(line.split(": ", 1)) for line in lines]
        self.headers = {name.lower(): value for name, value in self.raw_headers}
        self.body = body

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]


def answer(
    body: bytes | str = b"",
    status: int = 200,
    content_type: str = "application/json",
    **headers: str,
) -> bytes:
    """A whole answer; a header's underscores are hyphens."""
    data = body.encode() if isinstance(body, str) else body
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(data)}"]
    if content_type:
        lines.append(f"Content-Type: {content_type}")
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + data


def chunked(
    *chunks: Action, content_type: str = "text/event-stream", end: bool = True
) -> list[Action]:
    """A chunked answer; between the chunks it may wait or drop."""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\n"
    actions: list[Action] = [head.encode() + b"Transfer-Encoding: chunked\r\n\r\n"]
    for chunk in chunks:
        if isinstance(chunk, bytes):
            actions.append(b"%x\r\n%b\r\n" % (len(chunk), chunk))
        else:
            actions.append(chunk)
    if end:
        actions.append(b"0\r\n\r\n")
    return actions


class Server:
    """Gives the queued answers one after another, the last one for ever.

    `handler` answers instead when it is set. Every request is kept in `requests`.
    """

    def __init__(self) -> None:
        self.answers: list[Answer] = [answer("{}")]
        self.handler: Callable[[Request], Answer] | None = None
        self.requests: list[Request] = []
        self.closed_early = threading.Event()
        self._lock = threading.Lock()
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port: int = self._socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._socket.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        file = connection.makefile("rb")
        try:
            while True:
                request = _read(file)
                if request is None:
                    return
                with self._lock:
                    self.requests.append(request)
                    reply = self._next(request)
                if not self._send(connection, reply):
                    return
        except OSError:
            self.closed_early.set()
        finally:
            file.close()
            connection.close()

    def _next(self, request: Request) -> Answer:
        if self.handler is not None:
            return self.handler(request)
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]

    def _send(self, connection: socket.socket, reply: Answer) -> bool:
        for action in [reply] if isinstance(reply, bytes) else reply:
            if isinstance(action, bytes):
                connection.sendall(action)
            elif isinstance(action, float):
                time.sleep(action)
            else:
                # A reset, so that the client sees a lost connection at once.
                linger = b"\x01\0\0\0\0\0\0\0"
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                return False
        return True


def _read(file: object) -> Request | None:
    readline, read = file.readline, file.read  # type: ignore[attr-defined]
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        line = readline()
        if not line:
            return None
        head += line
    head = head[:-4]
    lowered = head.lower()
    if b"transfer-encoding: chunked" in lowered:
        body = b""
        while size := int(readline(), 16):
            body += read(size)
            readline()
        readline()
        return Request(head, body)
    mark = b"content-length: "
    length = 0
    if mark in lowered:
        length = int(lowered.partition(mark)[2].partition(b"\r\n")[0])
    return Request(head, read(length))
