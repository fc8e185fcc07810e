"""The model as JSON: what `inspect` prints and snapshots hold. Readable, deterministic, complete.

Every node says its `kind` first; members that are empty or as they are by default are left out;
named types are referred to by their names. `data_text` writes the document's own data the same way.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum as PlainEnum
from functools import cache
from json.encoder import encode_basestring, encode_basestring_ascii
from pathlib import PurePath
from typing import Any

from generator.diagnostics import Diagnostic, Location
from generator.model.api import Api
from generator.model.names import Name
from generator.model.types import Constraints, Primitive, Ref, TypeDef

WIDTH = 100
"""A container that fits into a line of so many columns stands on one."""

_DEEPEST = 150
"""What nests deeper is written on one line."""

_KIND = {
    "Body": "sent_as",
    "Enum": "of",
    "OAuthFlow": "flow",
    "Pagination": "by",
    "SecurityScheme": "scheme",
}
"""What a member called `kind` is called in the print, where `kind` says what the node is."""

_DERIVED = {"TypeDef": frozenset({"name", "refs"}), "Api": frozenset({"original"})}
_PAIRS = frozenset({"headers", "scopes"})
_UNSEEN = re.compile(
    "[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f"
    "\ud800-\udfff\ue000-\uf8ff\ufeff\ufff0-\uffff\U000e0000-\U0010ffff]"
)
_DECIMAL_BITS = 2048


def to_json(api: Api) -> str:
    """Take a model, give it as JSON text with a line break at the end."""
    return data_text(_Dump(api).node(api)) + "\n"


def data_text(data: Any, width: int = WIDTH) -> str:
    """JSON data as text: two spaces a level, what fits on a line on one line, nothing invisible.

    Numbers keep their spelling as integer or fraction; what JSON has no number for becomes text.
    """
    return _written(data, 0, 0, width, 0)


class _Dump:
    """Turns the nodes of one model into plain data."""

    def __init__(self, api: Api) -> None:
        self.names = {key: definition.name.pascal for key, definition in api.types.items()}
        self.folder = _common_folder(_files(api))

    def node(self, value: Any) -> Any:
        """Plain data for anything that the model holds."""
        match value:
            case None | bool() | int() | float():
                return value
            case PlainEnum():
                return value.value
            case str():
                return value
            case Name(words=words):
                return " ".join(words)
            case Ref(key=key):
                return {"kind": "ref", "type": self.names.get(key, key)}
            case Location(file=file, line=line, column=column):
                return f"{_below(file, self.folder)}:{line}:{column}"
            case Mapping():
                return {self._key(key, item): self.node(item) for key, item in value.items()}
            case Sequence():
                return [self.node(item) for item in value]
            case _:
                return dict(self._members(value))

    def _key(self, key: str, item: object) -> str:
        return self.names[key] if isinstance(item, TypeDef) else key

    def _members(self, value: Any) -> Iterator[tuple[str, Any]]:
        """The members of a dataclass, its kind first."""
        cls = type(value)
        yield "kind", value.kind if cls is Primitive else _kind(cls)
        for attribute, key, default, is_data in _layout(cls):
            item = getattr(value, attribute)
            if item is default or item == () or (not is_data and _says_nothing(item, default)):
                continue
            if isinstance(item, Constraints):
                yield from list(self._members(item))[1:]
            elif attribute in _PAIRS and _is_pairs(item):
                yield key, dict(item)
            elif attribute == "location" and callable(item):
                yield key, self.node(item())
            elif attribute == "owner":
                yield key, self.names.get(item, item)
            else:
                yield key, item if is_data else self.node(item)


def _layout_of(cls: type) -> tuple[tuple[str, str, Any, bool], ...]:
    """For each member: attribute, key in the print, default, and whether it is plain data."""
    name = cls.__name__
    skipped = _DERIVED.get(name, frozenset()) | ({"kind"} if cls is Primitive else frozenset())
    found = []
    for field in fields(cls):
        if field.name not in skipped:
            key = _KIND.get(name, "kind") if field.name == "kind" else field.name
            default = None if field.default is MISSING else field.default
            is_data = "JSON" in str(field.type)
            found.append(
                (field.name, key, MISSING if is_data and default is None else default, is_data)
            )
    return tuple(found)


def _kind_of(cls: type) -> str:
    """`security-scheme`"""
    if cls is TypeDef:
        return "type"
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", cls.__name__).lower()


_layout: Callable[[type], tuple[tuple[str, str, Any, bool], ...]] = cache(_layout_of)
_kind: Callable[[type], str] = cache(_kind_of)


def _says_nothing(item: Any, default: Any) -> bool:
    if item is None or item is False:
        return default is not True
    if is_dataclass(item):
        return bool(item == default)
    if isinstance(item, (str, Sequence, Mapping)) and not item:
        return True
    return type(item) is type(default) and bool(item == default)


def _is_pairs(item: Any) -> bool:
    """Whether a member is a mapping spelled as pairs of text."""
    return all(type(one) is tuple and len(one) == 2 for one in item)


def _files(api: Api) -> set[str]:
    """The source files that the model points to."""
    found = {operation.location().file for operation in api.operations}
    callbacks = (one.request for operation in api.operations for one in operation.callbacks)
    found |= {request.location().file for request in (*api.webhooks, *callbacks)}
    places = [one.location for one in api.diagnostics if isinstance(one, Diagnostic)]
    return found | {place.file for place in places if place is not None}


def _common_folder(files: set[str]) -> str:
    """The folder that all files are in: a print must not tell where the document lay."""
    folders = {os.path.dirname(file) for file in files if "://" not in file}
    try:
        return os.path.commonpath(folders) if folders else ""
    except ValueError:  # some are absolute and some are not
        return ""


def _below(file: str, folder: str) -> str:
    if not folder or "://" in file:
        return file
    return PurePath(file).relative_to(folder).as_posix() if file.startswith(folder) else file


def _written(data: Any, depth: int, indent: int, width: int, lead: int) -> str:
    """Data on one line if it is short, else a line for each member, after `lead` columns."""
    if not isinstance(data, (dict, list, tuple)):
        return _scalar(data)
    if depth >= _DEEPEST:
        return "".join(_flat(data))
    pad = " " * (indent + 2)
    if isinstance(data, dict):
        parts = []
        for name, item in data.items():
            key = f"{_string(name)}: "
            parts.append(key + _written(item, depth + 1, indent + 2, width, len(key)))
        opened, closed = "{}"
    else:
        parts = [_written(item, depth + 1, indent + 2, width, 0) for item in data]
        opened, closed = "[]"
    length = indent + lead + sum(map(len, parts)) + 2 * len(parts)
    if length <= width and not any("\n" in part for part in parts):
        return opened + ", ".join(parts) + closed
    return f"{opened}\n{pad}" + f",\n{pad}".join(parts) + f"\n{' ' * indent}{closed}"


def _flat(data: Any) -> Iterator[str]:
    """Data of any depth on one line, piece by piece: without recursion."""
    pending: list[Any] = [(data,)]
    while pending:
        item = pending.pop()
        if type(item) is str:
            yield item
            continue
        (value,) = item
        if isinstance(value, dict):
            pieces: list[Any] = ["{"]
            for count, (key, one) in enumerate(value.items()):
                pieces += [f"{', ' if count else ''}{_string(key)}: ", (one,)]
            pending += reversed([*pieces, "}"])
        elif isinstance(value, (list, tuple)):
            pieces = ["["]
            for count, one in enumerate(value):
                pieces += [", " if count else "", (one,)]
            pending += reversed([*pieces, "]"])
        else:
            yield _scalar(value)


def _scalar(value: Any) -> str:
    if isinstance(value, str):
        return _string(value)
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value) if value.bit_length() <= _DECIMAL_BITS else f'"{value:#x}"'
    if isinstance(value, float):
        return repr(value) if math.isfinite(value) else f'"{value!r}"'
    raise TypeError(f"not JSON data: {type(value).__name__}")


def _string(text: str) -> str:
    """A string of JSON in which nothing is invisible and nothing reorders a terminal's line."""
    return _UNSEEN.sub(
        lambda found: encode_basestring_ascii(found.group())[1:-1], encode_basestring(text)
    )
