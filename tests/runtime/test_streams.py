"""Streams of typed events, over real connections."""

from __future__ import annotations

import asyncio
import gc
from typing import Annotated, Any, Literal

import client_runtime as rt
import pytest
from pydantic import Field

from tests.runtime.server import Server, answer, chunked
from tests.runtime.shop import async_shop, shop


class Delta(rt.Model):
    event: Literal["delta"]
    data: str


class Done(rt.Model):
    event: Literal["done"]
    data: Literal["[DONE]"]


class Chunk(rt.Model):
    type: Literal["chunk"]
    text: str


class Stop(rt.Model):
    type: Literal["stop"]
    reason: str | None = None


Enveloped = Annotated[Delta | Done, Field(discriminator="event")]
Flat = Annotated[Chunk | Stop, Field(discriminator="type")]
ENVELOPE = rt.Operation("GET", "/x", stream=rt.Events(lambda: Enveloped, envelope=True))
FLAT = rt.Operation("GET", "/x", stream=rt.Events(lambda: Flat))
UNTYPED = rt.Operation("GET", "/x", stream=rt.Events(None))


def events(server: Server, operation: Any, *chunks: Any, **options: Any) -> list[Any]:
    """The events, which the sync and the async client see alike."""
    server.answers = [chunked(*chunks)]

    async def collect() -> list[Any]:
        return [event async for event in await async_shop(server.url, **options).stream(operation)]

    found = list(shop(server.url, **options).stream(operation))
    assert asyncio.run(collect()) == found
    return found


def test_flat_events(server: Server) -> None:
    chunk, stop = events(
        server,
        FLAT,
        b'data: {"type": "chunk", "te',
        b'xt": "h\xc3',
        b'\xa9"}\n\ndata: {"type": "stop"}\n\n',
        b'data: [DONE]\n\ndata: {"type": "stop"}\n\n',
    )
    assert (type(chunk), chunk.text) == (Chunk, "hé")
    assert type(stop) is Stop


def test_envelopes(server: Server) -> None:
    found = events(server, ENVELOPE, b'event: delta\ndata: "a"\n\nevent: delta\ndata: raw text\n\n')
    assert [(event.event, event.data) for event in found] == [("delta", "a"), ("delta", "raw text")]
    assert [type(event) for event in found] == [Delta, Delta]


def test_unknown_events_are_kept(server: Server) -> None:
    known, unknown = events(server, FLAT, b'data: {"type": "new", "n": {"a": 1}}\n\ndata: [1]\n\n')
    assert (type(known), known.type, known.n) == (rt.UnknownObject, "new", {"a": 1})
    assert unknown == [1]
    found = events(server, ENVELOPE, b'event: new\ndata: {"a": 1}\n\ndata: 1\n\n')
    assert [(type(e), e.event, e.data) for e in found] == [
        (rt.UnknownEvent, "new", {"a": 1}),
        (rt.UnknownEvent, None, 1),
    ]


def test_known_events_with_unknown_members(server: Server) -> None:
    (stop,) = events(server, FLAT, b'data: {"type": "stop", "reason": 7}\n\n')
    assert (type(stop), stop.reason) == (Stop, 7)


def test_strict_streams(server: Server) -> None:
    server.answers = [chunked(b'data: {"type": "new"}\n\n')]
    with pytest.raises(rt.APIResponseValidationError, match="no documented kind"):
        list(shop(server.url, strict=True).stream(FLAT))


def test_untyped_events(server: Server) -> None:
    (event,) = events(server, UNTYPED, b"id: 7\nevent: e\nretry: 5\ndata: x\n\n")
    assert (event.event, event.data, event.id, event.retry) == ("e", "x", "7", 5)


@pytest.mark.parametrize("named", [True, False])
def test_an_error_event_raises_with_what_arrived(server: Server, named: bool) -> None:
    name = b"event: error\n" if named else b""
    last = name + b'data: {"error": {"message": "overloaded", "code": 5}}\n\n'
    server.answers = [chunked(b'data: {"type": "stop"}\n\n', last, b"never read")]
    stream = shop(server.url).stream(FLAT)
    assert type(next(stream)) is Stop
    with pytest.raises(rt.APIStreamError, match="overloaded") as caught:
        next(stream)
    assert caught.value.body == {"error": {"message": "overloaded", "code": 5}}
    assert (caught.value.events_received, caught.value.status_code) == (1, 200)
    assert stream.response.is_closed


@pytest.mark.parametrize("error", [b"null", b"{}", b'""', b"false"])
def test_an_error_that_says_there_is_none_ends_nothing(server: Server, error: bytes) -> None:
    chunk = b'data: {"type": "chunk", "text": 7, "error": %b}\n\n' % error
    drifted, stop = events(server, FLAT, chunk, b'data: {"type": "stop"}\n\n')
    assert (type(drifted), drifted.text, type(stop)) == (Chunk, 7, Stop)


class Job(rt.Model):
    state: Literal["done", "failed"]
    error: dict[str, Any] | None = None


def test_an_error_that_the_event_documents_ends_nothing(server: Server) -> None:
    jobs = rt.Operation("GET", "/x", stream=rt.Events(lambda: Job))
    told = [
        b'data: {"state": "%b", "error": {"code": 5}}\n\n' % one for one in (b"failed", b"lost")
    ]
    failed, lost = events(server, jobs, *told)
    assert (failed.state, lost.state, lost.error) == ("failed", "lost", {"code": 5})


def test_an_event_that_is_not_json(server: Server) -> None:
    server.answers = [chunked(b"data: oops\n\n")]
    with pytest.raises(rt.APIResponseValidationError, match="not JSON"):
        list(shop(server.url).stream(FLAT))


def test_lines_that_are_not_json_are_no_text(server: Server) -> None:
    anything = rt.Operation(
        "GET", "/x", stream=rt.Events(lambda: dict[str, Any] | str, format="jsonl")
    )
    server.answers = [chunked(b'{"a": 1}\noops\n')]
    stream = shop(server.url).stream(anything)
    assert next(stream) == {"a": 1}
    with pytest.raises(rt.APIResponseValidationError, match="not JSON"):
        next(stream)


def test_a_lost_connection_tells_what_arrived(server: Server) -> None:
    server.answers = [chunked(b"id: 9\ndata: 1\n\ndata: 2\n\n", b"data: 3", 0.05, "drop")]
    seen = []
    with pytest.raises(rt.StreamInterruptedError, match="after 2 events") as caught:
        for event in shop(server.url).stream(UNTYPED):
            seen.append(event.data)
    assert seen == ["1", "2"]
    assert (caught.value.events_received, caught.value.last_event_id) == (2, "9")
    assert isinstance(caught.value, rt.APIConnectionError)

    async def main() -> None:
        async for _ in await async_shop(server.url).stream(UNTYPED):
            pass

    with pytest.raises(rt.StreamInterruptedError):
        asyncio.run(main())


def test_silence_in_the_middle_is_an_interruption_too(server: Server) -> None:
    server.answers = [chunked(b"data: 1\n\n", 1.0)]
    stream = shop(server.url, timeout=0.1).stream(UNTYPED)
    assert next(stream).data == "1"
    with pytest.raises(rt.StreamInterruptedError):
        next(stream)


def test_early_exit_closes_the_connection(server: Server) -> None:
    endless = [b"data: 1\n\n" * 2000] * 400
    server.answers = [chunked(*endless)]
    with shop(server.url).stream(UNTYPED) as stream:
        next(stream)
    assert server.closed_early.wait(5)
    assert list(stream) == []
    server.closed_early.clear()
    for _ in shop(server.url).stream(UNTYPED):
        break
    gc.collect()
    assert server.closed_early.wait(5)

    async def main() -> None:
        async with await async_shop(server.url).stream(UNTYPED) as stream:
            async for _ in stream:
                break

    server.closed_early.clear()
    asyncio.run(main())
    assert server.closed_early.wait(5)


def test_what_a_stream_tells(server: Server) -> None:
    body = "id: 5\ndata: x\r\n\r\n"
    server.answers = [answer(body, content_type="text/event-stream", x_request_id="r")]
    stream = shop(server.url).stream(UNTYPED)
    assert (stream.request_id, stream.response.status_code) == ("r", 200)
    assert [event.data for event in stream] == ["x"]
    assert stream.last_event_id == "5"


def test_a_document_where_a_stream_was_asked_for(server: Server) -> None:
    server.answers = [answer('{"type": "stop"}')]
    with pytest.raises(rt.APIResponseValidationError, match="is application/json"):
        shop(server.url).stream(FLAT)


def test_records(server: Server) -> None:
    for framing, body in (
        ("jsonl", b'{"type":"stop"}\n[DONE]\n'),
        ("json-seq", b'\x1e{"type":"stop"}\n'),
    ):
        operation = rt.Operation("GET", "/x", stream=rt.Events(lambda: Flat, format=framing))
        assert [type(event) for event in events(server, operation, body)] == [Stop]
        plain = rt.Operation("GET", "/x", stream=rt.Events(None, format=framing))
        assert events(server, plain, body) == [{"type": "stop"}]
    assert server.requests[-1].headers["accept"] == "application/json-seq"
