"""allOf: what two schemas say of the same thing, said once."""

from __future__ import annotations

from typing import Any

import pytest

from generator.parser.merge import is_annotation, merge_all


@pytest.mark.parametrize(
    ("left", "right", "merged"),
    [
        ({"properties": 3}, {"properties": {}}, {"properties": {}}),
        ({"properties": {}}, {"properties": 3}, {"properties": 3}),
        ({"maximum": 5}, {"maximum": 3}, {"maximum": 3}),
        ({"minimum": 5}, {"minimum": 3}, {"minimum": 5}),
        ({"minLength": 1}, {"maxLength": 3}, {"minLength": 1, "maxLength": 3}),
        ({"type": "number"}, {"type": "integer"}, {"type": "integer"}),
        ({"type": "integer"}, {"type": "number"}, {"type": "integer"}),
        ({"type": ["string", "null"]}, {"type": "string"}, {"type": "string"}),
        (
            {"type": ["string", "integer", "null"]},
            {"type": ["null", "string"]},
            {"type": ["string", "null"]},
        ),
        ({"type": "string"}, {"type": "object"}, {"type": "object"}),
        ({"enum": ["a", "b"]}, {"enum": ["b", "c"]}, {"enum": ["b"]}),
        ({"enum": ["a"]}, {"enum": ["b"]}, {"enum": ["b"]}),
        ({"required": ["a", "b"]}, {"required": ["b", "c"]}, {"required": ["a", "b", "c"]}),
        ({"description": "One."}, {"description": "Two."}, {"description": "Two."}),
        ({"readOnly": True}, {"readOnly": False}, {"readOnly": True}),
        ({"deprecated": False}, {"deprecated": True}, {"deprecated": True}),
        (
            {"additionalProperties": False},
            {"additionalProperties": True},
            {"additionalProperties": False},
        ),
        (
            {"additionalProperties": {"type": "string"}},
            {"additionalProperties": False},
            {"additionalProperties": False},
        ),
        (
            {"items": {"type": "string"}},
            {"items": {"minLength": 1}},
            {"items": {"allOf": [{"type": "string"}, {"minLength": 1}]}},
        ),
        (
            {"properties": {"a": {"type": "string"}, "b": {}}},
            {"properties": {"a": {"maxLength": 3}, "b": {"type": "integer"}, "c": {}}},
            {
                "properties": {
                    "a": {"allOf": [{"type": "string"}, {"maxLength": 3}]},
                    "b": {"type": "integer"},
                    "c": {},
                }
            },
        ),
        (
            {"oneOf": [{"type": "string"}]},
            {"oneOf": [{"type": "integer"}]},
            {"oneOf": [{"type": "string"}], "allOf": [{"oneOf": [{"type": "integer"}]}]},
        ),
    ],
)
def test_both_hold(left: dict[str, Any], right: dict[str, Any], merged: dict[str, Any]) -> None:
    assert merge_all([left, right]) == merged


def test_what_is_merged_stays_as_it_is() -> None:
    left = {"properties": {"a": {"type": "string"}}, "required": ["a"]}
    right = {"properties": {"b": {}}, "required": ["b"]}
    merge_all([left, right])
    assert left == {"properties": {"a": {"type": "string"}}, "required": ["a"]}
    assert right == {"properties": {"b": {}}, "required": ["b"]}


def test_the_order_of_members_is_that_of_the_parts() -> None:
    merged = merge_all([{"properties": {"b": {}}}, {"properties": {"a": {}, "b": {"x-y": 1}}}])
    assert list(merged["properties"]) == ["b", "a"]


def test_annotations() -> None:
    assert all(map(is_annotation, ("description", "default", "x-any", "readOnly")))
    assert not any(map(is_annotation, ("type", "properties", "maxLength", "enum")))
