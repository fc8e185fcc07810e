"""A server on loopback that answers as an API would, and what a call should have sent to it."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote

from generator.model.api import Api, Operation
from generator.model.media import media_kind
from generator.model.samples import FileSample, Samples
from generator.model.types import Binary
from generator.targets.snippets.calls import Call

FILE = b"the bytes of \x00\xff a file"
_PLACE = re.compile(r"\\\{[^{}]*\\\}")


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it arrived; the names of its headers in lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to send."""

    body: bytes = b"{}"
    content_type: str = "application/json"
    status: int = 200


class Server:
    """Keeps every request in `requests`, and answers it."""

    def __init__(self, respond: Callable[[Request], Answer]) -> None:
        self.requests: list[Request] = []
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = 65536  # else the body waits until the head is acknowledged

            def handle_any(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                headers = {name.lower(): value for name, value in self.headers.items()}
                request = Request(self.command, self.path, headers, body)
                server.requests.append(request)
                answer = respond(request)
                self.send_response(answer.status)
                self.send_header("Content-Type", answer.content_type)
                self.send_header("Content-Length", str(len(answer.body)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(answer.body)

            do_GET = do_PUT = do_POST = do_DELETE = do_PATCH = do_HEAD = handle_any

            def log_message(self, *_: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class Answers:
    """Answers every operation of an API: with its example, with events, with a file."""

    def __init__(self, api: Api) -> None:
        self.samples = Samples(api.types, response=True)
        self.operations = [
            (one.method, re.compile(_PLACE.sub("([^/]+)", re.escape(one.path))), one)
            for one in sorted(api.operations, key=lambda one: one.path.count("{"))
        ]

    def __call__(self, request: Request) -> Answer:
        operation = self.find(request)
        if operation is None:
            return Answer(b'{"error": {"message": "no such route"}}', status=404)
        if isinstance(operation.returns, Binary):
            return Answer(FILE, "application/octet-stream")
        if operation.stream is not None and b'"stream":true' in request.body.replace(b" ", b""):
            return Answer(self._events(operation), "text/event-stream")
        return Answer(json.dumps(self._example(operation)).encode())

    def find(self, request: Request) -> Operation | None:
        """The operation that a request is for."""
        for method, path, operation in self.operations:
            if method == request.method and path.fullmatch(request.path):
                return operation
        return None

    def _example(self, operation: Operation) -> Any:
        for response in operation.responses:
            for content in response.contents if response.is_success else ():
                if media_kind(content.media_type) == "json":
                    for example in content.examples:
                        return example.value
                    return self.samples.of(content.type)
        return {}

    def _events(self, operation: Operation) -> bytes:
        event = operation.stream.event if operation.stream is not None else None
        assert event is not None and operation.stream is not None
        value = self.samples.of(event)
        if operation.stream.envelope:
            text = f"event: {value['event']}\ndata: {json.dumps(value['data'])}\n\n"
        else:
            text = f"data: {json.dumps(value)}\n\n"
        return f"{text}data: [DONE]\n\n".encode()


@contextmanager
def serving(api: Api) -> Iterator[Server]:
    """A server for an API; the requests are kept in `requests`."""
    server = Server(Answers(api))
    try:
        yield server
    finally:
        server.close()


def check(request: Request, call: Call) -> None:
    """Hold a request to what its call said: route, query, headers and body."""
    operation = call.operation
    assert request.method == operation.method
    given: dict[str, dict[str, Any]] = {}
    for argument, value in call.arguments:
        given.setdefault(argument.place, {})[argument.wire] = value
    names = re.findall(r"\{([^{}]*)\}", operation.path)
    found = re.fullmatch(_PLACE.sub("([^/]+)", re.escape(operation.path)), request.path)
    assert found is not None, request.path
    values = [unquote(value) for value in found.groups()]
    assert dict(zip(names, values, strict=True)) == texts(given.get("path", {}))
    query = parse_qsl(request.query, keep_blank_values=True, strict_parsing=bool(request.query))
    assert query == [
        pair for wire, value in given.get("query", {}).items() for pair in _pairs(wire, value)
    ]
    for wire, value in (*operation.headers, *texts(given.get("header", {})).items()):
        assert request.headers[wire.lower()] == value
    _check_body(request, call, given)


def _check_body(request: Request, call: Call, given: Mapping[str, dict[str, Any]]) -> None:
    body = call.operation.body
    members = given.get("member", {})
    if body is None or (not body.required and not members and "body" not in given):
        assert request.body == b""
        return
    if body.kind == "json":
        assert request.headers["content-type"].startswith("application/json")
        assert json.loads(request.body) == given.get("body", {"": members})[""]
    else:
        assert body.kind == "multipart"
        expected = [
            (wire, FILE if isinstance(value, FileSample) else value)
            for wire, value in members.items()
        ]
        assert parts(request) == [
            (wire, value if isinstance(value, bytes) else _part(value)) for wire, value in expected
        ]


def _pairs(wire: str, value: Any) -> list[tuple[str, str]]:
    values = value if isinstance(value, list) else [value]
    return [(wire, texts({wire: one})[wire]) for one in values]


def _part(value: Any) -> bytes:
    text = json.dumps(value, separators=(",", ":")) if isinstance(value, (dict, list)) else value
    return str(text).encode()


def parts(request: Request) -> list[tuple[str, bytes]]:
    """The parts of a multipart request: names and contents, byte for byte."""
    kind, _, boundary = request.headers["content-type"].partition("; boundary=")
    assert kind == "multipart/form-data"
    mark = f"--{boundary.strip(chr(34))}".encode()
    first, *found, last = (b"\r\n" + request.body).split(b"\r\n" + mark)
    assert (first, last.strip()) == (b"", b"--")
    return [_part_of(one) for one in found]


def _part_of(part: bytes) -> tuple[str, bytes]:
    head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
    name = re.search(rb'(?:^|;) *name="([^"]*)"', head)
    assert name is not None, head
    return name[1].decode(), content


def texts(values: Mapping[str, Any]) -> dict[str, str]:
    """Values as they stand in a URL."""
    return {
        wire: json.dumps(value) if isinstance(value, (bool, int, float)) else value
        for wire, value in values.items()
    }
