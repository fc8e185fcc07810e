"""Streams: event by event, from the document's text or one for each variant."""

from __future__ import annotations

import json
import socket
import time
from typing import Any
from urllib.parse import urlsplit

import pytest

from generator.mock import running
from generator.mock.app import Exchange, Settings
from generator.mock.server import base_path
from generator.mock.streams import Event, encoded, read
from generator.model.api import Api
from tests.mock.conftest import Serve
from tests.mock.sending import Caller


def events(body: bytes) -> list[tuple[str, str]]:
    """Names and data of events that are sent in the plainest way."""
    found = []
    for block in body.decode().split("\n\n")[:-1]:
        fields = [line.split(": ", 1) for line in block.split("\n")]
        data = "\n".join(value for name, value in fields if name == "data")
        found.append((dict(map(tuple, fields)).get("event", ""), data))  # type: ignore[arg-type]
    return found


def test_the_example_of_the_document_is_streamed(openai: Caller) -> None:
    reply = openai("POST", "/threads/runs", json_={"assistant_id": "a", "stream": True})
    assert reply.headers["content-type"] == "text/event-stream"
    assert reply.headers["cache-control"] == "no-store"
    found = events(reply.body)
    assert found[0][0] == "thread.created"
    assert json.loads(found[0][1])["id"] == "thread_abc123"
    assert found[-1] == ("done", "[DONE]")


@pytest.mark.parametrize("switch", [{}, {"stream": False}, {"stream": None}])
def test_the_switch_decides(openai: Caller, switch: dict[str, Any]) -> None:
    reply = openai(
        "POST", "/threads/runs", json_={"assistant_id": "a", **switch}, accept="text/event-stream"
    )
    assert reply.headers["content-type"] == "application/json"


SCHEMAS = """
components:
  schemas:
    Event:
      oneOf: [{$ref: '#/components/schemas/Begun'}, {$ref: '#/components/schemas/Ended'}]
    Begun:
      type: object
      required: [event, data]
      properties: {event: {const: begun}, data: {$ref: '#/components/schemas/Tick'}}
    Ended:
      type: object
      required: [event, data]
      properties: {event: {const: done}, data: {const: "[DONE]"}}
    Chunk:
      type: object
      required: [choices]
      properties: {choices: {type: array, items: {type: string}}}
    Tick: {type: object, required: [n], properties: {n: {type: integer}}}
    Typed:
      oneOf:
        - {type: object, required: [type], properties: {type: {const: error}}}
        - {type: object, required: [type], properties: {type: {const: tick}, n: {type: integer}}}
        - {type: object, required: [type], properties: {type: {const: tock}}}
paths:
"""


def path(name: str, contents: dict[str, str], **more: str) -> str:
    """An operation whose answer has some media types, each with a schema."""
    content = "".join(
        f"            {kind}: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}\n"
        for kind, schema in contents.items()
    )
    extra = "".join(f"      {key}: {value}\n" for key, value in more.items())
    answer = f"        '200':\n          description: ok\n          content:\n{content}"
    return f"  /{name}:\n    get:\n{extra}      responses:\n{answer}"


BOTH = {"application/json": "Tick", "text/event-stream": "Tick"}
DOCUMENT = (
    SCHEMAS
    + path("envelope", {"text/event-stream": "Event"})
    + path("chunks", {"text/event-stream": "Chunk"})
    + path("typed", {"text/event-stream": "Typed"})
    + path("said", {"text/event-stream": "Tick"}, description="Ends in `[DONE]`.")
    + path("lines", {"application/jsonl": "Typed"})
    + path("sequence", {"application/json-seq": "Tick"})[:-2]
    + ", example: [{n: 1}, {n: 2}]}\n"
    + path("either", BOTH)
    + path("query", BOTH, parameters="[{name: stream, in: query, schema: {type: boolean}}]")
)


def test_one_event_for_each_variant(serve: Serve) -> None:
    call = serve(DOCUMENT)
    assert events(call("GET", "/envelope").body) == [("begun", '{"n":1}'), ("done", "[DONE]")]
    assert events(call("GET", "/typed").body) == [
        ("", '{"type":"tick","n":1}'),
        ("", '{"type":"tock"}'),
    ]


def test_an_event_has_the_discriminator_that_selects_its_variant(serve: Serve) -> None:
    document = """
        paths:
          /shapes:
            get:
              responses:
                "200":
                  description: ok
                  content: {text/event-stream: {schema: {$ref: "#/components/schemas/Shape"}}}
        components:
          schemas:
            Shape:
              oneOf: [{$ref: "#/components/schemas/Circle"}, {$ref: "#/components/schemas/Square"}]
              discriminator:
                propertyName: kind
                mapping: {circle: "#/components/schemas/Circle", sq: "#/components/schemas/Square"}
            Circle: {type: object, required: [kind], properties: {kind: {type: string}}}
            Square: {type: object, required: [kind], properties: {kind: {type: string}}}
    """
    found = events(serve(document)("GET", "/shapes").body)
    assert found == [("", '{"kind":"circle"}'), ("", '{"kind":"sq"}')]


def test_done_comes_where_it_is_the_custom(serve: Serve) -> None:
    call = serve(DOCUMENT)
    assert [data for _, data in events(call("GET", "/chunks").body)][-1] == "[DONE]"
    assert [data for _, data in events(call("GET", "/said").body)] == ['{"n":1}', "[DONE]"]


def test_lines_and_sequences(serve: Serve) -> None:
    call = serve(DOCUMENT)
    reply = call("GET", "/lines")
    assert reply.headers["content-type"] == "application/jsonl"
    assert reply.body == b'{"type":"tick","n":1}\n{"type":"tock"}\n'
    assert call("GET", "/sequence").body == b'\x1e{"n":1}\n\x1e{"n":2}\n'


def test_without_a_switch_the_media_type_decides(serve: Serve) -> None:
    call = serve(DOCUMENT)
    assert call("GET", "/either").json == {"n": 1}
    reply = call("GET", "/either", accept="text/event-stream, application/json;q=0.1")
    assert events(reply.body) == [("", '{"n":1}')]
    assert call("GET", "/query").json == {"n": 1}
    assert events(call("GET", "/query?stream=true").body) == [("", '{"n":1}')]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_the_text_of_an_example_is_read_as_the_standard_says(newline: str) -> None:
    text = ': note\nevent: a\nid: 7\ndata: {\ndata:  "x": 1}\n\ndata:b\ndata\n\nretry: 3\n\ndata: c'
    assert list(read("\ufeff" + text.replace("\n", newline), "sse")) == [
        Event('{"x":1}', "a", "7"),
        Event("b\n", "", "7"),
        Event("c", "", "7"),
    ]
    assert encoded(Event("b\nc", "a", "7"), "sse") == b"event: a\nid: 7\ndata: b\ndata: c\n\n"


def test_events_are_flushed_one_by_one_and_end_when_the_client_leaves(openai_api: Api) -> None:
    import asyncio

    from generator.mock.app import Mock

    heard: list[Exchange] = []
    mock = Mock(openai_api, Settings(event_delay=60_000), heard.append)
    sent: list[Any] = []

    async def main() -> None:
        left = asyncio.Event()
        body = b'{"assistant_id": "a", "stream": true}'
        queue = [{"type": "http.request", "body": body, "more_body": False}]

        async def receive() -> Any:
            if queue:
                return queue.pop()
            await left.wait()
            return {"type": "http.disconnect"}

        async def send(message: Any) -> None:
            sent.append(message)
            if len(sent) == 2:
                left.set()

        headers = [(b"authorization", b"Bearer x"), (b"content-type", b"application/json")]
        scope = {"type": "http", "method": "POST", "path": "/threads/runs", "headers": headers}
        await mock({**scope, "query_string": b""}, receive, send)

    asyncio.run(asyncio.wait_for(main(), 5))
    assert [message["type"] for message in sent] == ["http.response.start", "http.response.body"]
    assert sent[1]["body"].startswith(b"event: thread.created\ndata: {")
    assert heard[0].told == ("the client went away",)


def test_an_event_arrives_before_the_next_is_sent(openai_api: Api) -> None:
    with running(openai_api, settings=Settings(event_delay=300)) as url:
        parts = urlsplit(url)
        assert parts.path == base_path(openai_api) == "/v1"
        with socket.create_connection((parts.hostname, parts.port)) as connection:
            body = b'{"assistant_id": "a", "stream": true}'
            head = f"POST {parts.path}/threads/runs HTTP/1.1\r\nHost: x\r\n"
            head += "Authorization: Bearer x\r\nContent-Type: application/json\r\n"
            connection.sendall(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
            began = time.monotonic()
            received = b""
            while b"thread.created" not in received:
                received += connection.recv(65536)
            assert time.monotonic() - began < 0.25
            assert b"thread.run.created" not in received
