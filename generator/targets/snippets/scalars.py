"""Values as text: single ones, flat lists and objects by style, nested ones in brackets."""

from __future__ import annotations

import json
from typing import TypeAlias
from urllib.parse import quote

from generator.model.types import JSON

Shape: TypeAlias = str | list[str] | dict[str, str]


class Unsayable(ValueError):
    """There is no request that says this."""


def joined(shape: Shape, explode: bool, separator: str, safe: str) -> str:
    """A shape in one text; `safe` are characters that are not encoded."""
    if isinstance(shape, str):
        return quote(shape, safe=safe)
    if isinstance(shape, list):
        return separator.join(quote(one, safe=safe) for one in shape)
    between = "=" if explode else separator
    return separator.join(
        f"{quote(k, safe=safe)}{between}{quote(v, safe=safe)}" for k, v in shape.items()
    )


def shape_of(value: JSON) -> Shape:
    """A value as text, or as a flat list or dict of texts."""
    if isinstance(value, dict):
        return {key: text_of(one) for key, one in value.items() if one is not None}
    return [text_of(one) for one in value] if isinstance(value, list) else text_of(value)


def text_of(value: JSON) -> str:
    """One value as it stands in a URL, a header or a form."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return value
        case float():
            return repr(value)
        case int():
            return str(value)
        case _:
            return json_text(value)


def json_text(value: JSON) -> str:
    """Compact JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def deep_pairs(name: str, value: JSON) -> list[tuple[str, str]]:
    """`name[member][]` pairs of a nested value; lists of objects are numbered."""
    if isinstance(value, dict):
        members = {key: one for key, one in value.items() if one is not None}
        return [pair for key, one in members.items() for pair in deep_pairs(f"{name}[{key}]", one)]
    if not isinstance(value, list):
        return [(name, text_of(value))]
    numbered = any(isinstance(one, (dict, list)) for one in value)
    return [
        pair
        for at, one in enumerate(value)
        for pair in deep_pairs(f"{name}[{at if numbered else ''}]", one)
    ]
