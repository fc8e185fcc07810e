"""A small real server: the part of the API that the tests of the generated client talk to."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

RUN = {
    "id": "run_1",
    "object": "thread.run",
    "created_at": 1_700_000_000,
    "thread_id": "thread_1",
    "assistant_id": "asst_abc123",
    "status": "queued",
    "required_action": None,
    "last_error": None,
    "expires_at": 1_700_000_600,
    "started_at": None,
    "cancelled_at": None,
    "failed_at": None,
    "completed_at": None,
    "incomplete_details": None,
    "model": "gpt-4o",
    "instructions": "Be brief.",
    "tools": [{"type": "code_interpreter"}],
    "metadata": {},
    "usage": None,
    "max_prompt_tokens": None,
    "max_completion_tokens": None,
    "truncation_strategy": {"type": "auto"},
    "tool_choice": "auto",
    "parallel_tool_calls": True,
    "response_format": "auto",
}
THREAD = {
    "id": "thread_1",
    "object": "thread",
    "created_at": 1_700_000_000,
    "metadata": {},
    "tool_resources": None,
}
STEP = {
    "id": "step_1",
    "object": "thread.run.step",
    "created_at": 1_700_000_000,
    "assistant_id": "asst_abc123",
    "thread_id": "thread_1",
    "run_id": "run_1",
    "type": "message_creation",
    "status": "in_progress",
    "step_details": {"type": "message_creation", "message_creation": {"message_id": "msg_1"}},
    "last_error": None,
    "expired_at": None,
    "cancelled_at": None,
    "failed_at": None,
    "completed_at": None,
    "metadata": {},
    "usage": None,
}
DELTA = {
    "id": "msg_1",
    "object": "thread.message.delta",
    "delta": {"content": [{"index": 0, "type": "text", "text": {"value": "Hello"}}]},
}
EVENTS: list[tuple[str, Any]] = [
    ("thread.created", THREAD),
    ("thread.run.created", RUN),
    ("thread.run.step.created", STEP),
    ("thread.message.delta", DELTA),
    ("thread.run.dreaming", {"of": "electric sheep"}),
    ("thread.run.completed", {**RUN, "status": "completed"}),
]
ASSISTANTS = [
    {
        "id": f"asst_{number}",
        "object": "assistant",
        "created_at": 1_700_000_000 + number,
        "name": None,
        "description": None,
        "model": "gpt-4o",
        "instructions": None,
        "tools": [],
        "metadata": {},
    }
    for number in range(7)
]


@dataclass
class Seen:
    """A request as it arrived."""

    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body, decoded."""
        return json.loads(self.body)


@dataclass
class Api:
    """The running server: its address, the requests it saw, and what it shall do next.

    `refusals` are answered first, one a request: a status, headers, and a JSON body.
    """

    url: str = ""
    seen: list[Seen] = field(default_factory=list)
    refusals: list[tuple[int, dict[str, str], Any]] = field(default_factory=list)
    delay: threading.Event = field(default_factory=threading.Event)


@contextmanager
def serve() -> Iterator[Api]:
    """Run the server on a free port of the loopback interface."""
    api = Api()

    class Handler(_Handler):
        state = api

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    api.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield api
    finally:
        api.delay.set()
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    state: Api

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def handle_one(self) -> None:
        """Answer any request."""
        url = urlsplit(self.path)
        length = int(self.headers.get("content-length", 0))
        body = self._chunked() if self.headers.get("transfer-encoding") else self.rfile.read(length)
        headers = {name.lower(): value for name, value in self.headers.items()}
        seen = Seen(self.command, url.path, parse_qs(url.query), headers, body)
        self.state.seen.append(seen)
        if self.state.refusals:
            status, extra, answer = self.state.refusals.pop(0)
            self._send(status, json.dumps(answer).encode(), "application/json", extra)
            return
        self._route(seen)

    do_GET = do_POST = do_DELETE = handle_one

    def _route(self, seen: Seen) -> None:
        match seen.method, seen.path.removeprefix("/v1"):
            case "POST", "/threads/runs" if seen.json.get("stream"):
                self._stream()
            case "POST", "/threads/runs":
                self._json(RUN)
            case "GET", "/assistants":
                self._json(_page(seen.query))
            case "POST", "/files":
                self._json(_file(seen.body))
            case "GET", "/files/file_1/content":
                self._send(200, b"\x00line\n" * 1000, "application/octet-stream")
            case "GET", "/models":
                self.state.delay.wait(10)
                self._json({"object": "list", "data": []})
            case _:
                self._send(404, b"{}", "application/json")

    def _json(self, value: Any) -> None:
        self._send(200, json.dumps(value).encode(), "application/json")

    def _send(
        self, status: int, body: bytes, content_type: str, extra: dict[str, str] | None = None
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("x-request-id", f"req_{len(self.state.seen)}")
        for name, value in (extra or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _stream(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for name, data in EVENTS:
            self._chunk(f"event: {name}\ndata: {json.dumps(data)}\n\n".encode())
        self._chunk(b"event: done\ndata: [DONE]\n\n")
        self._chunk(b"")

    def _chunk(self, data: bytes) -> None:
        self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
        self.wfile.flush()

    def _chunked(self) -> bytes:
        found = b""
        while size := int(self.rfile.readline(), 16):
            found += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return found


def _page(query: dict[str, list[str]]) -> dict[str, Any]:
    ids = [assistant["id"] for assistant in ASSISTANTS]
    start = ids.index(query["after"][0]) + 1 if "after" in query else 0
    limit = int(query.get("limit", ["20"])[0])
    data = ASSISTANTS[start : start + limit]
    return {
        "object": "list",
        "data": data,
        "first_id": data[0]["id"],
        "last_id": data[-1]["id"],
        "has_more": start + limit < len(ASSISTANTS),
    }


def _file(body: bytes) -> dict[str, Any]:
    return {
        "id": "file_1",
        "object": "file",
        "bytes": len(body),
        "created_at": 1_700_000_000,
        "filename": "lines.jsonl",
        "purpose": "assistants",
        "status": "processed",
    }
