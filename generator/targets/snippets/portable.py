"""Values as a page holds them: JSON, with marks for what JavaScript would not keep of it.

`{"$number": "1.0"}` is a number as it is spelled, `{"$file": "a.txt"}` a file, and
`{"$object": [["b", 1], ["1", 2]]}` an object whose order of keys JavaScript would change, or which
would be taken for a mark. `templates/snippets/literals.js` reads them.
"""

from __future__ import annotations

import math

from generator.model.samples import FileSample
from generator.model.types import JSON
from generator.targets.snippets.scalars import json_text

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
