"""Parameters as the wire wants them: path, query, headers and cookies, by style."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from .operation import Style
from .scalars import object_members, text, to_json
from .sentinel import Omit

if TYPE_CHECKING:
    from collections.abc import Callable

    from .operation import Operation

FORM = Style("form")
SIMPLE = Style("simple")
_RESERVED = ":/?#[]@!$&'()*+,;="
_RESERVED_IN_QUERY = _RESERVED.replace("#", "").replace("&", "").replace("+", "")
_RESERVED_IN_PATH = _RESERVED.replace("#", "").replace("?", "")
_HEADER_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_HEADER_REFUSED = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]|^[ \t]|[ \t]$")
_COOKIE_SAFE = "!#$&'()*+-./:<=>?@[]^_`{|}~"

Shape = str | list[str] | dict[str, str]


def path_of(operation: Operation[Any], values: Mapping[str, object] | None) -> str:
    """The operation's path with the values in their places, encoded, and with the query
    that some paths have. A fragment is not sent.

    Raises `ValueError` for a value that is empty, or that would make a `.` or `..`
    segment and so lead to another route; `TypeError` for a missing one.
    """
    segments = operation.segments
    if segments is None:
        segments = re.split(r"\{([^{}]*)\}", operation.path.partition("#")[0])
        segments[::2] = [
            quote(part, safe="/%:@!$&'()*+,;=?~") for part in segments[::2]
        ]
        operation.segments = segments
    if len(segments) == 1:
        return segments[0]
    styles = operation.path_styles or {}
    content = operation.content or {}
    written: list[str] = []
    for index, part in enumerate(segments):
        if index % 2 == 0:
            written.append(part)
            continue
        value = (values or {}).get(part)
        if value is None or isinstance(value, Omit):
            raise TypeError(f"missing path argument {part!r}")
        if part in content:
            written.append(quote(to_json(value), safe=""))
        else:
            written.append(_path_value(part, value, styles.get(part, SIMPLE)))
    path = "".join(written)
    if any(segment in (".", "..") for segment in path.split("/")):
        raise ValueError(f"a path argument of {operation.path} must not be '.' or '..'")
    return path


def _path_value(name: str, value: object, style: Style) -> str:
    encode = _encoder(_RESERVED_IN_PATH if style.allow_reserved else "")
    shape = _shape(value)
    if not shape or (not isinstance(shape, str) and not any(shape)):
        raise ValueError(f"path argument {name!r} must not be empty")
    if style.name == "label":
        return "." + _joined(
            shape, style.explode, "." if style.explode else ",", encode
        )
    if style.name != "matrix":
        return _joined(shape, style.explode, ",", encode)
    key = quote(name, safe="")
    if style.explode and isinstance(shape, list):
        return "".join(f";{key}={encode(item)}" for item in shape)
    if style.explode and isinstance(shape, dict):
        return "".join(f";{encode(k)}={encode(v)}" for k, v in shape.items())
    return f";{key}={_joined(shape, False, ',', encode)}"


def query_of(
    values: Mapping[str, object] | None,
    styles: Mapping[str, Style] | None = None,
    content: Mapping[str, str] | None = None,
) -> list[str]:
    """The `name=value` pairs of a query string, encoded."""
    pairs: list[str] = []
    for name, value in (values or {}).items():
        if value is None or isinstance(value, Omit):
            continue
        if content and name in content:
            pairs.append(f"{quote(name, safe='')}={quote(to_json(value), safe='')}")
        else:
            style = (styles or {}).get(name, FORM)
            pairs.extend(_query_pairs(name, value, style))
    return pairs


def _query_pairs(name: str, value: object, style: Style) -> list[str]:
    encode = _encoder(_RESERVED_IN_QUERY if style.allow_reserved else "")
    if style.name == "deepObject":
        return [f"{encode_key(k)}={encode(v)}" for k, v in deep_pairs(name, value)]
    key = encode_key(name)
    members = _members(value)
    if members and any(_nests(member) for member in members.values()):
        return [f"{encode_key(k)}={encode(v)}" for k, v in deep_pairs(name, members)]
    shape = _shape(value)
    if isinstance(shape, str):
        return [f"{key}={encode(shape)}"]
    if not shape:
        return []
    if style.explode and isinstance(shape, dict):
        return [f"{encode_key(k)}={encode(v)}" for k, v in shape.items()]
    if style.explode:
        return [f"{key}={encode(item)}" for item in shape]
    separator = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}.get(style.name, ",")
    return [f"{key}={_joined(shape, False, separator, encode)}"]


def deep_pairs(name: str, value: object) -> list[tuple[str, str]]:
    """`name[member][]` pairs of a nested value (deepObject, and nested form members).

    A list of single values repeats `name[]`; a list of objects is numbered, as the
    members of one object could not be told from those of the next otherwise.
    """
    members = _members(value)
    if members is not None:
        return [
            pair
            for key, member in members.items()
            for pair in deep_pairs(f"{name}[{key}]", member)
        ]
    items = _items(value)
    if items is None:
        return [(name, text(value))]
    numbered = any(_nests(item) for item in items)
    return [
        pair
        for index, item in enumerate(items)
        for pair in deep_pairs(f"{name}[{index if numbered else ''}]", item)
    ]


def header_value(name: str, value: object, style: Style = SIMPLE) -> str:
    """A header's value. Raises `ValueError` for line breaks and the like."""
    written = _joined(_shape(value), style.explode, ",", str)
    return checked_header(name, written)


def checked_header(name: str, value: str) -> str:
    """The value, once it is sure that it stays one header.

    Raises `ValueError`, without the value in it as it may be a secret.
    """
    if not _HEADER_NAME.fullmatch(name):
        raise ValueError(f"{name!r} is not a header name")
    if _HEADER_REFUSED.search(value):
        raise ValueError(
            f"the value of header {name!r} has a line break, a control character, or"
            " spaces at its ends"
        )
    return value


def merged_cookies(stored: str | None, own: str) -> str:
    """Two Cookie headers in one; a cookie of both has its own value."""
    names = {pair.partition("=")[0] for pair in own.split("; ")}
    kept = [
        pair
        for pair in (stored or "").split("; ")
        if pair and pair.partition("=")[0] not in names
    ]
    return "; ".join([*kept, own])


def cookie_pair(name: str, value: object, style: Style = FORM) -> str:
    """`name=value` for the Cookie header, percent-encoded where a cookie must be."""
    if not _HEADER_NAME.fullmatch(name):
        raise ValueError(f"{name!r} is not a cookie name")
    encode = _encoder(_COOKIE_SAFE)
    shape = _shape(value)
    if style.explode and isinstance(shape, list):
        return "; ".join(f"{name}={encode(item)}" for item in shape)
    if style.explode and isinstance(shape, dict):
        return "; ".join(f"{encode(k)}={encode(v)}" for k, v in shape.items())
    return f"{name}={_joined(shape, False, ',', encode)}"


def encode_key(name: str) -> str:
    return quote(name, safe="")


def _encoder(safe: str) -> Callable[[str], str]:
    return lambda value: quote(value, safe=safe)


def _joined(
    shape: Shape, explode: bool, separator: str, encode: Callable[[str], str]
) -> str:
    if isinstance(shape, str):
        return encode(shape)
    if isinstance(shape, list):
        return separator.join(encode(item) for item in shape)
    between = "=" if explode else separator
    return separator.join(f"{encode(k)}{between}{encode(v)}" for k, v in shape.items())


def _shape(value: object) -> Shape:
    """A value as text, or as a flat list or dict of texts.

    No style says how an item of a list is written that is an object or a list: as JSON.
    """
    if type(value) is str:
        return value
    members = _members(value)
    if members is not None:
        return {k: text(v) for k, v in members.items()}
    items = _items(value)
    return text(value) if items is None else [_item(one) for one in items]


def _item(value: object) -> str:
    return to_json(value).decode() if _nests(value) else text(value)


def _members(value: object) -> dict[str, object] | None:
    members = object_members(value)
    if members is None:
        return None
    return {
        str(key): member
        for key, member in members.items()
        if member is not None and not isinstance(member, Omit)
    }


def _items(value: object) -> Sequence[object] | None:
    if isinstance(value, (list, tuple)):
        return cast("Sequence[object]", value)
    if isinstance(value, (set, frozenset, range)):
        return list(cast("Sequence[object]", value))
    return None


def _nests(value: object) -> bool:
    return isinstance(value, (list, tuple)) or object_members(value) is not None
