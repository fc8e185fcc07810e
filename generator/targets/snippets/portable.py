"""Values as a page holds them: JSON, with marks for what JavaScript would not keep of it.

`{"$number": "1.0"}` is a number as it is spelled, `{"$file": "a.txt"}` a file, and
`{"$object": [["b", 1], ["1", 2]]}` an object whose order of keys JavaScript would change, or which
would be taken for a mark. `templates/snippets/literals.js` reads them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from generator.json_pointers import escaped
from generator.model.api import Argument
from generator.model.samples import FileSample
from generator.model.types import JSON
from generator.targets.snippets.calls import Call
from generator.targets.snippets.scalars import Unsayable, json_text

_SAFE = 2**53 - 1


def portable(value: JSON) -> JSON:
    """A value with marks. Raises Unsayable for a number that is none."""
    match value:
        case bool() | None | str():
            return value
        case FileSample(name=name):
            return {"$file": name}
        case int():
            return value if -_SAFE <= value <= _SAFE else {"$number": json_text(value)}
        case float():
            kept = math.isfinite(value) and value != int(value)
            return value if kept else {"$number": json_text(value)}
        case list():
            return [portable(one) for one in value]
        case dict():
            members = [(key, portable(one)) for key, one in value.items()]
            if _is_kept(list(value)):
                return dict(members)
            return {"$object": [list(one) for one in members]}
        case _:
            raise TypeError(f"not JSON data: {type(value).__name__}")


def _is_kept(keys: list[str]) -> bool:
    """Whether JavaScript leaves keys in their order, and nobody takes the object for a mark."""
    if len(keys) == 1 and keys[0].startswith("$"):
        return False
    return len(keys) < 2 or not any(key.isdecimal() for key in keys)


def arguments_of(call: Call) -> Mapping[str, Any]:
    """The arguments of a call by their place: `{"path": {…}, "query": {…}, "body": {…}}`.

    Raises Unsayable for what would lose its meaning.
    """
    found: dict[str, Any] = {}
    body = call.operation.body
    if body is not None and body.required:
        found["body"] = {}
    for argument, value in call.arguments:
        if argument.place == "body":
            found["body"] = portable(value)
            continue
        if argument.wire.isdecimal() or (value is None and argument.place != "member"):
            raise Unsayable("a page would change this")
        place = "body" if argument.place == "member" else argument.place
        found.setdefault(place, {})[argument.wire] = portable(value)
    return found


def pointer(argument: Argument) -> str:
    """Where an argument stands among the arguments (RFC 6901)."""
    if argument.place == "body":
        return "/body"
    place = "body" if argument.place == "member" else argument.place
    return f"/{place}/{escaped(argument.wire)}"
