"""Values as text: single ones, flat lists and objects by style, nested ones in brackets."""

from __future__ import annotations

import json
import math
import re
from typing import TypeAlias
from urllib.parse import quote

from generator.model.types import JSON
from generator.targets.python.literals import UNSEEN

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
            return json_text(value)
        case int():
            return str(value)
        case _:
            return json_text(value)


def json_text(value: JSON) -> str:
    """Compact JSON."""
    return _endless(json.dumps(_finite(value), ensure_ascii=False, separators=(",", ":")))


def json_lines(value: JSON) -> str:
    """JSON over several lines, in which every character can be seen."""
    text = _endless(json.dumps(_finite(value), ensure_ascii=False, indent=2))
    return "\n".join(UNSEEN.sub(_escaped, line) for line in text.split("\n"))


def _escaped(match: re.Match[str]) -> str:
    return json.dumps(match.group())[1:-1]


_ENDLESS = "\ue000number\ue000"
"""What stands for `1e400` until the rest is JSON: to Python, that number is infinity."""


def _endless(text: str) -> str:
    if _ENDLESS not in text:
        return text
    return text.replace(f'"{_ENDLESS}-"', "-1e400").replace(f'"{_ENDLESS}"', "1e400")


def _finite(value: JSON) -> JSON:
    match value:
        case dict():
            return {key: _finite(one) for key, one in value.items()}
        case list():
            return [_finite(one) for one in value]
        case float() if math.isnan(value):
            raise Unsayable("JSON has no word for what is not a number")
        case float() if math.isinf(value):
            return _ENDLESS if value > 0 else f"{_ENDLESS}-"
        case _:
            return value


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
