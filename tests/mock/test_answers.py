"""Answers: examples, samples, preferences, files, headers."""

from __future__ import annotations

import io
import json
import wave
import zipfile
from typing import Any
from xml.etree import ElementTree

import pytest

from generator.mock.preferences import Preferences, preferences
from tests.mock.conftest import Serve
from tests.mock.sending import Caller

DOCUMENT = """
components:
  schemas:
    Thing:
      type: object
      required: [id, kind]
      properties:
        id: {type: string, pattern: "^t_"}
        kind: {const: thing}
        owner_id: {type: string}
        size: {type: integer, maximum: 10}
        made: {type: string, format: date-time}
        secret: {type: string, writeOnly: true}
    Error: {type: object, required: [message], properties: {message: {type: string}}}
paths:
  /owners/{owner_id}/things/{thing_id}:
    get:
      responses:
        '200':
          description: ok
          headers:
            X-Left: {schema: {type: integer}}
            Link: {schema: {type: string}}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing'}
              examples:
                wrong: {value: {id: 1}}
                first: {value: {id: t_1, kind: thing, size: 3}}
                second: {value: {id: t_2, kind: thing}}
        '404':
          description: gone
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Error'}
              examples: {gone: {value: {message: It is gone.}}}
        4XX:
          description: wrong
          content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}
    put:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
      responses:
        '400': {description: wrong}
        '201':
          description: made
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
    delete: {responses: {'204': {description: gone}}}
  /either:
    get:
      responses:
        2XX:
          description: ok
          content:
            application/json: {schema: {type: integer}, example: 1}
            text/csv: {schema: {type: string}, example: "a,b"}
            application/vnd.acme+json: {schema: {type: string}, example: "v"}
  /text:
    get:
      responses:
        default: {description: ok, content: {text/plain: {schema: {type: string}}}}
  /moved:
    get:
      responses:
        '302':
          description: moved
          headers: {Location: {schema: {type: string, format: uri}}}
  /none: {get: {responses: {'500': {description: never}}}}
  /quoted:
    get:
      responses:
        '200':
          description: ok
          content: {application/json: {schema: {type: object}, example: '{"a": 1}'}}
"""
THING = "/owners/ada/things/t_9"


@pytest.fixture
def call(serve: Serve) -> Caller:
    return serve(DOCUMENT)


def test_the_first_example_that_is_right(call: Caller) -> None:
    reply = call("GET", THING)
    assert reply.json == {"id": "t_9", "kind": "thing", "size": 3, "owner_id": "ada"}
    assert reply.headers["content-type"] == "application/json"
    assert reply.headers["x-left"].isdecimal()
    assert "link" not in reply.headers


def test_what_the_request_says_stands_in_the_answer_where_it_is_right(call: Caller) -> None:
    body = {"id": "t_3", "kind": "thing", "owner_id": "bob", "size": 7, "secret": "s", "x": 1}
    reply = call("PUT", THING, json_=body)
    assert reply.status == 201
    told = {key: reply.json[key] for key in ("id", "kind", "owner_id", "size")}
    assert told == {"id": "t_9", "kind": "thing", "owner_id": "ada", "size": 7}
    assert "secret" not in reply.json and "x" not in reply.json
    assert call("GET", "/owners/a/things/elsewhere").json["id"] == "t_1"


def test_the_last_id_of_a_path_is_told_whatever_tells_paths_apart(serve: Serve) -> None:
    schema = "{type: object, properties: {id: {type: string}}}"
    answer = f"{{description: ok, content: {{application/json: {{schema: {schema}}}}}}}"
    parameter = "{name: key, in: path, required: true, schema: {type: string}}"
    operation = f"{{parameters: [{parameter}], responses: {{'200': {answer}}}}}"
    call = serve(f"""
paths:
  /things/{{key}}#one: {{get: {operation}}}
""")
    assert call("GET", "/things/k1").json == {"id": "k1"}


def test_no_content(call: Caller) -> None:
    reply = call("DELETE", THING)
    assert (reply.status, reply.body) == (204, b"")
    assert "content-type" not in reply.headers and "content-length" not in reply.headers


@pytest.mark.parametrize(
    ("accept", "media_type", "body"),
    [
        ("", "application/json", b"1"),
        ("*/*", "application/json", b"1"),
        ("text/csv", "text/csv", b"a,b"),
        ("text/*;q=0.9, application/json;q=0.1", "text/csv", b"a,b"),
        ("*/*, application/vnd.acme+json", "application/vnd.acme+json", b'"v"'),
        ("image/png", "application/json", b"1"),
        ("application/json;q=0, text/csv", "text/csv", b"a,b"),
        ("nonsense;;q=x,,", "application/json", b"1"),
    ],
)
def test_what_is_accepted(call: Caller, accept: str, media_type: str, body: bytes) -> None:
    reply = call("GET", "/either", accept=accept)
    assert (reply.status, reply.headers["content-type"], reply.body) == (200, media_type, body)


def test_other_answers(call: Caller) -> None:
    assert call("GET", "/text").headers["content-type"] == "text/plain"
    assert call("GET", "/moved").status == 302
    moved = call("GET", "/moved").headers["location"]
    assert (call("GET", f"/moved{moved}").status, call("POST", f"/{moved}").json) == (200, {})
    assert (call("GET", "/none").status, call("GET", "/none").body) == (200, b"")
    assert call("GET", "/quoted").json == {"a": 1}


@pytest.mark.parametrize(
    ("prefer", "status", "body", "applied"),
    [
        ("example=second", 200, {"id": "t_2", "kind": "thing"}, 'example="second"'),
        ("example=wrong", 200, {"id": 1}, 'example="wrong"'),
        ("code=404", 404, {"message": "It is gone."}, "code=404"),
        ('code="404"; q=1, example="gone"', 404, {"message": "It is gone."}, None),
        ("code=418", 418, {"message": "Hello!"}, "code=418"),
        ("code=200, delay=1", 200, {"id": "t_9"}, "code=200, delay=1"),
    ],
)
def test_a_case_is_preferred(
    call: Caller, prefer: str, status: int, body: dict[str, Any], applied: str | None
) -> None:
    reply = call("GET", THING, prefer=prefer)
    assert reply.status == status
    assert reply.json.items() >= body.items()
    assert applied is None or reply.headers["preference-applied"] == applied


def test_a_preference_that_cannot_be_met_is_not_applied(call: Caller) -> None:
    for prefer in ("example=third", "code=999", "code=x", "respond-async", ""):
        reply = call("GET", THING, prefer=prefer)
        assert (reply.status, reply.json["id"]) == (200, "t_9")
        assert "preference-applied" not in reply.headers


def test_a_status_that_the_document_does_not_have_is_a_problem(call: Caller) -> None:
    reply = call("GET", "/none", prefer="code=429")
    assert (reply.status, reply.errors) == (429, [])
    assert (reply.json["type"], reply.json["title"]) == ("about:blank", "Too Many Requests")
    assert reply.headers["retry-after"] == "1"


def test_preferences() -> None:
    assert preferences("") == Preferences()
    assert preferences("Code=201 , EXAMPLE = a-b.c;x=y, delay=250") == Preferences(
        201, "a-b.c", 250
    )
    assert preferences(r'example="a \"b\", c", code=404') == Preferences(404, 'a "b", c')
    assert preferences("code=404, code=500").code == 404
    assert preferences("delay=999999999").delay == 60_000
    assert preferences("delay=-1, code=99").delay == 0


def test_errors_come_from_the_document(openai: Caller) -> None:
    reply = openai("GET", "/models", prefer="code=429")
    assert reply.json["error"]["code"] == "rate_limit_exceeded"
    assert reply.headers["retry-after"] == "1"


# Methods and headers that no document needs to tell


def test_every_answer_has_an_id_and_may_be_read_by_any_page(call: Caller) -> None:
    ids = set()
    for method, target in (("GET", THING), ("GET", "/nowhere"), ("PATCH", THING)):
        reply = call(method, target, origin="http://localhost:8000")
        ids.add(reply.headers["x-request-id"])
        assert reply.headers["access-control-allow-origin"] == "*"
        assert reply.headers["access-control-expose-headers"] == "*"
    assert len(ids) == 3


def test_head_is_get_without_a_body(call: Caller) -> None:
    reply = call("HEAD", THING)
    assert (reply.status, reply.body) == (200, b"")
    assert reply.headers["content-length"] == str(len(call("GET", THING).body))


def test_options(call: Caller) -> None:
    reply = call("OPTIONS", THING)
    assert (reply.status, reply.headers["allow"]) == (204, "GET, PUT, DELETE, HEAD, OPTIONS")
    asked = {"access_control_request_method": "PUT", "access_control_request_headers": "x-a"}
    reply = call("OPTIONS", THING, origin="http://localhost", **asked)
    assert reply.headers["access-control-allow-methods"] == "PUT"
    assert reply.headers["access-control-allow-headers"] == "x-a"
    assert call("OPTIONS", "/nowhere").status == 204


def test_no_such_path_and_no_such_method(call: Caller) -> None:
    reply = call("GET", "/owners/ada/thing/1")
    assert (reply.status, reply.errors) == (404, [])
    assert "/owners/{owner_id}/things/{thing_id}" in reply.json["detail"]
    reply = call("POST", THING)
    assert (reply.status, reply.headers["allow"]) == (405, "GET, PUT, DELETE, HEAD, OPTIONS")


# Files


def test_files_are_small_and_valid(serve: Serve) -> None:
    kinds = [
        *("image/png", "image/jpeg", "image/gif", "image/webp", "image/svg+xml"),
        *("audio/wav", "audio/mpeg", "application/zip", "application/gzip", "application/pdf"),
        *("video/mp4", "application/octet-stream", "application/xml", "text/csv"),
    ]
    paths = "".join(
        f"  /{at}: {{get: {{responses: {{'200': {{description: ok, content: {{'{kind}': "
        "{schema: {type: string, format: binary}}}}}}}\n"
        for at, kind in enumerate(kinds)
    )
    call = serve(f"paths:\n{paths}")
    found = {}
    for at, kind in enumerate(kinds):
        reply = call("GET", f"/{at}")
        assert reply.headers["content-type"] == kind
        assert 0 < len(reply.body) < 4096
        found[kind] = reply.body
    assert found["image/png"].startswith(b"\x89PNG\r\n\x1a\n")
    assert found["image/jpeg"].startswith(b"\xff\xd8") and found["image/jpeg"].endswith(b"\xff\xd9")
    assert found["image/gif"].startswith(b"GIF89a")
    assert found["audio/mpeg"].startswith(b"\xff\xfb")
    assert found["application/pdf"].startswith(b"%PDF-")
    with wave.open(io.BytesIO(found["audio/wav"])) as sound:
        assert sound.getnframes() == 800
    with zipfile.ZipFile(io.BytesIO(found["application/zip"])) as archive:
        assert archive.testzip() is None and archive.namelist() == ["hello.txt"]


def test_data_in_xml(serve: Serve) -> None:
    call = serve("""
paths:
  /made: {get: {responses: {'200': {description: ok, content: {text/xml: {schema: &pet
    {type: object, xml: {name: pet}, required: [id], properties: {id: {type: integer}}}}}}}}}
  /shown: {get: {responses: {'200': {description: ok, content: {application/xml:
    {schema: *pet, example: {id: 7}}}}}}}
  /file: {get: {responses: {'200': {description: ok, content: {application/xml:
    {schema: {type: string, format: binary}}}}}}}
""")
    assert ElementTree.fromstring(call("GET", "/file").body).tag == "hello"
    for path, value in (("/made", "123"), ("/shown", "7")):
        root = ElementTree.fromstring(call("GET", path).body)
        assert [(one.tag, one.text) for one in root] == [("id", value)]


def test_samples_are_the_same_each_time(call: Caller, serve: Serve) -> None:
    body = json.dumps({"id": "t_3", "kind": "thing"})
    kind = "application/json"
    first = call("PUT", THING, body, content_type=kind).body
    assert call("PUT", THING, body, content_type=kind).body == first
    other = serve(DOCUMENT, faults=0.0)
    assert other("PUT", THING, body, content_type=kind).body == first
