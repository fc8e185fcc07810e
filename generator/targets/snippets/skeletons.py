"""Skeletons: the code of a call with slots for its arguments, so that a page can draw it anew.

A skeleton is a list of pieces, plain data; `templates/snippets/schema.json` says what there is, and
`templates/snippets/redraw.js` draws it. One is made for each language and shape of an operation: a
shape is what a call gives, and whether it sends a file. The arguments stand beside, by their place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from generator.model.api import Api, Group
from generator.model.samples import FileSample
from generator.model.types import JSON
from generator.record import record
from generator.targets.python import names as python_names
from generator.targets.python.width import columns
from generator.targets.snippets import python, typescript
from generator.targets.snippets.calls import Call, ordered
from generator.targets.snippets.files import holds_file
from generator.targets.snippets.javascript_literals import key
from generator.targets.snippets.languages import Language
from generator.targets.snippets.portable import arguments_of, pointer
from generator.targets.snippets.requests import request_data, server_data
from generator.targets.snippets.scalars import Unsayable
from generator.targets.snippets.wire_skeletons import FETCH, wire_skeleton
from generator.targets.typescript import names as typescript_names
from generator.targets.typescript.names import ApiNames

Piece: TypeAlias = Any
"""A text, or an object as the schema describes."""

SCRIPTS = ("literals.js", "wire.js", "curl.js", "http.js", "fetch.js", "redraw.js")
"""What a page loads of `templates/snippets` to draw them, in this order."""

_CLIENTS: tuple[Language, ...] = ("python", "python-async", "typescript")
_WIRES: tuple[Language, ...] = ("javascript", "curl", "http")


@record
class Redraw:
    """What a page needs to draw the snippets of an operation anew: the arguments of each case, its
    shape, and the skeletons by language and shape; for requests, where they go, how their values
    travel, and the media types of the files in the arguments."""

    arguments: Mapping[str, Mapping[str, Any]]
    shapes: Mapping[str, str]
    skeletons: Mapping[str, Mapping[str, list[Piece]]]
    server: Mapping[str, Any] | None
    request: Mapping[str, Any]
    files: Mapping[str, str]

    def as_json(self) -> dict[str, Any]:
        """As it stands in snippets.json."""
        return {**self.on_page(), "request": self.request}

    def on_page(self) -> dict[str, Any]:
        """The same for a page that knows how the values of its operation travel."""
        return {
            "arguments": self.arguments,
            "shapes": self.shapes,
            "skeletons": self.skeletons,
            **({"server": self.server} if self.server is not None else {}),
            **({"files": self.files} if self.files else {}),
        }


Frame: TypeAlias = Callable[[Call, Language, str], str]
"""The program of a call in a language, with a call of something else in the place of its own."""


def redraw_of(
    calls: Sequence[Call], group: Group, api: Api, names: ApiNames, frame: Frame
) -> Redraw:
    """Take the calls of an operation, give what a page needs. A case that no page can hold is left
    out, and so is a language that has no skeleton for a shape."""
    operation = calls[0].operation
    arguments: dict[str, Mapping[str, Any]] = {}
    shapes: dict[str, str] = {}
    skeletons: dict[str, dict[str, list[Piece]]] = {}
    seen: set[str] = set()
    for call in calls:
        try:
            arguments[call.case] = arguments_of(call)
        except Unsayable:
            continue
        shape = shapes[call.case] = shape_of(call)
        if shape in seen:
            continue
        seen.add(shape)
        for language in (*_CLIENTS, *_WIRES):
            skeleton = _skeleton(call, group, api, names, language, frame)
            if skeleton is not None:
                skeletons.setdefault(language, {})[shape] = skeleton
    files = dict(_files([value for call in calls for _, value in call.arguments]))
    try:
        server = server_data(operation, api)
    except Unsayable:
        server = None
    return Redraw(arguments, shapes, skeletons, server, request_data(operation), files)


def _files(value: JSON) -> Iterator[tuple[str, str]]:
    """The files of which more is known than that they are bytes: names and media types."""
    match value:
        case FileSample(name=name, content_type=media_type):
            if media_type != FileSample(name).content_type:
                yield name, media_type
        case list():
            for one in value:
                yield from _files(one)


def _skeleton(
    call: Call, group: Group, api: Api, names: ApiNames, language: Language, frame: Frame
) -> list[Piece] | None:
    if language in _CLIENTS:
        return _client_skeleton(call, group, api, names, language, frame)
    try:
        around = frame(call, language, FETCH) if language == "javascript" else ""
    except Unsayable:
        return None
    return wire_skeleton(call, api, language, around)


def shape_of(call: Call) -> str:
    """What a call gives, and whether it sends a file: `value`, `stream`, `value file`."""
    sends = any(holds_file(value) for _, value in call.arguments)
    return f"{call.outcome} file" if sends else call.outcome


def _client_skeleton(
    call: Call, group: Group, api: Api, names: ApiNames, language: Language, frame: Frame
) -> list[Piece] | None:
    """The frame of a program, with the call in it as a piece of its own. A page lays out some calls
    of very long names otherwise than they are written: what they mean is the same."""
    operation = call.operation
    is_python = language != "typescript"
    if is_python:
        function = python.function(operation, group)
        filled_in = python.is_filled_in
        spelled = {id(one): f"{python_names.argument(one.name)}=" for one in operation.arguments}
    else:
        function = typescript.function(operation, group, names)
        filled_in = typescript.is_filled_in
        spelled = {id(one): f"{key(text)}: " for one, text in typescript_names.keys(operation)}
    mark = "\ue000" * columns(function)
    around = _MARK.split(frame(call, language, mark))
    if len(around) != 2 or not operation.arguments:
        return None
    style = "python" if is_python else "javascript"
    items = [
        [spelled[id(one)], {"slot": pointer(one), "as": style}]
        for one in ordered(operation)
        if not filled_in(one, api)
    ]
    brackets = ("(", ")") if is_python else ("({", "})")
    node: dict[str, Any] = {
        "call": items,
        "open": function + brackets[0],
        "close": brackets[1],
        "as": style,
    }
    if not is_python:
        node |= {"gap": " ", "empty": f"{function}()"}
    return [around[0], node, around[1]]


_MARK = re.compile(r"\ue000+\((?:\{\n|\n *\{\n|\n)(?: *[abc](?:=|: )0+,\n)+ *(?:\}\)|\},\n *\)|\))")
"""Where the call stands in a frame."""
