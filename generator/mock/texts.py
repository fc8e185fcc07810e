"""Texts → values: what a parameter or the field of a form says, by the type it should have."""

from __future__ import annotations

import json
import re
from collections.abc import Container, Iterable, Mapping
from typing import TypeAlias

from generator.model.conformance import Received, faults, fits
from generator.model.lookup import resolved
from generator.model.types import (
    ANYTHING,
    JSON,
    Array,
    Enum,
    Map,
    Null,
    Nullable,
    Object,
    Primitive,
    Tuple,
    Type,
    TypeDef,
    Union,
)

Raw: TypeAlias = JSON
"""Texts and files, in lists and objects as the names of the fields arrange them."""

_INTEGER = re.compile(r"[+-]?\d{1,4000}", re.ASCII)
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?", re.ASCII)
_KEYS = re.compile(r"\[([^\[\]]*)\]")
_DEEPEST = 32


def typed(raw: Raw, type_: Type, types: Mapping[str, TypeDef], depth: int = 0) -> JSON:
    """A value of a type, as far as the texts can be read so; else they are left as they are."""
    found = resolved(type_, types)
    if depth > _DEEPEST:
        return raw
    match found:
        case Nullable(inner=inner):
            if raw in ("", "null") and not fits(raw, inner, types):
                return None
            return typed(raw, inner, types, depth + 1)
        case Union(variants=variants):
            for variant in variants:
                value = typed(raw, variant.type, types, depth + 1)
                if next(faults(value, variant.type, types, exact=True), None) is None:
                    return value
            return raw
        case Array() | Tuple():
            return _list(raw, found, types, depth)
        case Object() | Map():
            return _object(raw, found, types, depth)
        case _ if isinstance(raw, str):
            return _single(raw, found)
        case _:
            return raw


def _list(raw: Raw, type_: Array | Tuple, types: Mapping[str, TypeDef], depth: int) -> JSON:
    raw = _loaded(raw, "[")
    if isinstance(raw, dict) and raw and all(key.isdecimal() for key in raw):
        raw = [raw[key] for key in sorted(raw, key=int)]
    if isinstance(raw, (str, Received)):
        raw = [raw]
    if not isinstance(raw, list):
        return raw
    if isinstance(type_, Array):
        return [typed(one, type_.items, types, depth + 1) for one in raw]
    rest = (type_.rest or ANYTHING,) * len(raw)
    return [
        typed(one, item, types, depth + 1)
        for one, item in zip(raw, (*type_.items, *rest), strict=False)
    ]


def _object(raw: Raw, type_: Object | Map, types: Mapping[str, TypeDef], depth: int) -> JSON:
    raw = _loaded(raw, "{")
    if not isinstance(raw, dict):
        return raw
    if isinstance(type_, Map):
        return {key: typed(one, type_.values, types, depth + 1) for key, one in raw.items()}
    known = {prop.wire: prop.type for prop in type_.properties}
    other = type_.additional or ANYTHING
    return {key: typed(one, known.get(key, other), types, depth + 1) for key, one in raw.items()}


def _loaded(raw: Raw, begin: str) -> Raw:
    """What a text says that is JSON."""
    if isinstance(raw, str) and raw.lstrip().startswith(begin):
        try:
            return json.loads(raw)
        except (ValueError, RecursionError):
            return raw
    return raw


def _single(text: str, type_: Type) -> JSON:
    match type_:
        case Enum(values=values, kind=kind):
            for value in values:
                if text == (value if isinstance(value, str) else json.dumps(value)):
                    return value
            return text if kind == "mixed" else _of_kind(text, kind)
        case Primitive(kind=kind):
            return _of_kind(text, kind)
        case Null():
            return None if text in {"", "null"} else text
        case _:
            return text


def _of_kind(text: str, kind: str) -> JSON:
    if kind in {"integer", "number"} and _INTEGER.fullmatch(text):
        return int(text)
    if kind == "number" and _NUMBER.fullmatch(text):
        return float(text)
    if kind == "boolean" and text in {"true", "false"}:
        return text == "true"
    return text


def arranged(pairs: Iterable[tuple[str, Raw]], declared: Container[str] = ()) -> dict[str, Raw]:
    """Fields as their names say: `a[b]` is a member of `a`, and a name given twice is a list.

    Names that are `declared` with their brackets are not taken apart.
    """
    found: dict[str, Raw] = {}
    for name, value in pairs:
        _put(found, [name] if name in declared else keys_of(name), value)
    return found


def _put(holder: dict[str, Raw], keys: list[str], value: Raw) -> None:
    key, *rest = keys
    known = holder.get(key)
    if not rest and key not in holder:
        holder[key] = value
    elif rest in ([], [""]):
        before = known if isinstance(known, list) else [known] if key in holder else []
        holder[key] = [*before, value]
    else:
        inner = known if isinstance(known, dict) else {}
        holder[key] = inner
        _put(inner, rest, value)


def keys_of(name: str) -> list[str]:
    """The keys of a name in brackets: `a[b][]` → `a`, `b`, and nothing."""
    stem, bracket, _ = name.partition("[")
    keys = _KEYS.findall(name[len(stem) :])
    if not stem or not bracket or f"{stem}{''.join(f'[{key}]' for key in keys)}" != name:
        return [name]
    return [stem, *keys][: _DEEPEST + 1]


def list_type(type_: Type, types: Mapping[str, TypeDef], depth: int = 0) -> Array | Tuple | None:
    """The list that a type is, or may be."""
    found = resolved(type_, types)
    if isinstance(found, (Array, Tuple)):
        return found
    for inner in _alternatives(found) if depth < _DEEPEST else ():
        if (one := list_type(inner, types, depth + 1)) is not None:
            return one
    return None


def object_type(type_: Type, types: Mapping[str, TypeDef], depth: int = 0) -> Object | Map | None:
    """The object that a type is, or may be."""
    found = resolved(type_, types)
    if isinstance(found, (Object, Map)):
        return found
    for inner in _alternatives(found) if depth < _DEEPEST else ():
        if (one := object_type(inner, types, depth + 1)) is not None:
            return one
    return None


def _alternatives(type_: Type) -> Iterable[Type]:
    match type_:
        case Nullable(inner=inner):
            return (inner,)
        case Union(variants=variants):
            return [variant.type for variant in variants]
        case _:
            return ()
