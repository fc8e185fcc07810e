"""Older dialects are read in the 3.1 shape, and what was moved still knows where it was written."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from generator.spec import Document

Reads = Callable[..., Document]
V30 = "openapi: 3.0.3\n"
NULL = {"type": "null"}


def upgraded(reads: Reads, schema: str, head: str = V30) -> Any:
    text = f"components:\n  schemas:\n    R: {{type: object}}\n    S: {schema}\n"
    return reads(text, head=head).root["components"]["schemas"]["S"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{type: string, nullable: true}", {"type": ["string", "null"]}),
        ("{type: string, nullable: false}", {"type": "string"}),
        ("{type: [string], nullable: true}", {"type": ["string", "null"]}),
        ("{type: [string, 'null'], nullable: true}", {"type": ["string", "null"]}),
        ("{nullable: true}", {}),
        (
            "{type: string, enum: [a], nullable: true}",
            {"type": ["string", "null"], "enum": ["a", None]},
        ),
        (
            "{type: string, enum: [a, null], nullable: true}",
            {"type": ["string", "null"], "enum": ["a", None]},
        ),
        (
            "{properties: {a: {}}, nullable: true}",
            {"properties": {"a": {}}, "type": ["object", "null"]},
        ),
        ("{items: {}, nullable: true}", {"items": {}, "type": ["array", "null"]}),
        (
            "{oneOf: [{type: string}], nullable: true}",
            {"oneOf": [{"type": "string"}, NULL]},
        ),
        (
            "{anyOf: [{type: string}, {type: 'null'}], nullable: true}",
            {"anyOf": [{"type": "string"}, NULL]},
        ),
        (
            "{type: object, oneOf: [{required: [a]}], nullable: true}",
            {"type": ["object", "null"], "oneOf": [{"required": ["a"]}, NULL]},
        ),
        (
            "{$ref: '#/components/schemas/R', nullable: true, description: d}",
            {"description": "d", "anyOf": [{"$ref": "#/components/schemas/R"}, NULL]},
        ),
        (
            "{allOf: [{$ref: '#/components/schemas/R'}], nullable: true, description: d}",
            {"description": "d", "anyOf": [{"$ref": "#/components/schemas/R"}, NULL]},
        ),
        (
            "{type: object, allOf: [{}, {required: [a]}], nullable: true, title: t}",
            {"title": "t", "anyOf": [{"type": "object", "allOf": [{}, {"required": ["a"]}]}, NULL]},
        ),
        (
            "{properties: {a: {type: integer, nullable: true}}}",
            {"properties": {"a": {"type": ["integer", "null"]}}},
        ),
        (
            "{properties: {nullable: {type: boolean}}}",
            {"properties": {"nullable": {"type": "boolean"}}},
        ),
        ("{minimum: 3, exclusiveMinimum: true}", {"exclusiveMinimum": 3}),
        ("{minimum: 3, exclusiveMinimum: false}", {"minimum": 3}),
        (
            "{maximum: 9, exclusiveMaximum: true, minimum: 1}",
            {"exclusiveMaximum": 9, "minimum": 1},
        ),
        ("{exclusiveMinimum: true}", {}),
        ("{exclusiveMinimum: 3}", {"exclusiveMinimum": 3}),
        ("{example: {nullable: true}}", {"examples": [{"nullable": True}]}),
        ("{example: null}", {"examples": [None]}),
        ("{example: 1, examples: [2]}", {"example": 1, "examples": [2]}),
        ("{type: string, format: binary}", {"type": "string", "format": "binary"}),
        ("{default: {nullable: true, example: 1}}", {"default": {"nullable": True, "example": 1}}),
    ],
)
@pytest.mark.parametrize("head", [V30, "openapi: 3.1.0\n"])
def test_keywords_of_3_0_mean_the_same_in_every_version(
    reads: Reads, before: str, after: object, head: str
) -> None:
    assert upgraded(reads, before, head) == after


SIBLINGS = "{$ref: '#/components/schemas/R', description: d, type: string, maxLength: 3, x-y: 1}"


def test_siblings_of_a_reference_count_in_3_1_only(reads: Reads) -> None:
    there = "#/components/schemas/R"
    assert upgraded(reads, SIBLINGS) == {"$ref": there, "description": "d", "x-y": 1}
    assert upgraded(reads, SIBLINGS, "openapi: 3.1.0\n")["maxLength"] == 3


def test_siblings_of_a_path_item_reference_are_kept(reads: Reads) -> None:
    text = "paths:\n  /a: {$ref: b.yaml, get: {responses: {}}}\n"
    assert "get" in reads(text, {"b.yaml": "{}"}, head=V30).root["paths"]["/a"]


def test_all_places_where_schemas_stand_are_upgraded(reads: Reads) -> None:
    nullable = {"type": "string", "nullable": True}
    media = {
        "a/b": {"schema": nullable, "encoding": {"x": {"headers": {"H": {"schema": nullable}}}}}
    }
    operation = {
        "parameters": [{"name": "p", "in": "query", "schema": nullable}],
        "requestBody": {"content": media},
        "responses": {"200": {"headers": {"H": {"schema": nullable}}, "content": media}},
        "callbacks": {"done": {"{$url}": {"post": {"requestBody": {"content": media}}}}},
    }
    text = json.dumps({"openapi": "3.0.0", "paths": {"/a": {"get": operation}}})
    root = reads(text, head="").root
    assert "nullable" not in str(root)
    assert str(root).count("['string', 'null']") == 8


def test_what_moved_knows_where_it_was_written(reads: Reads) -> None:
    document = reads(
        """
        components:
          schemas:
            A:
              minimum: 1
              exclusiveMinimum: true
              example: {a: 1}
            B:
              nullable: true
              $ref: '#/components/schemas/A'
        """,
        head=V30,
    )
    schemas = document.root["components"]["schemas"]
    a, b = schemas["A"], schemas["B"]
    assert document.locate(a, "exclusiveMinimum").line == 5
    assert document.locate(a, "examples").line == 7
    assert document.locate(a["examples"]).line == 7
    assert document.locate(a["examples"][0], "a").line == 7
    assert document.locate(b["anyOf"][0], "$ref").line == 10
    assert document.locate(b["anyOf"][1]).line == 9


def test_what_moved_in_json_knows_where_it_was_written(reads: Reads) -> None:
    text = '{"openapi": "3.0.0", "components": {"schemas": {"A": {\n"example": 1}}}}'
    document = reads(text, head="")
    schema = document.root["components"]["schemas"]["A"]
    assert schema == {"examples": [1]}
    assert document.locate(schema, "examples").line == 2
    assert document.locate(schema["examples"]).line == 2
