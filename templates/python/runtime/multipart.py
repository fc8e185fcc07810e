"""multipart/form-data: parts with their headers, files streamed from where they are."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from .files import Source, file_name, is_file, source_of
from .operation import Part
from .scalars import object_members, text, to_json
from .sentinel import Omit
from .serialize import checked_header

_QUOTED = re.compile(r'["\r\n]')
_PLAIN = Part()


def multipart(
    members: Mapping[str, object],
    *,
    files: Sequence[str],
    parts: Mapping[str, Part],
) -> tuple[Source, str]:
    """The body and its content type.

    Members named in `files` are files or lists of files. Other members are text; an
    object, or a list of objects, is a JSON part; a list of single values repeats the
    part.
    """
    boundary = os.urandom(16).hex()
    sources: list[tuple[bytes, Source]] = []
    for name, value in members.items():
        if isinstance(value, Omit):
            continue
        part = parts.get(name, _PLAIN)
        if name in files:
            items = [value]
            if isinstance(value, (list, tuple)) and not is_file(cast("object", value)):
                items = list(cast("Sequence[object]", value))
            sources.extend(_file_part(name, item, part) for item in items)
        else:
            sources.extend(_value_parts(name, value, part))
    body = _join(boundary.encode(), sources)
    return body, f"multipart/form-data; boundary={boundary}"


def _join(boundary: bytes, parts: list[tuple[bytes, Source]]) -> Source:
    heads = [b"--%b\r\n%b\r\n" % (boundary, head) for head, _ in parts]
    last = b"--%b--\r\n" % boundary
    length: int | None = len(last)
    for head, (_, source) in zip(heads, parts, strict=True):
        if length is None or source.length is None:
            length = None
        else:
            length += len(head) + source.length + 2

    def chunks() -> Iterator[bytes]:
        for head, (_, source) in zip(heads, parts, strict=True):
            yield head
            yield from source.chunks()
            yield b"\r\n"
        yield last

    replayable = all(source.replayable for _, source in parts)
    return Source(chunks, length=length, replayable=replayable)


def _file_part(name: str, value: object, part: Part) -> tuple[bytes, Source]:
    fields: tuple[Any, ...] = (file_name(value), value)
    if isinstance(value, tuple):
        fields = cast("tuple[object, ...]", value)
    if not 2 <= len(fields) <= 4:
        raise TypeError("a file tuple is (name, content[, content type[, headers]])")
    filename, content, content_type, headers = (*fields, None, None)[:4]
    content_type = content_type or _file_type(filename, part.content_type)
    head = _head(name, filename, content_type, headers or {})
    return head, source_of(content)


def _file_type(filename: str | None, documented: str | None) -> str:
    """The type that the name tells, if the document allows it."""
    from mimetypes import guess_type

    guessed = guess_type(filename or "")[0]
    if not documented:
        return guessed or "application/octet-stream"
    allowed = [one.strip() for one in documented.split(",")]
    for one in allowed:
        family = one.removesuffix("*")
        if guessed and (
            guessed == one or (one != family and guessed.startswith(family))
        ):
            return guessed
        if one in ("*/*", "*"):
            return guessed or "application/octet-stream"
    return allowed[0] if "*" not in allowed[0] else "application/octet-stream"


def _value_parts(name: str, value: object, part: Part) -> list[tuple[bytes, Source]]:
    items: list[object] = [value]
    if isinstance(value, (list, tuple, set, frozenset)) and not part.content_type:
        listed = list(cast("Sequence[object]", value))
        if not any(_is_object(item) for item in listed):
            items = listed
    written: list[tuple[bytes, Source]] = []
    for item in items:
        content_type = part.content_type
        if content_type is None and _is_object(item):
            content_type = "application/json"
        if isinstance(item, (bytes, bytearray, memoryview)):
            data = bytes(cast("bytes", item))
        elif content_type and "json" in content_type:
            data = to_json(item)
        else:
            data = b"" if item is None else text(item).encode()
        written.append((_head(name, None, content_type, {}), source_of(data)))
    return written


def _is_object(value: object) -> bool:
    return isinstance(value, (list, tuple)) or object_members(value) is not None


def _head(
    name: str,
    filename: str | None,
    content_type: str | None,
    headers: Mapping[str, str],
) -> bytes:
    disposition = f'form-data; name="{_quoted(name)}"'
    if filename is not None:
        disposition += f'; filename="{_quoted(filename)}"'
    lines = [f"Content-Disposition: {disposition}"]
    if content_type and not any(key.lower() == "content-type" for key in headers):
        lines.append(f"Content-Type: {checked_header('Content-Type', content_type)}")
    lines.extend(f"{key}: {checked_header(key, one)}" for key, one in headers.items())
    return ("\r\n".join(lines) + "\r\n").encode(errors="surrogateescape")


def _quoted(name: str) -> str:
    """As browsers write it: the quote and line breaks are percent-encoded."""
    return _QUOTED.sub(lambda found: f"%{ord(found[0]):02X}", name)
