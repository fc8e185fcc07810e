"""Which calls an operation is shown by, and with which values."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator.config import Config
from generator.model.api import Api
from generator.model.samples import FileSample
from generator.parser import parse
from generator.spec import read
from generator.targets.snippets.calls import Call, Calls
from generator.targets.snippets.target import render
from generator.targets.snippets.views import snippets_of

TEXT = {"type": "string"}
BYTES = {"type": "string", "format": "binary"}


def api_of(operation: dict[str, Any], path: str = "/things", **more: Any) -> Api:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "servers": [{"url": "https://acme.test"}],
        "paths": {path: {"post": {"operationId": "make", "responses": {}, **operation}}},
        **more,
    }
    return parse(read(Path("acme.json"), content=json.dumps(document).encode()), Config())


def calls(operation: dict[str, Any], path: str = "/things", **more: Any) -> dict[str, Call]:
    api = api_of(operation, path, **more)
    return {call.case: call for call in Calls(api).of(api.operations[0])}


def values(call: Call) -> dict[str, Any]:
    return {argument.wire: value for argument, value in call.arguments}


def body(schema: Any, media_type: str = "application/json", **more: Any) -> dict[str, Any]:
    return {"requestBody": {"required": True, "content": {media_type: {"schema": schema, **more}}}}


def member_schema(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(required), "properties": properties}


def test_the_minimal_call_has_what_is_required_and_nothing_else() -> None:
    schema = member_schema("name", "size", name=TEXT, size={"type": "integer"}, note=TEXT)
    found = calls(body(schema), "/shops/{shop_id}/things")
    assert list(found) == ["minimal", "full"]
    assert values(found["minimal"]) == {"shop_id": "shop_abc123", "name": "Example", "size": 1024}


def test_the_full_call_has_everything_that_is_described() -> None:
    inner = member_schema("x", x=TEXT, y=TEXT, old={**TEXT, "deprecated": True})
    schema = member_schema(
        "name",
        name=TEXT,
        on={"type": "boolean", "default": True},
        sort={"enum": ["asc", "desc"], "default": "asc"},
        inner=inner,
        given={**inner, "examples": [{"x": "1"}, {"x": "2", "y": "3"}]},
        old={**TEXT, "deprecated": True},
        answer={**TEXT, "readOnly": True},
    )
    parameters = [{"name": "dry", "in": "query", "schema": {"type": "boolean"}}]
    found = calls({"parameters": parameters, **body(schema, example={"name": "shown"})})
    assert list(found) == ["minimal", "full", "example: default"]
    assert values(found["full"]) == {
        "name": "shown",
        "dry": True,
        "on": False,
        "sort": "desc",
        "inner": {"x": "example-x", "y": "example-y"},
        "given": {"x": "2", "y": "3"},
    }


def test_a_call_that_has_everything_already_is_not_full_again() -> None:
    assert list(calls(body(member_schema("a", a=TEXT)))) == ["minimal"]


def test_what_asks_for_a_stream_is_not_in_the_full_call() -> None:
    schema = member_schema(a=TEXT, stream={"type": "boolean"})
    response = {"description": "", "content": {"text/event-stream": {}, "application/json": {}}}
    found = calls({"responses": {"200": response}, **body(schema)})
    assert values(found["full"]) == {"a": "example-a"}
    assert found["full"].outcome == "value"


def test_values_come_from_examples_then_defaults_then_samples() -> None:
    schema = member_schema(
        *"abcd",
        a=TEXT,
        b={**TEXT, "examples": [7, "of b"]},
        c={**TEXT, "default": "by default"},
        d={"enum": ["one", "two"]},
    )
    found = calls(body(schema, example={"a": "of the body"}))
    assert values(found["minimal"]) == {
        "a": "of the body",
        "b": "of b",
        "c": "by default",
        "d": "one",
    }


def test_a_value_of_an_example_that_the_type_refuses_is_not_in_the_minimal_call() -> None:
    schema = member_schema("n", n={"type": "integer", "maximum": 5}, m={"type": "integer"})
    found = calls(body(schema, example={"n": 9, "m": "text", "unknown": 1}))
    assert values(found["minimal"]) == {"n": 1}
    # As an example of its own it stays the author's word, as far as it is of the right kind.
    assert values(found["example: default"]) == {"n": 9}


def test_a_typed_call_has_nothing_that_is_only_shown() -> None:
    told = member_schema("data", data={"$ref": "#/components/schemas/Data"})
    shown = {**member_schema(id={"type": "integer"}), "example": {"id": 1, "more": 2}}
    api = api_of(body(told), components={"schemas": {"Data": shown}})
    minimal, *_ = Calls(api).of(api.operations[0])
    assert values(minimal) == {"data": {"id": 1, "more": 2}}
    assert values(Calls(api).typed(api.operations[0])) == {"data": {}}


def test_each_named_example_of_the_body_is_a_call() -> None:
    schema = member_schema("a", a=TEXT, b={**TEXT, "default": "x"}, c={"type": ["string", "null"]})
    examples = {
        "short": {"summary": "Only a", "value": {"a": "1"}},
        "long": {"value": {"b": "y", "c": None, "a": "2"}},
        "default": {"value": {"a": "3", "b": "x"}},
    }
    found = calls(body(schema, examples=examples))
    assert {case: call.title for case, call in found.items()} == {
        "minimal": "Required arguments",
        "full": "Every argument",
        "example: short": "Only a",
        "example: long": "long",
        "example: default": "Example",
    }
    assert values(found["example: long"]) == {"a": "2", "b": "y", "c": None}
    assert values(found["example: default"]) == {"a": "3"}  # the default goes without saying


def test_ids_are_those_of_the_examples() -> None:
    shown = {"id": "th_1", "shop_id": "shop_9", "parts": [{"part_id": "p_3"}]}
    response = {"200": {"description": "", "content": {"application/json": {"example": shown}}}}
    schema = member_schema(
        "part_id", "part_ids", part_id=TEXT, part_ids={"type": "array", "items": TEXT}
    )
    found = calls({"responses": response, **body(schema)}, "/shops/{shop_id}/things/{thing_id}")
    assert values(found["minimal"]) == {
        "shop_id": "shop_9",
        "thing_id": "th_1",
        "part_id": "p_3",
        "part_ids": ["p_3"],
    }


def test_values_that_cannot_travel_are_replaced() -> None:
    parameters = [
        {"name": "p", "in": "path", "required": True, "schema": TEXT, "example": ".."},
        {"name": "X-H", "in": "header", "required": True, "schema": TEXT, "example": "a\nb"},
        {"name": "s", "in": "query", "required": True, "schema": TEXT, "example": "\ud800"},
    ]
    found = calls({"parameters": parameters}, "/things/{p}")
    assert values(found["minimal"]) == {"p": "example-p", "X-H": "example-x-h", "s": "example-s"}


def test_a_stream_is_asked_for_last() -> None:
    schema = member_schema("z", stream={"type": "boolean", "default": False}, z=TEXT)
    response = {"description": "", "content": {"text/event-stream": {}, "application/json": {}}}
    example = {"stream": True, "z": "1"}
    found = calls({"responses": {"200": response}, **body(schema, example=example)})
    assert list(found) == ["minimal", "stream", "example: default"]
    assert (
        list(values(found["stream"])) == list(values(found["example: default"])) == ["z", "stream"]
    )
    assert [call.outcome for call in found.values()] == ["value", "stream", "stream"]


def test_pages_are_long_and_the_first_one_is_plain() -> None:
    page = member_schema(
        "data", "next_cursor", data={"items": member_schema(id=TEXT)}, next_cursor=TEXT
    )
    response = {"200": {"description": "", "content": {"application/json": {"schema": page}}}}
    parameters = [
        {"name": "cursor", "in": "query", "schema": TEXT},
        {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 50}},
    ]
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "paths": {"/things": {"get": {"responses": response, "parameters": parameters}}},
    }
    api = parse(read(Path("acme.json"), content=json.dumps(document).encode()), Config())
    minimal, pages, full = Calls(api).of(api.operations[0])
    assert (minimal.outcome, values(minimal)) == ("page", {})
    assert (pages.outcome, values(pages)) == ("pages", {"limit": 50})
    assert (full.outcome, list(values(full))) == ("page", ["cursor", "limit"])


def test_files_are_files() -> None:
    schema = member_schema("file", "images", file=BYTES, images={"type": "array", "items": BYTES})
    encoding = {"file": {"contentType": "application/pdf, image/*"}}
    form = body(schema, "multipart/form-data", encoding=encoding, example={"images": ["cat.jpeg"]})
    assert values(calls(form)["minimal"]) == {
        "file": FileSample("file.pdf", "application/pdf"),
        "images": [FileSample("cat.jpeg", "image/png")],
    }
    whole = calls({"requestBody": {"required": True, "content": {"image/gif": {}}}})["minimal"]
    assert values(whole) == {"": FileSample("data.gif", "image/gif")}
    assert calls(form)["minimal"].alias == "upload"
    optional = calls(body(member_schema(file=BYTES, note=TEXT), "multipart/form-data"))
    assert list(optional) == ["minimal", "upload", "full"]
    assert values(optional["upload"]) == {"file": FileSample("file.txt", "text/plain")}
    in_json = calls(body(member_schema("file", file=BYTES)))["minimal"]
    assert values(in_json) == {"file": "aGVsbG8="}


def test_a_call_sends_json_or_a_form_never_members_of_both() -> None:
    ref = member_schema("id", id=TEXT)
    as_json = member_schema("prompt", "images", prompt=TEXT, images={"type": "array", "items": ref})
    as_json["properties"]["mask"] = ref
    as_form = member_schema("prompt", "image", prompt=TEXT, image=BYTES, mask=BYTES)
    shown = {"prompt": "a", "images": [{"id": "1"}], "mask": {"id": "2"}}
    content = {
        "multipart/form-data": {"schema": as_form, "example": {"prompt": "b", "image": "c.png"}},
        "application/json": {"schema": as_json, "examples": {"plain": {"value": shown}}},
    }
    found = calls({"requestBody": {"required": True, "content": content}})
    image, mask = FileSample("c.png", "image/png"), FileSample("mask.png", "image/png")
    assert {case: values(one) for case, one in found.items()} == {
        "minimal": {"prompt": "a", "images": [{"id": "1"}]},
        "upload": {"prompt": "b", "image": image},
        "full": {"prompt": "b", "image": image, "mask": mask},
        "example: plain": shown,
        "example: default": {"prompt": "b", "image": image},
    }
    told = {one.wire: one.description for one, _ in found["full"].arguments}
    assert told["image"] == "Required when a file is sent."
    assert told["mask"] == told["prompt"] == ""


def test_what_is_a_file_in_json_too_goes_in_a_form() -> None:
    for required in ("file", "note"):
        schema = {"schema": member_schema(required, file=BYTES, note=TEXT)}
        content = {"application/json": schema, "multipart/form-data": schema}
        found = calls({"requestBody": {"required": True, "content": content}})
        assert values(found["upload"])["file"] == FileSample("file.txt", "text/plain")
        assert ("file" in values(found["minimal"])) == (required == "file")


def test_a_path_has_no_empty_object() -> None:
    place = {"name": "box", "in": "path", "required": True}
    parameters = [{**place, "schema": member_schema(width={"type": "integer"})}]
    ((_, value),) = calls({"parameters": parameters}, "/x/{box}")["minimal"].arguments
    assert list(value) == ["width"]


# Code


def codes(api: Api, language: str = "python") -> dict[str, str]:
    (snippets,) = snippets_of(api).values()
    return {one.case: one.code for one in snippets if one.language == language}


def test_constants_are_left_to_the_method() -> None:
    api = api_of(body(member_schema("type", "a", type={"const": "thing"}, a=TEXT)))
    assert 'client.things.make(a="example-a")' in codes(api)["minimal"]
    assert '"type": "thing"' in codes(api, "curl")["minimal"]


def test_uploads_and_downloads_name_files() -> None:
    response = {"200": {"description": "", "content": {"audio/mpeg": {}}}}
    content = {"requestBody": {"required": True, "content": {"image/png": {"schema": BYTES}}}}
    api = api_of({"operationId": "makeSpeech", "responses": response, **content})
    assert codes(api)["minimal"] == """\
from pathlib import Path

from acme_client import Client

client = Client()

content = client.things.make_speech(body=Path("data.png"))
content.stream_to_file("speech.mp3")
"""
    assert codes(api, "curl")["minimal"] == """\
curl -X POST 'https://acme.test/things' \\
  -H 'Content-Type: image/png' \\
  --fail-with-body \\
  -o 'speech.mp3' \\
  --data-binary '@data.png'
"""


def test_long_texts_are_wrapped_and_stay_what_they_are() -> None:
    text = "Wrap me, but change nothing: " + "word " * 60 + "x" * 200
    api = api_of(body(member_schema("a", a={"type": "object"}), example={"a": {"b": [text]}}))
    for language in ("python", "python-async"):
        code = codes(api, language)["minimal"]
        assert max(map(len, code.splitlines())) <= 88
        assert text in code.replace('"\n', "\n").replace("\n", "").replace(
            '                "', ""
        ) or (_strings_of(code) == text)


def test_a_body_in_xml_is_xml_line_by_line() -> None:
    schema = {"type": "object", "xml": {"name": "pet"}, "required": ["id"]}
    schema["properties"] = {"id": {"type": "integer", "example": 7}, "name": {"type": "string"}}
    content = {"application/xml": {"schema": schema, "example": {"id": 7, "name": "Rex"}}}
    made = api_of({"requestBody": {"required": True, "content": content}})
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    text = f"{head}<pet>\n  <id>7</id>\n  <name>Rex</name>\n</pet>"
    assert _strings_of(codes(made)["minimal"]) == text
    assert f"--data-raw '{text}'\n" in codes(made, "curl")["minimal"]
    assert """(
    body=(
        '<?xml version="1.0" encoding="UTF-8"?>\\n'
        "<pet>\\n"
        "  <id>7</id>\\n"
        "  <name>Rex</name>\\n"
        "</pet>"
    ),
)""" in codes(made)["minimal"]
    del content["application/xml"]["example"]
    made = api_of({"requestBody": {"required": True, "content": content}})
    assert _strings_of(codes(made)["minimal"]) == f"{head}<pet>\n  <id>7</id>\n</pet>"
    assert "<name>" in codes(made)["full"]


def _strings_of(code: str) -> str:
    import ast

    found = [one.value for one in ast.walk(ast.parse(code)) if isinstance(one, ast.Constant)]
    return max((one for one in found if isinstance(one, str)), key=len)


def test_a_document_without_a_host_says_where_it_comes_from() -> None:
    api = api_of({}, servers=[{"url": "/v1"}])
    assert "client = Client()  # reads ACME_BASE_URL\n" in codes(api)["minimal"]
    assert codes(api, "curl")["minimal"] == "curl -X POST \"$ACME_BASE_URL\"'/things'\n"


def test_servers_are_filled_in() -> None:
    variables = {"region": {"default": "eu"}, "base": {"default": "v 1"}}
    api = api_of(
        {}, servers=[{"url": "https://{region}.acme.test/{base}/", "variables": variables}]
    )
    assert codes(api, "curl")["minimal"] == "curl -X POST 'https://eu.acme.test/v%201/things'\n"


def test_data_nested_too_deep_for_python_is_left_to_curl() -> None:
    deep: Any = 1
    for _ in range(95):
        deep = [deep]
    api = api_of(body(member_schema(a={}), example={"a": deep}))
    assert list(codes(api)) == ["minimal"]
    assert list(codes(api, "curl")) == ["minimal", "full", "example: default"]


# Files


def test_names_of_files_are_stable_short_and_different() -> None:
    long = "do" + "Something" * 30
    paths = {
        f"/{name}/{number}": {"post": {"operationId": name, "tags": [tag], "responses": {}}}
        for number, (name, tag) in enumerate(
            [("make", "x"), ("make_async", "x"), (long, long), (f"{long}2", long)]
        )
    }
    document = {"openapi": "3.1.0", "info": {"title": "Acme", "version": "1"}, "paths": paths}
    api = parse(read(Path("acme.json"), content=json.dumps(document).encode()), Config())
    files = [file.path for file in render(api, Config())]
    assert files[0] == "snippets/python/x/make.py"
    assert len({one.lower() for one in files}) == len(files) == 27
    assert max(map(len, files)) <= 100


def test_the_index_has_every_snippet() -> None:
    api = api_of(body(member_schema("a", a=TEXT), example={"a": "é"}))
    files = {file.path: file.content for file in render(api, Config())}
    index = json.loads(files.pop("snippets/snippets.json"))
    assert index["languages"]["python"] == {"title": "Python", "install": "pip install acme-client"}
    listed = [
        one
        for languages in index["operations"].values()
        for cases in languages.values()
        for one in cases.values()
    ]
    for name in ("overlay.yaml", "schema.json"):
        del files[f"snippets/{name}"]
    assert {one["file"]: one["code"] for one in listed} == files
    assert list(index["operations"]["make"]["curl"]) == ["minimal", "example: default"]


def test_headers_that_a_document_breaks_have_no_command() -> None:
    schemes = {"key": {"type": "apiKey", "in": "header", "name": "X-A\nX-B: 1"}}
    api = api_of({"security": [{"key": []}]}, components={"securitySchemes": schemes})
    assert codes(api, "curl") == {}
    parameter = {"name": "X A", "in": "header", "required": True, "schema": TEXT}
    assert codes(api_of({"parameters": [parameter]}), "curl") == {}
    assert codes(api_of(body(TEXT, "text/plain;a=\n")), "curl") == {}


def test_two_operations_of_one_id_have_their_own_snippets() -> None:
    post = {"operationId": "make", "tags": ["x"], "responses": {}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "paths": {"/a": {"post": post}, "/b": {"post": post}},
    }
    api = parse(read(Path("acme.json"), content=json.dumps(document).encode()), Config())
    found = snippets_of(api)
    assert len(found) == 2
    assert len({one.file for snippets in found.values() for one in snippets}) == 12
