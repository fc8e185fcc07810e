"""The body of a request, by the kind that its operation declares."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote_plus

from .files import Source, is_file, source_of
from .multipart import multipart
from .scalars import object_members, text, to_json
from .sentinel import Omit
from .serialize import deep_pairs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .operation import Operation, Part

_TYPES = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "text": "text/plain; charset=utf-8",
    "binary": "application/octet-stream",
}


class Body:
    """Bytes, or the source of bytes, and their content type."""

    __slots__ = ("content", "content_type")

    def __init__(self, content: bytes | Source, content_type: str) -> None:
        self.content = content
        self.content_type = content_type

    @property
    def replayable(self) -> bool:
        """Whether a second attempt would send the very same bytes."""
        return isinstance(self.content, bytes) or self.content.replayable


def body_of(
    operation: Operation[Any], value: object, extra: Mapping[str, object] | None
) -> Body | None:
    """The body to send, or None. `extra` are members from the call's options.

    Raises `TypeError` or `ValueError` for what cannot be sent.
    """
    kind = operation.body
    if isinstance(value, dict):  # only the top level knows `omit`
        given = cast("dict[str, object]", value)
        value = {k: v for k, v in given.items() if not isinstance(v, Omit)}
        if not value and not extra and not operation.body_required:
            return None
    elif isinstance(value, Omit):
        if not extra:
            return None
        value = {}
    if extra:
        value = {**_members(value), **extra}
    if kind == "json-or-multipart":
        kind = "multipart" if _has_file(value, operation.files) else "json"
    match kind:
        case "multipart":
            source, content_type = multipart(
                _members(value), files=operation.files, parts=operation.parts or {}
            )
            return Body(source, content_type)
        case "form":
            content: bytes | Source = form(_members(value), operation.parts or {})
        case "text":
            content = text(value).encode()
        case "binary":
            source = source_of(value)
            content = value if isinstance(value, bytes) else source
        case _:
            kind = "json"
            content = to_json(value)
    declared = operation.content_type
    if declared is None or "multipart/" in declared:
        declared = _TYPES[kind]
    elif declared.startswith("text/") and "charset" not in declared.lower():
        declared += "; charset=utf-8"  # what it is written in, and not the default
    return Body(content, declared)


def form(members: Mapping[str, object], parts: Mapping[str, Part]) -> bytes:
    """application/x-www-form-urlencoded. Lists repeat the name, objects are nested
    as `name[member]`, unless a part says otherwise."""
    pairs: list[tuple[str, str]] = []
    for name, value in members.items():
        if isinstance(value, Omit):
            continue
        part = parts.get(name)
        pairs.extend(_form_pairs(name, value, part))
    return "&".join(f"{quote_plus(k)}={quote_plus(v)}" for k, v in pairs).encode()


def _form_pairs(name: str, value: object, part: Part | None) -> list[tuple[str, str]]:
    style = part.style if part else None
    if part and part.content_type and "json" in part.content_type:
        return [(name, to_json(value).decode())]
    if value is None:
        return [(name, "")]
    if style and style.name == "deepObject":
        return deep_pairs(name, value)
    if isinstance(value, (list, tuple)):
        items = cast("Sequence[object]", value)
        if any(isinstance(i, list) or object_members(i) is not None for i in items):
            return deep_pairs(name, items)
        if style and not style.explode:
            separators = {"spaceDelimited": " ", "pipeDelimited": "|"}
            separator = separators.get(style.name, ",")
            return [(name, separator.join(text(item) for item in items))]
        return [(name, text(item)) for item in items]
    if object_members(value) is not None:
        return deep_pairs(name, value)
    return [(name, text(value))]


def _members(value: object) -> dict[str, object]:
    members = object_members(value)
    if members is None:
        raise TypeError(f"the body must be an object, not {type(value).__name__}")
    return members


def _has_file(value: object, names: Sequence[str]) -> bool:
    if not isinstance(value, Mapping):
        return False
    members = cast("Mapping[str, object]", value)
    for name in names:
        one = members.get(name)
        if is_file(one):
            return True
        if isinstance(one, (list, tuple)):
            items = cast("Sequence[object]", one)
            if any(is_file(item) for item in items):
                return True
    return False
