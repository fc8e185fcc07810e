"""Runtime expressions: where a value is found once a call was made (OpenAPI 3.1, 4.8.20.4)."""

from __future__ import annotations

from typing import Any, Final

from generator.json_pointers import unescaped
from generator.model.api import Origin

_WHOLE: Final = {
    "$url": Origin("url"),
    "$method": Origin("method"),
    "$statusCode": Origin("status"),
    "$request.body": Origin("request", "body"),
    "$response.body": Origin("response", "body"),
}
_NAMED: Final = {
    "$request.path.": Origin("request", "path"),
    "$request.query.": Origin("request", "query"),
    "$request.header.": Origin("request", "header"),
    "$response.header.": Origin("response", "header"),
}


def origin_of(value: Any) -> Origin | None:
    """What an expression means, perhaps in braces; `None` for any other value, and for text that
    expressions are only a part of.
    """
    if not isinstance(value, str):
        return None
    text = value[1:-1] if value.startswith("{$") and value.endswith("}") else value
    start, _, pointer = text.partition("#")
    whole = _WHOLE.get(start)
    if whole is not None and not pointer:
        return whole
    if whole is not None and whole.place == "body" and pointer.startswith("/"):
        path = tuple(unescaped(segment) for segment in pointer[1:].split("/"))
        return Origin(whole.part, "body", path)
    for prefix, origin in _NAMED.items():
        if len(text) > len(prefix) and text.startswith(prefix):
            return Origin(origin.part, origin.place, (text[len(prefix) :],))
    return None
