"""The data of Try it: whole, small, harmless, and of one tongue with the rows of the page."""

from __future__ import annotations

import json
import re
import statistics
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from generator.config import Config
from generator.model.api import Api
from generator.targets.docs.shapes import dumped, sentence
from generator.targets.docs.target import render
from generator.targets.docs.try_data import scripts
from generator.targets.snippets.views import Writer

SCHEMA = json.loads((Path(__file__).parent / "try_data.schema.json").read_text(encoding="utf-8"))
START, END = "specwright.operation(", ");\n"


def data_of(text: str) -> dict[str, Any]:
    assert text.startswith(START) and text.endswith(END)
    found: dict[str, Any] = json.loads(text.removeprefix(START).removesuffix(END))
    return found


@pytest.mark.parametrize("api", ["openai_api", "published_api"])
def test_the_data_of_each_operation_is_as_its_schema_says(
    api: str, request: pytest.FixtureRequest
) -> None:
    check = jsonschema.Draft202012Validator(SCHEMA)
    model: Api = request.getfixturevalue(api)
    for path, text in scripts(Writer(model, None)):
        data = data_of(text)
        assert not list(check.iter_errors(data)), path
        mentioned = set(re.findall(r'"ref":("[^"]*")', text))
        assert {json.loads(key) for key in mentioned} == data["types"].keys(), path


@pytest.mark.parametrize("api", ["openai_api", "published_api"])
def test_it_is_small(api: str, request: pytest.FixtureRequest) -> None:
    model: Api = request.getfixturevalue(api)
    sizes = [len(text.encode()) for _, text in scripts(Writer(model, None))]
    assert len(sizes) == model.operation_count
    assert statistics.mean(sizes) < 15_000
    assert max(sizes) < 250_000


def test_it_is_the_same_every_time(openai_api: Api) -> None:
    assert list(scripts(Writer(openai_api, None))) == list(scripts(Writer(openai_api, None)))


def ids_of(data: dict[str, Any], depth: int) -> Iterator[str]:
    """The ids of rows that the data leads to."""

    def inside(id_: str, shape: dict[str, Any], left: int) -> Iterator[str]:
        shape = data["types"][shape["ref"]] if "ref" in shape else shape
        match shape["type"]:
            case "nullable":
                yield from inside(id_, shape["inner"], left)
            case "array":
                yield from inside(f"{id_}[]", shape["items"], left)
            case "map":
                yield from inside(f"{id_}.*", shape["values"], left)
            case "object" if left:
                for one in shape["properties"]:
                    if not one.get("readOnly"):
                        yield (child := f"{id_}.{one.get('id', one['name'])}")
                        yield from inside(child, one["type"], left - 1)
            case "union":
                for one in shape["variants"]:
                    name = one.get("title", one["type"].get("ref", ""))
                    stem = one.get("id", name.lower())
                    yield (child := f"{id_}({stem})")
                    yield from inside(child, one["type"], left)

    for one in data["parameters"]:
        yield f"{one['in']}.{one.get('id', one['name'])}"
    for content in data["body"]["contents"] if data["body"] else ():
        yield content["id"]
        yield from inside(content["id"], content["type"], depth)


def test_its_ids_are_those_of_the_rows(openai_api: Api) -> None:
    pages = {one.path: str(one.content) for one in render(openai_api, Config())}
    found = 0
    for path, text in scripts(Writer(openai_api, None)):
        page = pages[f"docs/{path.removesuffix('.js')}.html"]
        on_page = set(re.findall(r'<(?:li|div) class="(?:field|variant|whole)" id="([^"]*)"', page))
        led_to = set(ids_of(data_of(text), 3))
        rows = {one for one in on_page if one.startswith(("request", "path", "query", "header"))}
        assert rows <= led_to, path
        found += len(rows)
    assert found > 500


HOSTILE = "</script><script>alert(1)</script><!-- \u2028 \u2029 é \U0001f600 \\ \" '"


@pytest.mark.parametrize(
    ("media_type", "schema", "kind"),
    [
        ("application/xml", "{type: object, required: [a], properties: {a: {}}}", "string"),
        ("application/x-yaml", "{}", "string"),
        ("text/plain", "{type: string, enum: [a, b]}", "enum"),
        ("image/png", "{type: string, format: byte}", "file"),
        ("application/octet-stream", "{type: object}", "file"),
        ("application/json", "{type: integer}", "integer"),
    ],
)
def test_what_a_caller_writes_himself_is_text_or_a_file(
    api_of: Callable[[str], Api], media_type: str, schema: str, kind: str
) -> None:
    api = api_of(f"""
        openapi: 3.1.0
        info: {{title: x, version: "1"}}
        paths:
          /it:
            put:
              requestBody: {{content: {{{media_type}: {{schema: {schema}}}}}}}
              responses: {{'204': {{description: ok}}}}
    """)
    ((_, text),) = scripts(Writer(api, None))
    (content,) = data_of(text)["body"]["contents"]
    assert content["type"]["type"] == kind


def test_hostile_text_stays_data(api_of: Callable[[str], Api]) -> None:
    text = json.dumps(HOSTILE).replace("\\ud83d\\ude00", "\U0001f600")
    api = api_of(f"""
        openapi: 3.1.0
        info: {{title: x, version: "1"}}
        paths:
          /x:
            post:
              operationId: make
              parameters:
                - {{name: {text}, in: query, description: {text}, schema: {{default: {text}}}}}
              requestBody:
                content:
                  application/json:
                    schema:
                      type: object
                      properties:
                        {text}: {{enum: [{text}, b], description: {text}}}
              responses: {{"200": {{description: {text}}}}}
        """)
    ((_, written),) = scripts(Writer(api, None))
    written.encode()
    assert "<" not in written
    assert not set("\u2028\u2029") & set(written)
    data = data_of(written)
    assert data["parameters"][0]["name"] == HOSTILE
    assert dumped("\ud800") == '"\\ud800"'


@pytest.mark.parametrize(
    ("markdown", "plain"),
    [
        ("The `id` of the [run](/docs/runs). More.", "The id of the run."),
        ("**Bold** and _not_ so_bold\ngoes on", "Bold and not so_bold goes on"),
        ("- a list", "a list"),
        ("Version 1.5 is out. Yes.", "Version 1.5 is out."),
        ("x" * 200, "x" * 159 + "…"),
        ("", ""),
    ],
)
def test_a_description_is_its_first_sentence(markdown: str, plain: str) -> None:
    assert sentence(markdown) == plain


def test_what_never_ends_is_written_once(api_of: Callable[[str], Api]) -> None:
    api = api_of("""
        openapi: 3.1.0
        info: {title: x, version: "1"}
        paths:
          /x:
            post:
              operationId: make
              requestBody:
                content: {application/json: {schema: {$ref: "#/components/schemas/Node"}}}
              responses: {"200": {description: ok}}
        components:
          schemas:
            Node:
              type: object
              description: A node.
              properties:
                next: {$ref: "#/components/schemas/Node", description: What comes next. More.}
                secret: {type: string, readOnly: true}
        """)
    ((_, written),) = scripts(Writer(api, None))
    data = data_of(written)
    assert data["types"] == {
        "Node": {
            "type": "object",
            "properties": [
                {"name": "next", "type": {"ref": "Node"}, "description": "What comes next."},
                {"name": "secret", "type": {"type": "string"}, "readOnly": True},
            ],
        }
    }
