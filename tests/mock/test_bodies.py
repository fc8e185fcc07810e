"""Bodies: by media type, with every fault at its pointer."""

from __future__ import annotations

from typing import Any

import pytest

from tests.mock.conftest import Serve
from tests.mock.sending import BOUNDARY, Caller, multipart

DOCUMENT = """
paths:
  /json:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [name]
              properties:
                name: {type: string}
                size: {type: integer}
                at: {type: string, format: date-time}
                id: {type: string, readOnly: true}
          application/vnd.acme+json: {schema: {type: array, items: {type: integer}}}
      responses: {'204': {description: ok}}
  /form:
    post:
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              required: [name]
              properties:
                name: {type: string}
                size: {type: integer}
                tags: {type: array, items: {type: string}, maxItems: 2}
                where: {type: object, properties: {x: {type: number}}}
                ids: {type: array, items: {type: integer}}
                more: {type: object, properties: {y: {type: integer}}}
            encoding:
              ids: {style: form, explode: false}
              more: {contentType: application/json}
      responses: {'204': {description: ok}}
  /multipart:
    post:
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file, purpose]
              properties:
                file: {type: string, format: binary}
                files: {type: array, items: {type: string, format: binary}, maxItems: 2}
                purpose: {type: string, enum: [a, b]}
                meta: {type: object, properties: {x: {type: integer}}}
                "words[]": {type: array, items: {type: string, enum: [word, segment]}}
            encoding:
              file: {contentType: "image/png, image/jpeg"}
      responses: {'204': {description: ok}}
  /text:
    post:
      requestBody: {content: {text/plain: {schema: {type: string, maxLength: 3}}}}
      responses: {'204': {description: ok}}
  /image:
    put:
      requestBody: {required: true, content: {"image/*": {}}}
      responses: {'204': {description: ok}}
  /cover:
    put:
      requestBody: {content: {image/jpeg: {schema: {type: string, format: byte}}}}
      responses: {'204': {description: ok}}
  /pet:
    put:
      requestBody:
        content:
          application/xml: {schema: {type: object, required: [name]}}
          application/x-yaml: {schema: {type: object, required: [name]}}
          text/plain: {schema: {type: string, format: byte}}
      responses: {'204': {description: ok}}
  /options:
    post:
      requestBody:
        required: true
        content: {application/x-www-form-urlencoded: {schema: {properties: {a: {}}}}}
      responses: {'204': {description: ok}}
  /nothing:
    post: {responses: {'204': {description: ok}}}
  /strict:
    post:
      requestBody: {content: {application/json: {schema: {type: integer}}}}
      responses: {'204': {description: ok}, '422': {description: wrong}}
"""


@pytest.fixture
def call(serve: Serve) -> Caller:
    return serve(DOCUMENT)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('{"name": "a"}', []),
        ("", [("", "is missing")]),
        ('{"name": }', [("", "is not JSON: Expecting value at line 1, column 10")]),
        (
            '{\n  "name": "a",\n}',
            [("", "is not JSON: Expecting property name enclosed in double quotes at line 3")],
        ),
        ("nothing", [("", "is not JSON: Expecting value at line 1, column 1")]),
        ('{"name": NaN}', [("", "is not readable: NaN is no JSON")]),
        ('{"name": "a"} {}', [("", "is not JSON: Extra data at line 1, column 15")]),
        ("[" * 100_000, [("", "is not readable: it nests too deep")]),
        (f'{{"name": "a", "size": {"9" * 5000}}}', [("", "is not readable: Exceeds the limit")]),
        (b'{"name": "\xff"}', [("", "is not UTF-8 at byte 10")]),
        ("[]", [("", "is a list of 0, not an object")]),
        (
            '{"size": "7", "at": "today", "id": "x"}',
            [
                ("/name", "is missing"),
                ("/size", 'is "7", not an integer'),
                ("/at", 'is "today", not a string (date-time)'),
                ("/id", "is read-only: only the server sends it"),
            ],
        ),
    ],
)
def test_json(call: Caller, body: str | bytes, expected: list[tuple[str, str]]) -> None:
    reply = call("POST", "/json", body, content_type="application/json; charset=utf-8")
    assert reply.status == (400 if expected else 204)
    told = [(one["pointer"], one["message"]) for one in reply.errors] if expected else []
    assert [pointer for pointer, _ in told] == [pointer for pointer, _ in expected]
    for (_, message), (_, begin) in zip(told, expected, strict=True):
        assert message.startswith(begin)


def test_each_media_type_has_its_own_type(call: Caller) -> None:
    kind = "application/vnd.acme+json"
    assert call("POST", "/json", "[1]", content_type=kind).status == 204
    assert call("POST", "/json", '["x"]', content_type=kind).places == ["body /0"]


@pytest.mark.parametrize("media_type", ["text/plain", "application/xml", ""])
def test_another_media_type_is_415(call: Caller, media_type: str) -> None:
    headers = {"content-type": media_type} if media_type else {}
    reply = call.raw("POST", "/json", b"{}", headers)
    assert (reply.status, reply.places) == (415, ["header Content-Type"])
    assert reply.headers["accept"] == "application/json, application/vnd.acme+json"
    assert reply.errors[0]["expected"] == reply.headers["accept"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("name=a+b%C3%A9&size=7&tags=x&tags=y", []),
        ("name=a&tags[]=x", []),
        ("name=a&where[x]=1.5&ids=1,2&more=%7B%22y%22%3A1%7D", []),
        ("", []),
        ("size=x&tags=1&tags=2&tags=3", ["body /name", "body /size", "body /tags"]),
        ("name=a&where[x]=u&ids=1,z", ["body /where/x", "body /ids/1"]),
        ("name=%FF", ["body "]),
    ],
)
def test_forms(call: Caller, body: str, expected: list[str]) -> None:
    reply = call("POST", "/form", body, content_type="application/x-www-form-urlencoded")
    found = reply.places if reply.status != 204 else []
    assert [place.strip() for place in found] == [place.strip() for place in expected]


FILE = ("file", b"\x89PNG\x00\xff", "a.png", "image/png")
PURPOSE = ("purpose", b"a", None, "")


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([FILE, PURPOSE], []),
        ([("file", b"no name", None, ""), PURPOSE], []),
        ([FILE, PURPOSE, ("meta", b'{"x": 1}', None, "application/json")], []),
        ([FILE, PURPOSE, ("meta", b'{"x": 1}', None, "")], []),
        ([FILE, PURPOSE, ("meta[x]", b"1", None, "")], []),
        ([FILE, PURPOSE, ("words[]", b"word", None, ""), ("words[]", b"segment", None, "")], []),
        ([FILE, PURPOSE, *[("files", b"x", "x", "")] * 2], []),
        ([FILE, PURPOSE, *[("files[]", b"x", "x", "")] * 2], []),
        ([FILE, PURPOSE, *[("files", b"x", "x", "")] * 3], ["body /files"]),
        ([PURPOSE], ["body /file"]),
        ([FILE, ("purpose", b"c", None, "")], ["body /purpose"]),
        ([FILE, PURPOSE, ("meta", b'{"x": "y"}', None, "application/json")], ["body /meta/x"]),
        ([FILE, PURPOSE, ("words[]", b"letter", None, "")], ["body /words[]/0"]),
    ],
)
def test_multipart(call: Caller, parts: list[Any], expected: list[str]) -> None:
    kind = f"multipart/form-data; boundary={BOUNDARY}"
    reply = call("POST", "/multipart", multipart(parts), content_type=kind)
    assert (reply.places if reply.status != 204 else []) == expected


@pytest.mark.parametrize(
    ("body", "kind", "message"),
    [
        (multipart([FILE]), "multipart/form-data", "has no boundary in its content type"),
        (multipart([FILE])[:-8], "", "ends before its last boundary"),
        (b"--wrong\r\n", "", "is no multipart body"),
        (
            multipart([FILE, PURPOSE]).replace(b' name="purpose"', b""),
            "",
            "has a part without a name in its Content-Disposition",
        ),
        (multipart([("purpose", b"\xff", None, "")]), "", "has a part 'purpose' that is not UTF-8"),
        (
            multipart([("meta", b"{", None, "application/json")]),
            "",
            "has a part 'meta' that is not JSON as it says",
        ),
        (
            multipart([("file", b"", "a.gif", "image/gif")]),
            "",
            "has a part 'file' of image/gif, not image/png, image/jpeg",
        ),
    ],
)
def test_multipart_that_cannot_be_read(call: Caller, body: bytes, kind: str, message: str) -> None:
    kind = kind or f"multipart/form-data; boundary={BOUNDARY}"
    [error] = call("POST", "/multipart", body, content_type=kind).errors
    assert error["message"].startswith(message)


def test_a_large_file_is_counted_and_not_kept(call: Caller) -> None:
    def chunks() -> Any:
        head, _, end = multipart([PURPOSE, ("file", b"@@", "a.png", "image/png")]).partition(b"@@")
        yield head
        for _ in range(80):
            yield bytes(1 << 20)
        yield end

    headers = {"content-type": f"multipart/form-data; boundary={BOUNDARY}"}
    call.connection.request("POST", "/multipart", chunks(), headers)
    answer = call.connection.getresponse()
    assert (answer.status, answer.read()) == (204, b"")


def test_text_and_bytes(call: Caller) -> None:
    assert call("POST", "/text", "@é", content_type="text/plain").status == 204
    assert call("POST", "/text", "four", content_type="text/plain").places == ["body"]
    assert call("PUT", "/image", b"\xff\x00", content_type="image/png").status == 204
    assert call("PUT", "/image", b"x", content_type="video/mp4").status == 415
    assert call("PUT", "/image", content_type="image/png").status == 400
    assert call("PUT", "/cover", b"/9j/4A==", content_type="image/jpeg").status == 204


@pytest.mark.parametrize("media_type", ["application/xml", "application/x-yaml", "text/plain"])
def test_what_is_written_in_another_way_is_not_read(call: Caller, media_type: str) -> None:
    assert call("PUT", "/pet", "<pet/>", content_type=media_type).status == 204


def test_a_form_without_members_is_a_body(call: Caller) -> None:
    form = "application/x-www-form-urlencoded"
    assert call("POST", "/options", content_type=form).status == 204
    assert call("POST", "/options").status == 400


def test_a_body_where_there_is_none(call: Caller) -> None:
    assert call("POST", "/nothing").status == 204
    [error] = call("POST", "/nothing", json_={}).errors
    assert error["message"] == "is there, but this operation takes none"


def test_the_status_is_the_one_that_the_document_has(call: Caller) -> None:
    assert call("POST", "/strict", json_="x").status == 422
