"""Types and values in the words of JSON: what is expected somewhere, and what was found there."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Mapping, Sequence

from generator.model.types import (
    JSON,
    Anything,
    Array,
    Binary,
    Enum,
    Map,
    Null,
    Nullable,
    Object,
    Primitive,
    Ref,
    Tuple,
    Type,
    TypeDef,
    Union,
)

_LONGEST = 60
_MOST = 12
_KINDS = {
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "true or false",
}


def expected(type_: Type, types: Mapping[str, TypeDef], depth: int = 0) -> str:
    """What a type wants: `an integer`, `one of "asc", "desc"`, `a Run`."""
    match type_:
        case Primitive(kind=kind, format=format_):
            return f"{_KINDS[kind]} ({format_})" if format_ else _KINDS[kind]
        case Enum(values=values, open=open_, kind=kind):
            return one_of(values) if not open_ else _KINDS.get(kind, "a value")
        case Array(items=items):
            inner = expected(items, types, depth + 1) if depth < 2 else "values"
            return f"a list, each item {inner}"
        case Tuple(items=items):
            return f"a list of {len(items)} items"
        case Map() | Object():
            return "an object"
        case Union(variants=variants):
            if depth > 1:
                return "one of several types"
            return _listed(
                dict.fromkeys(expected(one.type, types, depth + 1) for one in variants), " or "
            )
        case Nullable(inner=inner):
            return f"{expected(inner, types, depth)} or null"
        case Null():
            return "null"
        case Binary():
            return "a file"
        case Ref(key=key):
            definition = types[key]
            if isinstance(definition.type, (Object, Map, Union, Tuple)):
                return definition.title or definition.name.pascal
            return expected(definition.type, types, depth + 1) if depth < 8 else "a value"
        case Anything():
            return "any value"


def one_of(values: Iterable[JSON]) -> str:
    """`"auto"`, or `one of "asc", "desc"`."""
    texts = [shown(value) for value in values]
    return texts[0] if len(texts) == 1 else f"one of {_listed(texts, ', ')}"


def _listed(texts: Iterable[str], between: str) -> str:
    all_ = list(texts)
    more = f" … ({len(all_)} in all)" if len(all_) > _MOST else ""
    return between.join(all_[:_MOST]) + more


def shown(value: JSON) -> str:
    """A value as JSON, cut short; bytes by their size."""
    if isinstance(value, str):
        value = value[: _LONGEST + 1]
    elif isinstance(value, list):
        return f"a list of {len(value)}"
    elif isinstance(value, dict):
        return "an object"
    elif value is not None and not isinstance(value, (bool, int, float)):
        return "a file"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"


def nearest(name: str, known: Sequence[str]) -> str:
    """` Did you mean …?` with a leading space, or nothing."""
    found = difflib.get_close_matches(name[:100], known[:500], 1)
    return f"; did you mean {shown(found[0])}?" if found else ""
