"""Data as XML: what a body in it looks like (OpenAPI 3.1.1, section 4.8.26)."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml

from generator.config import Config
from generator.model.types import JSON
from generator.model.xml import xml_text
from generator.parser import parse
from generator.spec import read

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def written(schema: str, value: JSON, *, named: bool = True, openapi: str = "3.1.0") -> str:
    """A value of a schema in YAML as XML, without the declaration. The schema is called `pet`, or
    stands in the operation."""
    pet = yaml.safe_load(schema)
    tag = {"type": "object", "xml": {"name": "label"}, "properties": {"id": {"type": "integer"}}}
    content = {
        "application/xml": {"schema": {"$ref": "#/components/schemas/pet"} if named else pet}
    }
    operation: dict[str, Any] = {
        "requestBody": {"content": content},
        "responses": {"204": {"description": "Done."}},
    }
    document = {
        "openapi": openapi,
        "info": {"title": "Shop", "version": "1"},
        "paths": {"/pets": {"put": operation}},
        "components": {"schemas": {"pet": pet, "tag": tag}},
    }
    source = Path("shop.yaml")
    api = parse(read(source, content=yaml.safe_dump(document, sort_keys=False).encode()), Config())
    (operation_,) = api.operations
    assert operation_.body is not None
    text = xml_text(value, operation_.body.contents[0].type, api.types)
    ElementTree.fromstring(text)  # it is well-formed
    assert text.startswith(DECLARATION)
    return text.removeprefix(DECLARATION)


@pytest.mark.parametrize(
    ("properties", "value", "inside"),
    [
        ("a: {type: string}", {"a": "x"}, "<a>x</a>"),
        ("a: {type: string, xml: {name: b}}", {"a": "x"}, "<b>x</b>"),
        ("a: {type: boolean}", {"a": True}, "<a>true</a>"),
        ("a: {type: number}", {"a": 1.5}, "<a>1.5</a>"),
        ("a: {type: [string, 'null']}", {"a": None, "b": "x"}, "<b>x</b>"),
        ("a: {type: string}", {"a": "<&>\x00"}, "<a>&lt;&amp;&gt;\N{REPLACEMENT CHARACTER}</a>"),
        ("a: {type: object}", {"a": {"any thing": 1}}, "<a><any_thing>1</any_thing></a>"),
        ("a: {type: array, items: {type: string}}", {"a": ["x", "y"]}, "<a>x</a><a>y</a>"),
        (
            "a: {type: array, xml: {name: list}, items: {type: string, xml: {name: item}}}",
            {"a": ["x", "y"]},
            "<item>x</item><item>y</item>",
        ),
        (
            "a: {type: array, xml: {wrapped: true}, items: {type: string}}",
            {"a": ["x", "y"]},
            "<a><a>x</a><a>y</a></a>",
        ),
        (
            "a: {type: array, xml: {name: list, wrapped: true}, items: {type: string}}",
            {"a": ["x"]},
            "<list><list>x</list></list>",
        ),
        (
            "a: {type: array, xml: {wrapped: true}, items: {type: string, xml: {name: item}}}",
            {"a": ["x", "y"]},
            "<a><item>x</item><item>y</item></a>",
        ),
        (
            "a: {type: array, items: {$ref: '#/components/schemas/tag'}}",
            {"a": [{"id": 1}]},
            "<label><id>1</id></label>",
        ),
        (
            "a: {type: array, items: {allOf: [{$ref: '#/components/schemas/tag'}, "
            "{xml: {name: b}}]}}",
            {"a": [{"id": 1}]},
            "<b><id>1</id></b>",
        ),
        (
            "a: {oneOf: [{type: integer}, {$ref: '#/components/schemas/tag'}], xml: {name: b}}",
            {"a": {"id": 1}},
            "<b><id>1</id></b>",
        ),
        (
            "a: {type: string, xml: {namespace: 'urn:a'}}",
            {"a": "x"},
            '<a xmlns="urn:a">x</a>',
        ),
        ("a: {type: string, xml: {prefix: nobody}}", {"a": "x"}, "<a>x</a>"),
        ("'1st one': {type: string}", {"1st one": "x"}, "<_1st_one>x</_1st_one>"),
    ],
)
def test_members(properties: str, value: JSON, inside: str) -> None:
    text = written(f"{{type: object, properties: {{{properties}}}}}", value)
    lines = "".join(line.strip() for line in text.splitlines())
    assert lines == f"<pet>{inside}</pet>"


def test_attributes_text_and_prefixes_are_declared_at_the_root() -> None:
    schema = """
    type: object
    xml: {name: animal, prefix: p, namespace: "urn:pets"}
    properties:
      id: {type: integer, xml: {attribute: true}}
      kind: {type: string, xml: {attribute: true, name: "xsi:type", namespace: "urn:xsi"}}
      owner: {type: string, xml: {prefix: p}}
    """
    assert written(schema, {"id": 1, "kind": "cat", "owner": "Ada"}) == dedent("""\
        <p:animal id="1" xsi:type="cat" xmlns:p="urn:pets" xmlns:xsi="urn:xsi">
          <p:owner>Ada</p:owner>
        </p:animal>""")


def test_the_words_of_3_2() -> None:
    schema = """
    type: object
    properties:
      id: {type: integer, xml: {nodeType: attribute}}
      text: {type: string, xml: {nodeType: text}}
    """
    assert written(schema, {"id": 1, "text": "x"}, openapi="3.2.0") == '<pet id="1">x</pet>'
    schema = "{type: array, xml: {nodeType: element}, items: {type: string, xml: {name: name}}}"
    schema = f"{{type: object, properties: {{names: {schema}}}}}"
    text = written(schema, {"names": ["Ada"]}, openapi="3.2.0")
    assert "".join(text.split()) == "<pet><names><name>Ada</name></names></pet>"


def test_the_root_of_a_schema_without_a_name() -> None:
    one = "{type: object, properties: {Policy: {type: object, properties: {a: {type: string}}}}}"
    text = written(one, {"Policy": {"a": "x"}}, named=False)
    assert "".join(text.split()) == "<Policy><a>x</a></Policy>"
    two = "{type: object, properties: {a: {type: string}, b: {type: string}}}"
    text = written(two, {"a": "x", "b": "y"}, named=False)
    assert "".join(text.split()) == "<PutPetsRequest><a>x</a><b>y</b></PutPetsRequest>"
    text = written("{type: array, items: {type: string}}", ["x"], named=False)
    assert "".join(text.split()) == "<root><root>x</root></root>"


def test_what_contains_itself_ends_with_its_value() -> None:
    schema = "{type: object, properties: {sub: {$ref: '#/components/schemas/pet'}}}"
    text = written(schema, {"sub": {"sub": {}}})
    assert "".join(text.split()) == "<pet><sub><sub/></sub></pet>"
