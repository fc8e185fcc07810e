"""Limits: the validation keywords of JSON Schema (2020-12 Validation, section 6) → Constraints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.model.types import UNCONSTRAINED, Constraints

_KEYWORDS = {
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusiveMinimum": "exclusive_minimum",
    "exclusiveMaximum": "exclusive_maximum",
    "multipleOf": "multiple_of",
    "minLength": "min_length",
    "maxLength": "max_length",
    "minItems": "min_items",
    "maxItems": "max_items",
    "minProperties": "min_properties",
    "maxProperties": "max_properties",
}
KEYWORDS = frozenset(_KEYWORDS) | {"pattern", "uniqueItems"}


def constraints_of(schema: Mapping[str, Any]) -> Constraints:
    """The limits a schema sets; a limit that is not a number is as good as none."""
    if KEYWORDS.isdisjoint(schema):
        return UNCONSTRAINED
    found: dict[str, Any] = {}
    for keyword, field in _KEYWORDS.items():
        value = schema.get(keyword)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            found[field] = value
    if isinstance(pattern := schema.get("pattern"), str):
        found["pattern"] = pattern
    if schema.get("uniqueItems") is True:
        found["unique_items"] = True
    return Constraints(**found) if found else UNCONSTRAINED
