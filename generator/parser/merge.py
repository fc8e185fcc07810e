"""allOf: several schemas that hold at once → one schema (JSON Schema 2020-12, section 10.2.1.1)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

Schema: TypeAlias = Mapping[str, Any]
Join: TypeAlias = Callable[[Any, Any], Schema]

ANNOTATIONS = frozenset(
    {
        "title",
        "description",
        "summary",
        "example",
        "examples",
        "default",
        "deprecated",
        "readOnly",
        "writeOnly",
        "nullable",
        "externalDocs",
        "xml",
        "$comment",
    }
)
"""Keywords that say something about a value without limiting it."""

_LOWEST = frozenset({"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"})
_HIGHEST = frozenset({"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"})


def is_annotation(keyword: str) -> bool:
    """Whether a keyword leaves the set of valid values as it is."""
    return keyword in ANNOTATIONS or keyword.startswith("x-")


def both(left: Any, right: Any) -> Schema:
    """The schema of what two schemas allow."""
    return {"allOf": [left, right]}


def merge_all(schemas: Iterable[Schema], join: Join = both) -> dict[str, Any]:
    """One schema that is valid where all are. Later annotations win; limits are the narrowest of
    all. `join` makes the schema of members and items of which two say something.
    """
    merged: dict[str, Any] = {}
    for schema in schemas:
        _merge_into(merged, schema, join)
    return merged


def _merge_into(merged: dict[str, Any], schema: Schema, join: Join) -> None:
    for keyword, value in schema.items():
        if keyword not in merged:
            own = keyword == "properties" and isinstance(value, dict)
            merged[keyword] = dict(value) if own else value
            continue
        merged[keyword] = _both(keyword, merged[keyword], value, merged, join)


def _both(keyword: str, left: Any, right: Any, merged: dict[str, Any], join: Join) -> Any:
    """The value of a keyword that two schemas set."""
    if left == right:
        return left
    if keyword == "properties" and isinstance(left, dict) and isinstance(right, dict):
        return _properties(left, right, join)
    if keyword == "required" and isinstance(left, list) and isinstance(right, list):
        return [*left, *(name for name in right if name not in left)]
    if keyword == "enum" and isinstance(left, list) and isinstance(right, list):
        return [value for value in left if value in right] or right
    if keyword == "type":
        return _types(left, right)
    if keyword in _LOWEST | _HIGHEST and _is_number(left) and _is_number(right):
        return min(left, right) if keyword in _LOWEST else max(left, right)
    if keyword in {"readOnly", "writeOnly", "deprecated", "uniqueItems"}:
        return bool(left or right)
    if keyword == "nullable":
        return bool(left and right)
    if keyword in {"oneOf", "anyOf"}:
        merged.setdefault("allOf", [])
        merged["allOf"] = [*merged["allOf"], {keyword: right}]
        return left
    if keyword == "items" and isinstance(left, dict) and isinstance(right, dict):
        return join(left, right)
    if keyword == "additionalProperties":
        return left if left is False or right is True else right
    return right


def _properties(left: dict[str, Any], right: Schema, join: Join) -> dict[str, Any]:
    for name, schema in right.items():
        known = left.get(name)
        if known is None or known == schema or not known:
            left[name] = schema
        elif schema:
            left[name] = join(known, schema)
    return left


def _types(left: Any, right: Any) -> Any:
    lefts = left if isinstance(left, list) else [left]
    rights = right if isinstance(right, list) else [right]
    both = [kind for kind in lefts if kind in rights]
    if "integer" in (*lefts, *rights) and "number" in (*lefts, *rights) and "integer" not in both:
        both.append("integer")
    if not both:
        return right
    return both[0] if len(both) == 1 else both


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
