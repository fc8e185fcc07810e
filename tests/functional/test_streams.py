"""Streams: declared, switched by a member, named in the config, in envelopes, line by line."""

from __future__ import annotations

import asyncio
from textwrap import dedent

import httpx2
import pytest

from tests.functional.conftest import ClientOf
from tests.functional.generated import BASE_URL, Generated, events

SCHEMAS = """
        components:
          schemas:
            Answer: {type: object, required: [id], properties: {id: {type: string}}}
            Event:
              oneOf: [{$ref: '#/components/schemas/Delta'}, {$ref: '#/components/schemas/Done'}]
            Delta:
              type: object
              required: [type]
              properties: {type: {const: delta}, text: {type: string}}
            Done: {type: object, required: [type], properties: {type: {const: done}}}
            Envelope:
              oneOf: [{$ref: '#/components/schemas/Started'}, {$ref: '#/components/schemas/Told'}]
            Tick: {type: string, enum: [tick, tock]}
            Whatever: {}
            Started:
              type: object
              required: [event, data]
              properties: {event: {const: started}, data: {$ref: '#/components/schemas/Answer'}}
            Told:
              type: object
              required: [event, data]
              properties: {event: {const: told}, data: {type: string}}
"""


def document_of_streams(content: str, body: str = "stream: {type: boolean}") -> str:
    return f"""
        paths:
          /it:
            post:
              operationId: make_it
              requestBody:
                content:
                  application/json:
                    schema: {{type: object, properties: {{n: {{type: integer}}, {body}}}}}
              responses: {{'200': {{description: ok, content: {{{content}}}}}}}""" + SCHEMAS


JSON = "application/json: {schema: {$ref: '#/components/schemas/Answer'}}"
SSE = "text/event-stream: {schema: {$ref: '#/components/schemas/Event'}}"
ENVELOPE = "text/event-stream: {schema: {$ref: '#/components/schemas/Envelope'}}"
NEW = "openapi: 3.2.0\ninfo: {title: T, version: '1'}\n"


def _two() -> httpx2.Response:
    return events('data: {"type": "delta", "text": "a"}', 'data: {"type": "done"}', "data: [DONE]")


def _both(made: Generated) -> None:
    """The same method answers plainly and in events."""
    talk = made.talk({"id": "a"})
    assert talk.client.it.make_it(n=1).id == "a"
    assert talk.body == {"n": 1}
    assert talk.request.headers["accept"] == "application/json"
    talk = made.talk(_two())
    with talk.client.it.make_it(n=1, stream=True) as stream:
        found = list(stream)
    assert [type(one).__name__ for one in found] == ["Delta", "Done"]
    assert talk.body == {"n": 1, "stream": True}
    assert talk.request.headers["accept"] == "text/event-stream"


def test_a_stream_beside_json_with_a_switch(client_of: ClientOf) -> None:
    _both(client_of(document_of_streams(f"{JSON}, {SSE}")))


def test_a_stream_that_only_the_config_types(client_of: ClientOf) -> None:
    config = "[operations.make_it]\nstream = 'Event'"
    _both(client_of(document_of_streams(JSON), config))


def test_a_nullable_switch(client_of: ClientOf) -> None:
    made = client_of(
        document_of_streams(f"{JSON}, {SSE}", "stream: {type: [boolean, 'null'], default: false}")
    )
    _both(made)
    talk = made.talk({"id": "a"})
    assert talk.client.it.make_it(stream=None).id == "a"
    assert talk.client.it.make_it(stream=False).id == "a"


def test_a_switch_without_a_declared_stream_gives_untyped_events(client_of: ClientOf) -> None:
    talk = client_of(document_of_streams(JSON)).talk(_two())
    with talk.client.it.make_it(stream=True) as stream:
        found = list(stream)
    assert [one.data for one in found] == ['{"type": "delta", "text": "a"}', '{"type": "done"}']


def test_a_stream_that_the_config_denies(client_of: ClientOf) -> None:
    made = client_of(document_of_streams(f"{JSON}, {SSE}"), "[operations.make_it]\nstream = false")
    talk = made.talk({"id": "a"})
    assert talk.client.it.make_it(n=1).id == "a"
    (operation,) = made.api.operations
    assert operation.stream is None


def test_an_event_type_that_does_not_exist_is_reported(client_of: ClientOf) -> None:
    made = client_of(document_of_streams(JSON), "[operations.make_it]\nstream = 'Nope'")
    assert "unknown-event-type" in [one.code for one in made.api.diagnostics]
    assert made.talk({"id": "a"}).client.it.make_it().id == "a"


def test_an_operation_that_only_streams(client_of: ClientOf) -> None:
    talk = client_of(document_of_streams(SSE, "m: {}")).talk(_two())
    with talk.client.it.make_it(n=1) as stream:
        assert [one.type for one in stream] == ["delta", "done"]
    assert talk.body == {"n": 1}


def test_a_stream_beside_json_without_a_switch_leaves_the_plain_call(client_of: ClientOf) -> None:
    talk = client_of(document_of_streams(f"{JSON}, {SSE}", "m: {}")).talk({"id": "a"})
    assert talk.client.it.make_it(n=1).id == "a"
    talk = client_of(document_of_streams(f"{SSE}, {JSON}", "m: {}")).talk({"id": "a"})
    assert talk.client.it.make_it(n=1).id == "a"
    assert talk.request.headers["accept"] == "application/json"


def test_a_stream_that_nothing_asks_for_is_reported_and_the_config_can_choose_it(
    client_of: ClientOf,
) -> None:
    document = document_of_streams(f"{JSON}, {SSE}", "m: {}")
    (note,) = client_of(document).api.diagnostics
    assert (note.code, note.severity) == ("stream-not-offered", "note")
    assert "POST /it answers plainly or in events" in note.message
    assert note.location is not None and note.location.lines[0].strip().startswith("responses")
    made = client_of(document, "[operations.make_it]\nstream = 'Event'")
    assert made.api.diagnostics == ()
    talk = made.talk(_two())
    with talk.client.it.make_it(n=1) as stream:
        assert [one.type for one in stream] == ["delta", "done"]
    assert talk.request.headers["accept"] == "text/event-stream"
    denied = client_of(document, "[operations.make_it]\nstream = false")
    assert denied.api.diagnostics == ()


@pytest.mark.parametrize(
    ("description", "streams"),
    [
        ("Follow the statistics; false gives them once.", False),
        ("Send the parts as server-sent events.", True),
        ("If true, an SSE stream is returned.", True),
    ],
)
def test_a_switch_in_the_query_asks_for_events_only_where_that_is_said(
    description: str, streams: bool, client_of: ClientOf
) -> None:
    document = f"""
        paths:
          /stats:
            get:
              parameters:
                - name: stream
                  in: query
                  description: "{description}"
                  schema: {{type: boolean}}
              responses: {{'200': {{description: ok, content: {{{JSON}}}}}}}""" + SCHEMAS
    (operation,) = client_of(document).api.operations
    assert (operation.stream is not None) is streams


@pytest.mark.parametrize("told", ["data: told\nevent: told", "event: told\ndata: told"])
def test_events_in_envelopes(client_of: ClientOf, told: str) -> None:
    made = client_of(document_of_streams(f"{JSON}, {ENVELOPE}"))
    (operation,) = made.api.operations
    assert operation.stream is not None and operation.stream.envelope
    talk = made.talk(
        events('event: started\ndata: {"id": "x"}', told.replace("data: told", 'data: "t"'))
    )
    with talk.client.it.make_it(stream=True) as stream:
        started, last = stream
    assert (started.event, started.data.id) == ("started", "x")
    assert (last.event, last.data) == ("told", "t")


@pytest.mark.parametrize("schema", ["{type: string}", "{$ref: '#/components/schemas/Whatever'}"])
def test_a_type_that_says_nothing_gives_untyped_events(schema: str, client_of: ClientOf) -> None:
    made = client_of(document_of_streams(f"text/event-stream: {{schema: {schema}}}", "m: {}"))
    with made.talk(events("data: hi")).client.it.make_it(n=1) as stream:
        assert [(type(one).__name__, one.data) for one in stream] == [("ServerSentEvent", "hi")]


@pytest.mark.parametrize(
    ("schema", "said", "wanted"),
    [
        (
            "{type: [string, 'null']}",
            ["hi there", '"hi"', "42", "null"],
            ["hi there", "hi", "42", None],
        ),
        ("{type: [string, integer]}", ["hi there", "42", '"42"'], ["hi there", 42, "42"]),
        ("{$ref: '#/components/schemas/Tick'}", ["tick", '"tock"'], ["tick", "tock"]),
    ],
)
def test_events_of_text(
    schema: str, said: list[str], wanted: list[object], client_of: ClientOf
) -> None:
    made = client_of(document_of_streams(f"text/event-stream: {{schema: {schema}}}", "m: {}"))
    talk = made.talk(events(*(f"data: {one}" for one in said), "data: [DONE]"))
    with talk.client.it.make_it(n=1) as stream:
        assert list(stream) == wanted


def test_events_that_the_document_does_not_know(client_of: ClientOf) -> None:
    made = client_of(document_of_streams(f"{JSON}, {SSE}"))
    talk = made.talk(
        events('data: {"type": "later", "x": 1}', 'data: {"type": "delta", "text": 3}')
    )
    with talk.client.it.make_it(stream=True) as stream:
        later, delta = stream
    assert (later.type, later.x, delta.text) == ("later", 1, 3)


@pytest.mark.parametrize(
    ("media", "text"),
    [
        ("application/x-ndjson", '{"type":"delta"}\n{"type":"done"}\n'),
        ("application/jsonl", '{"type":"delta"}\r\n\r\n{"type":"done"}'),
        ("application/json-seq", '\x1e{"type":"delta"}\n\x1e{"type":"done"}\n'),
    ],
)
@pytest.mark.parametrize("keyword", ["schema", "itemSchema"])
def test_lines_of_json(client_of: ClientOf, media: str, text: str, keyword: str) -> None:
    content = f"{media}: {{{keyword}: {{$ref: '#/components/schemas/Event'}}}}"
    made = client_of(NEW + dedent(document_of_streams(content, "m: {}")))
    talk = made.talk(httpx2.Response(200, text=text, headers={"Content-Type": media}))
    with talk.client.it.make_it() as stream:
        assert [type(one).__name__ for one in stream] == ["Delta", "Done"]


def test_a_switch_in_the_query(client_of: ClientOf) -> None:
    document = f"""
        paths:
          /it:
            get:
              operationId: make_it
              parameters: [{{name: stream, in: query, schema: {{type: boolean}}}}]
              responses: {{'200': {{description: ok, content: {{{JSON}, {SSE}}}}}}}"""
    made = client_of(document + SCHEMAS)
    talk = made.talk(_two())
    with talk.client.it.make_it(stream=True) as stream:
        assert len(list(stream)) == 2
    assert talk.target == "/it?stream=true"
    assert made.talk({"id": "a"}).client.it.make_it().id == "a"


def test_the_asynchronous_twin(client_of: ClientOf) -> None:
    made = client_of(document_of_streams(f"{JSON}, {SSE}"))

    async def main() -> list[str]:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(lambda _: _two()))
        client = made.module.AsyncClient(base_url=BASE_URL, http_client=http)
        async with client, await client.it.make_it(stream=True) as stream:
            return [type(one).__name__ async for one in stream]

    assert asyncio.run(main()) == ["Delta", "Done"]
