"""Attempts: what is sent again, when, and with which bytes."""

from __future__ import annotations

import asyncio
import io
import socket
import time
from email.utils import formatdate
from pathlib import Path
from typing import Any

import client_runtime as rt
import pytest
from client_runtime import retry

from tests.runtime.server import Server, answer, chunked
from tests.runtime.shop import async_shop, shop

GET = rt.Operation("GET", "/x")
POST = rt.Operation("POST", "/x", body="json")
KEYED = rt.Operation("POST", "/x", body="json", idempotency_header="Idempotency-Key")
DROP = ["drop"]


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504])
def test_statuses_that_are_tried_again(server: Server, status: int) -> None:
    server.answers = [answer("{}", status), answer("{}", status), answer("{}")]
    shop(server.url).call(POST, body={"a": 1})
    assert len(server.requests) == 3


@pytest.mark.parametrize("status", [400, 401, 404, 422])
def test_statuses_that_are_final(server: Server, status: int) -> None:
    server.answers = [answer("{}", status)]
    with pytest.raises(rt.APIStatusError):
        shop(server.url).call(GET)
    assert len(server.requests) == 1


def test_max_retries_of_the_client_and_of_the_call(server: Server) -> None:
    server.answers = [answer("{}", 500)]
    api = shop(server.url, max_retries=1)
    for options, attempts in (({}, 2), ({"max_retries": 0}, 1), ({"max_retries": 3}, 4)):
        server.requests.clear()
        with pytest.raises(rt.InternalServerError):
            api.call(GET, options=options)
        assert len(server.requests) == attempts


def test_the_server_may_say_whether_to_try_again(server: Server) -> None:
    server.answers = [answer("{}", 500, x_should_retry="false")]
    with pytest.raises(rt.InternalServerError):
        shop(server.url).call(GET)
    assert len(server.requests) == 1
    server.answers = [answer("{}", 400, x_should_retry="true"), answer("{}")]
    shop(server.url).call(GET)
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "2"}, 2.0),
        ({"retry-after": "0.25"}, 0.25),
        ({"retry-after-ms": "150"}, 0.15),
        ({"retry-after-ms": "150", "retry-after": "9"}, 0.15),
        ({"retry-after-ms": "soon", "retry-after": "1"}, 1.0),
        ({"retry-after": "-3"}, 0.0),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "tomorrow"}, None),
        ({}, None),
    ],
)
def test_what_retry_after_says(headers: dict[str, str], seconds: float | None) -> None:
    assert retry.retry_after(headers) == seconds


def test_retry_after_as_a_date() -> None:
    wait = retry.retry_after({"retry-after": formatdate(time.time() + 10, usegmt=True)})
    assert wait is not None and 8 < wait <= 10
    assert retry.retry_after({"retry-after": formatdate(0, usegmt=True)}) == 0.0


def test_retry_after_is_waited_for(server: Server) -> None:
    server.answers = [answer("{}", 429, retry_after="0.2"), answer("{}")]
    started = time.perf_counter()
    shop(server.url).call(GET)
    assert time.perf_counter() - started >= 0.2


def test_a_server_that_asks_for_an_hour_is_not_waited_for(server: Server) -> None:
    server.answers = [answer("{}", 429, retry_after="3600")]
    with pytest.raises(rt.RateLimitError) as caught:
        shop(server.url).call(GET)
    assert caught.value.retry_after == 3600
    assert len(server.requests) == 1


def test_delays_grow_with_jitter_up_to_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retry, "FIRST_DELAY", 0.5)
    attempts = retry.Retries("GET", 8, replayable=True, keyed=False)
    delays = [attempts.after_status(500, {}) for _ in range(8)]
    for delay, full in zip(delays, (0.5, 1, 2, 4, 8, 8, 8, 8), strict=True):
        assert delay is not None and 0.75 * full <= delay <= full
    assert attempts.after_status(500, {}) is None


class TestLostConnections:
    def test_what_may_be_repeated_is(self, server: Server) -> None:
        for method in ("GET", "PUT", "DELETE", "HEAD"):
            server.requests.clear()
            server.answers = [DROP, DROP, answer("")]
            shop(server.url).call(rt.Operation(method, "/x"))
            assert len(server.requests) == 3

    def test_a_post_without_a_key_is_not_repeated(self, server: Server) -> None:
        server.answers = [DROP]
        with pytest.raises(rt.APIConnectionError) as caught:
            shop(server.url).call(POST, body={})
        assert len(server.requests) == 1
        assert not isinstance(caught.value, rt.APITimeoutError)

    def test_a_post_with_a_key_is_with_the_same_one(self, server: Server) -> None:
        server.answers = [DROP, answer("{}", 500), answer("{}")]
        shop(server.url).call(KEYED, body={"a": 1})
        keys = {request.headers["idempotency-key"] for request in server.requests}
        assert len(server.requests) == 3 and len(keys) == 1
        shop(server.url).call(KEYED, body={"a": 1})
        assert server.requests[-1].headers["idempotency-key"] not in keys

    def test_a_key_of_the_call(self, server: Server) -> None:
        server.answers = [DROP, answer("{}")]
        shop(server.url).call(POST, body={}, options={"idempotency_key": "mine"})
        assert [r.headers["idempotency-key"] for r in server.requests] == ["mine"] * 2

    def test_half_an_answer(self, server: Server) -> None:
        half = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{}"
        server.answers = [[half, "drop"], answer("{}")]
        shop(server.url).call(GET)
        assert len(server.requests) == 2

    def test_no_connection_at_all_is_tried_again_for_every_method(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
        started = time.perf_counter()
        with pytest.raises(rt.APIConnectionError, match=f"POST http://127.0.0.1:{port}/x"):
            shop(f"http://127.0.0.1:{port}").call(POST, body={})
        assert time.perf_counter() - started < 5

    def test_timeouts(self, server: Server) -> None:
        server.answers = [[0.5, b""]]
        for operation, attempts in ((GET, 2), (POST, 1)):
            server.requests.clear()
            options = {"timeout": 0.1, "max_retries": 1}
            with pytest.raises(rt.APITimeoutError, match=r"timed out \(read\)"):
                shop(server.url).call(operation, body=rt.omit, options=options)
            assert len(server.requests) == attempts

    def test_the_async_client_does_the_same(self, server: Server) -> None:
        server.answers = [DROP, answer("{}", 503), answer("{}")]
        asyncio.run(async_shop(server.url).call(KEYED, body={"a": 1}))
        assert len({request.headers["idempotency-key"] for request in server.requests}) == 1
        server.answers = [DROP]
        with pytest.raises(rt.APIConnectionError):
            asyncio.run(async_shop(server.url).call(POST, body={}))
        assert len(server.requests) == 4


class TestReplay:
    """The bytes of every attempt are the same."""

    @pytest.mark.parametrize("kind", ["json", "form", "multipart", "binary"])
    @pytest.mark.parametrize("twin", [shop, async_shop])
    def test_identical_bytes(self, server: Server, tmp_path: Path, kind: Any, twin: Any) -> None:
        path = tmp_path / "f"
        path.write_bytes(b"content" * 50_000)
        handle = io.BytesIO(b"skipped" + b"kept")
        handle.seek(7)
        operation = rt.Operation("POST", "/x", body=kind, files=("files",))
        body: Any = {"a": [1, 2], "b": "c"}
        if kind == "multipart":
            body["files"] = [path, handle, b"raw"]
        if kind == "binary":
            body = path
        server.answers = [answer("{}", 500), answer("{}", 429), answer("{}")]
        result = twin(server.url).call(operation, body=body)
        if twin is async_shop:
            asyncio.run(result)
        bodies = [request.body for request in server.requests]
        kinds = {request.headers["content-type"] for request in server.requests}
        assert len(bodies) == 3 and len(set(bodies)) == 1 and len(kinds) == 1
        assert len(bodies[0]) > 8
        if kind == "multipart":
            assert b"kept" in bodies[0] and b"skipped" not in bodies[0]

    def test_a_generator_is_sent_once(self, server: Server) -> None:
        server.answers = [answer("{}", 500)]
        with pytest.raises(rt.InternalServerError):
            operation = rt.Operation("PUT", "/x", body="binary")
            shop(server.url).call(operation, body=(c for c in (b"a", b"b")))
        assert [request.body for request in server.requests] == [b"ab"]

    def test_a_pipe_is_sent_once(self, server: Server) -> None:
        class Pipe(io.RawIOBase):
            def seekable(self) -> bool:
                return False

            def readable(self) -> bool:
                return True

            def read(self, size: int = -1) -> bytes:
                data, self.data = self.data[:size], self.data[size:]
                return data

            data = b"piped"

        server.answers = [answer("{}", 500)]
        operation = rt.Operation("PUT", "/x", body="multipart", files=("file",))
        with pytest.raises(rt.InternalServerError):
            shop(server.url).call(operation, body={"file": ("p", Pipe())})
        assert len(server.requests) == 1
        assert b"piped" in server.requests[0].body


def test_a_stream_is_retried_until_it_begins(server: Server) -> None:
    server.answers = [answer("{}", 503), DROP, chunked(b"data: 1\n\n")]
    operation = rt.Operation("GET", "/x", stream=rt.Events(None))
    assert [event.data for event in shop(server.url).stream(operation)] == ["1"]
    assert len(server.requests) == 3


class TestRedirects:
    def test_within_the_origin(self, server: Server) -> None:
        server.answers = [answer("", 307, location="/y?a=1"), answer("{}")]
        shop(server.url).call(POST, body={"a": 1})
        assert (server.requests[1].target, server.requests[1].body) == ("/y?a=1", b'{"a":1}')

    def test_to_another_origin_without_secrets(self, server: Server) -> None:
        other = Server()
        server.answers = [answer("", 302, location=other.url + "/y")]
        config = rt.ClientConfig(
            name="x",
            version="1",
            schemes={
                "Key": rt.Scheme("apiKey", location="header", name="X-Key"),
                "Token": rt.Scheme("bearer"),
            },
        )
        operation = rt.Operation("GET", "/x", security=[("Key", "Token")])
        api = shop(server.url, config=config, credentials={"Key": "k", "Token": "t"})
        api.call(operation, cookies={"c": "d"})
        assert server.requests[0].headers["x-key"] == "k"
        assert not {"x-key", "authorization", "cookie"} & other.requests[0].headers.keys()
        other.close()

    def test_for_ever(self, server: Server) -> None:
        server.answers = [answer("", 302, location="/x")]
        with pytest.raises(rt.APIConnectionError, match="too many redirects"):
            shop(server.url).call(GET)
        assert len(server.requests) == 21
