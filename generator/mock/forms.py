"""Forms: fields and files → the object that they stand for."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

from generator.mock.texts import Raw, arranged, list_type, object_type, typed
from generator.model.api import Content, Encoding
from generator.model.types import ANYTHING, JSON, Object, Type, TypeDef

_SEPARATORS = {"spaceDelimited": " ", "pipeDelimited": "|"}


def fields(
    pairs: Sequence[tuple[str, Raw]], content: Content, types: Mapping[str, TypeDef]
) -> JSON:
    """The value of a form. `a[b]` and `a[]` are members and items, but for names declared so."""
    known = member_types(content, types)
    declared = {wire for wire in known if "[" in wire}
    found = arranged(pairs, declared)
    for wire, raw in found.items():
        encoding = content.encoding.get(wire)
        if encoding is not None:
            found[wire] = _encoded(raw, known.get(wire, ANYTHING), encoding, types)
    return _with_empty(typed(found, content.type, types), content, types)


def _with_empty(value: JSON, content: Content, types: Mapping[str, TypeDef]) -> JSON:
    """The value, with the objects that it requires: of an empty one, a form shows nothing."""
    object_ = object_type(content.type, types)
    if isinstance(value, dict) and isinstance(object_, Object):
        for prop in object_.properties:
            if prop.required and object_type(prop.type, types) is not None:
                value.setdefault(prop.wire, {})
    return value


def member_types(content: Content, types: Mapping[str, TypeDef]) -> Mapping[str, Type]:
    """The members of a form that the document declares."""
    object_ = object_type(content.type, types)
    if not isinstance(object_, Object):
        return {}
    return {prop.wire: prop.type for prop in object_.properties}


def _encoded(raw: Raw, type_: Type, encoding: Encoding, types: Mapping[str, TypeDef]) -> Raw:
    """A field that the document wants written in its own way: as JSON, or as a list in one text."""
    if not isinstance(raw, str):
        return raw
    if re.search(r"[/+]json\b", encoding.media_type):
        try:
            return json.loads(raw)
        except (ValueError, RecursionError):
            return raw
    if encoding.style and not encoding.explode and list_type(type_, types) is not None:
        return raw.split(_SEPARATORS.get(encoding.style, ",")) if raw else []
    return raw
