"""Request bodies of every media type: the arguments they become, the bytes that go out."""

from __future__ import annotations

import io
import json
from email import message_from_bytes
from typing import Any

import httpx2
import pytest
import yaml

from tests.functional.conftest import ClientOf
from tests.functional.generated import Generated

MEMBERS = "{type: object, required: [a], properties: {a: {type: string}, b: {type: integer}}}"


def _document(content: str, required: bool = True) -> str:
    return f"""
        paths:
          /it:
            post:
              operationId: send_it
              requestBody: {{required: {str(required).lower()}, content: {{{content}}}}}
              responses: {{'204': {{description: ok}}}}
        """


def _parts(request: httpx2.Request) -> dict[str, Any]:
    """The parts of a multipart request by name: their type, file name and content."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    found: dict[str, Any] = {}
    for part in message_from_bytes(head + request.content).get_payload():
        name = part.get_param("name", header="content-disposition")  # type: ignore[union-attr]
        content = part.get_payload(decode=True)  # type: ignore[union-attr]
        found.setdefault(str(name), []).append(
            (part.get_content_type(), part.get_filename(), content)  # type: ignore[union-attr]
        )
    return found


def test_json(client_of: ClientOf) -> None:
    talk = client_of(_document(f"application/json: {{schema: {MEMBERS}}}")).talk()
    talk.client.it.send_it(a="é")
    assert talk.request.headers["content-type"] == "application/json"
    assert talk.request.content == '{"a":"é"}'.encode()
    with pytest.raises(TypeError):
        talk.client.it.send_it()


def test_json_of_a_vendor(client_of: ClientOf) -> None:
    talk = client_of(_document(f"application/vnd.acme.v2+json: {{schema: {MEMBERS}}}")).talk()
    talk.client.it.send_it(a="x")
    assert talk.request.headers["content-type"] == "application/vnd.acme.v2+json"
    assert talk.body == {"a": "x"}


@pytest.mark.parametrize("value", [[1, 2], "text", 0, False, "", [], {}, 1.5])
def test_json_that_is_no_object(client_of: ClientOf, value: object) -> None:
    talk = client_of(_document("application/json: {schema: {}}")).talk()
    talk.client.it.send_it(body=value)
    assert json.loads(talk.request.content) == value


def test_a_list_of_objects(client_of: ClientOf) -> None:
    talk = client_of(
        _document(f"application/json: {{schema: {{type: array, items: {MEMBERS}}}}}")
    ).talk()
    talk.client.it.send_it(body=[{"a": "x"}, {"a": "y", "b": 1}])
    assert talk.body == [{"a": "x"}, {"a": "y", "b": 1}]


def test_an_optional_body(client_of: ClientOf) -> None:
    schema = "{type: object, properties: {a: {type: string}}}"
    talk = client_of(_document(f"application/json: {{schema: {schema}}}", required=False)).talk()
    talk.client.it.send_it()
    assert (talk.request.content, "content-type" in talk.request.headers) == (b"", False)
    talk.client.it.send_it(a="x")
    assert talk.body == {"a": "x"}
    talk = client_of(
        _document("application/json: {schema: {type: integer}}", required=False)
    ).talk()
    talk.client.it.send_it()
    assert talk.request.content == b""
    talk.client.it.send_it(body=0)
    assert talk.request.content == b"0"


def test_a_required_body_of_optional_members(client_of: ClientOf) -> None:
    schema = "{type: object, properties: {a: {type: string}}}"
    talk = client_of(_document(f"application/json: {{schema: {schema}}}")).talk()
    talk.client.it.send_it()
    assert talk.request.content == b"{}"


def test_a_form(client_of: ClientOf) -> None:
    content = (
        "application/x-www-form-urlencoded: {schema: {type: object, properties: "
        "{a: {type: string}, list: {type: array, items: {type: string}}, flag: {type: boolean}, "
        "flat: {type: array, items: {type: string}}}}, "
        "encoding: {flat: {style: form, explode: false}}}"
    )
    talk = client_of(_document(content)).talk()
    talk.client.it.send_it(a="x & y=é", list=["1", "2"], flag=True, flat=["3", "4"])
    assert talk.request.headers["content-type"] == "application/x-www-form-urlencoded"
    sent = talk.request.content.decode()
    assert sent == "a=x+%26+y%3D%C3%A9&list=1&list=2&flag=true&flat=3%2C4"


FILES = """
    multipart/form-data:
      schema:
        type: object
        required: [file]
        properties:
          file: {type: string, format: binary}
          files: {type: array, items: {type: string, format: binary}}
          purpose: {type: string, enum: [a, b]}
          meta: {type: object, properties: {k: {type: integer}}}
          tags: {type: array, items: {type: string}}
          maybe: {type: [string, 'null'], contentMediaType: application/octet-stream}
      encoding: {meta: {contentType: application/json}, file: {contentType: image/png}}
"""


def upload_document(content: str) -> dict[str, Any]:
    """A document with an operation that takes a body of any kind."""
    operation = {
        "operationId": "send_it",
        "requestBody": {"required": True, "content": yaml.safe_load(content)},
        "responses": {"204": {"description": ""}},
    }
    return {"paths": {"/it": {"post": operation}}}


@pytest.fixture
def upload(client_of: ClientOf) -> Generated:
    return client_of(upload_document(FILES))


def test_multipart(upload: Generated) -> None:
    talk = upload.talk()
    talk.client.it.send_it(
        file=("a.png", b"\x89PNG"),
        files=[b"one", io.BytesIO(b"two")],
        purpose="a",
        meta={"k": 1},
        tags=["x", "y"],
    )
    parts = _parts(talk.request)
    assert list(parts) == ["file", "files", "purpose", "meta", "tags"]
    assert parts["file"] == [("image/png", "a.png", b"\x89PNG")]
    assert [content for _, _, content in parts["files"]] == [b"one", b"two"]
    assert all(name for _, name, _ in parts["files"])
    assert parts["purpose"][0][1:] == (None, b"a")
    assert parts["meta"][0] == ("application/json", None, b'{"k":1}')
    assert [content for _, _, content in parts["tags"]] == [b"x", b"y"]


def test_multipart_with_a_file_from_disk(upload: Generated) -> None:
    talk = upload.talk()
    path = upload.module.__path__[0] + "/py.typed"
    with open(path, "rb") as file:
        talk.client.it.send_it(file=file, maybe=b"z")
    assert _parts(talk.request)["file"][0][1:] == ("py.typed", b"")
    assert _parts(talk.request)["maybe"][0][2] == b"z"


def test_files_in_a_list_that_has_a_name(client_of: ClientOf) -> None:
    form = "{type: object, properties: {scans: {$ref: '#/components/schemas/Scans'}}}"
    made = client_of(f"""{_document(f"multipart/form-data: {{schema: {form}}}")}
        components:
          schemas:
            Scans: {{type: [array, 'null'], items: {{$ref: '#/components/schemas/Scan'}}}}
            Scan:
              anyOf: [{{$ref: '#/components/schemas/File'}}, {{$ref: '#/components/schemas/Scans'}}]
            File: {{type: string, format: binary}}
    """)
    (operation,) = made.api.operations
    assert operation.body is not None and operation.body.files == ("scans",)
    talk = made.talk()
    talk.client.it.send_it(scans=[("a.txt", b"1"), ("b.txt", b"2")])
    assert [name for _, name, _ in _parts(talk.request)["scans"]] == ["a.txt", "b.txt"]


def test_multipart_without_files(client_of: ClientOf) -> None:
    talk = client_of(_document(f"multipart/form-data: {{schema: {MEMBERS}}}")).talk()
    talk.client.it.send_it(a="x", b=1)
    assert {name: part[0][2] for name, part in _parts(talk.request).items()} == {
        "a": b"x",
        "b": b"1",
    }


def test_json_or_multipart_by_what_is_given(client_of: ClientOf) -> None:
    content = (
        "application/json: {schema: {type: object, properties: {url: {type: string}, "
        "n: {type: integer}}}}, multipart/form-data: {schema: {type: object, properties: "
        "{file: {type: string, format: binary}, n: {type: integer}}}}"
    )
    made = client_of(_document(content))
    (operation,) = made.api.operations
    assert operation.body is not None
    assert operation.body.kind == "json-or-multipart"
    talk = made.talk()
    talk.client.it.send_it(url="u", n=1)
    assert talk.body == {"url": "u", "n": 1}
    talk.client.it.send_it(file=b"x", n=1)
    assert talk.request.headers["content-type"].startswith("multipart/form-data")
    assert _parts(talk.request)["file"][0][2] == b"x"


def test_text(client_of: ClientOf) -> None:
    talk = client_of(_document("text/plain: {schema: {type: string}}")).talk()
    talk.client.it.send_it(body="é\n@x")
    assert talk.request.headers["content-type"] == "text/plain; charset=utf-8"
    assert talk.request.content == "é\n@x".encode()


def test_memory_is_sent_as_bytes(upload: Generated, client_of: ClientOf) -> None:
    view = memoryview(b"-bytes-")[1:-1]
    talk = upload.talk()
    talk.client.it.send_it(file=view, purpose="a")
    assert _parts(talk.request)["file"][0][2] == b"bytes"
    talk = client_of(_document("application/octet-stream: {}")).talk()
    talk.client.it.send_it(body=view)
    assert talk.request.content == b"bytes"


@pytest.mark.parametrize("schema", ["{schema: {type: string, format: binary}}", "{}"])
def test_binary(client_of: ClientOf, schema: str) -> None:
    talk = client_of(_document(f"application/octet-stream: {schema}")).talk()
    for value in (b"\x00\xff", io.BytesIO(b"\x00\xff"), iter([b"\x00", b"\xff"])):
        talk.client.it.send_it(body=value)
        assert talk.request.headers["content-type"] == "application/octet-stream"
        assert talk.request.content == b"\x00\xff"


def test_an_image(client_of: ClientOf) -> None:
    talk = client_of(_document("image/png: {}, image/jpeg: {}")).talk()
    talk.client.it.send_it(body=b"x")
    assert talk.request.headers["content-type"] == "image/png"


def test_json_is_preferred_to_forms(client_of: ClientOf) -> None:
    form = f"application/x-www-form-urlencoded: {{schema: {MEMBERS}}}"
    talk = client_of(_document(f"{form}, application/json: {{schema: {MEMBERS}}}")).talk()
    talk.client.it.send_it(a="x")
    assert talk.body == {"a": "x"}


def test_a_union_as_a_body_is_one_argument(client_of: ClientOf) -> None:
    schema = f"{{oneOf: [{MEMBERS}, {{type: array, items: {{type: string}}}}]}}"
    talk = client_of(_document(f"application/json: {{schema: {schema}}}")).talk()
    for value in ({"a": "x"}, ["x"]):
        talk.client.it.send_it(body=value)
        assert talk.body == value


def test_a_map_as_a_body_is_one_argument(client_of: ClientOf) -> None:
    schema = "{type: object, additionalProperties: {type: integer}}"
    talk = client_of(_document(f"application/json: {{schema: {schema}}}")).talk()
    talk.client.it.send_it(body={"any name": 1, "body": 2})
    assert talk.body == {"any name": 1, "body": 2}


def test_further_members_go_by_the_options(client_of: ClientOf) -> None:
    talk = client_of(_document(f"application/json: {{schema: {MEMBERS}}}")).talk()
    talk.client.it.send_it(a="x", request_options={"body": {"new": 1}, "query": {"q": "1"}})
    assert talk.body == {"a": "x", "new": 1}
    assert talk.target == "/it?q=1"


def test_downloads(client_of: ClientOf) -> None:
    made = client_of("""
        paths:
          /file:
            get:
              operationId: file
              responses:
                '200':
                  description: ok
                  content: {application/octet-stream: {schema: {type: string, format: binary}}}
          /image:
            get:
              operationId: image
              tags: [file]
              responses: {'200': {description: ok, content: {image/png: {}, image/webp: {}}}}
          /pdf:
            get:
              operationId: pdf
              tags: [file]
              responses:
                '200': {description: ok, content: {application/pdf: {schema: {type: string}}}}
        """)
    for method in ("file", "image", "pdf"):
        talk = made.talk(httpx2.Response(200, content=b"\x00\xff"))
        with getattr(talk.client.file, method)() as answer:
            assert answer.read() == b"\x00\xff"
    talk.client.file.image()
    assert talk.request.headers["accept"] == "image/png, image/webp"
