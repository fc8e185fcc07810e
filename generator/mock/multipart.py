"""Multipart bodies: fields are kept, files are counted (RFC 7578)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from python_multipart.exceptions import MultipartParseError
from python_multipart.multipart import MultipartParser, parse_options_header

from generator.mock.forms import member_types
from generator.mock.texts import Raw
from generator.model.api import Content
from generator.model.conformance import Received
from generator.model.lookup import is_file
from generator.model.media import essence, media_kind
from generator.model.types import TypeDef

_UNKNOWN = "application/octet-stream"


@dataclass(slots=True)
class _Part:
    headers: dict[str, str] = field(default_factory=dict)
    name: str = ""
    file: str | None = None
    media_type: str = ""
    is_file: bool = False
    size: int = 0
    kept: bytearray = field(default_factory=bytearray)


class Parts:
    """Takes a multipart body chunk by chunk."""

    def __init__(
        self, content_type: str, content: Content, types: Mapping[str, TypeDef], most: int
    ) -> None:
        self._content = content
        self._files = {
            wire for wire, type_ in member_types(content, types).items() if is_file(type_, types)
        }
        self._most = most
        self._parts: list[_Part] = []
        self._header = [b"", b""]
        self._problem = ""
        self._ended = False
        boundary = parse_options_header(content_type.encode("latin-1"))[1].get(b"boundary", b"")
        self._parser: MultipartParser | None = None
        if not boundary:
            self._problem = "has no boundary in its content type"
            return
        self._parser = MultipartParser(
            boundary,
            {
                "on_part_begin": self._begin,
                "on_header_field": self._header_field,
                "on_header_value": self._header_value,
                "on_header_end": self._header_end,
                "on_headers_finished": self._headers_finished,
                "on_part_data": self._data,
                "on_end": self._end,
            },
        )

    def feed(self, chunk: bytes) -> None:
        """Take the next bytes."""
        if self._parser is None or self._problem:
            return
        try:
            self._parser.write(chunk)
        except (MultipartParseError, ValueError) as error:
            self._problem = f"is no multipart body: {error}"

    def finished(self) -> list[tuple[str, Raw]]:
        """The fields and files in order. Raises ValueError with what is wrong with the body."""
        if self._parser is not None and not self._problem and not self._ended:
            self._problem = "ends before its last boundary"
        if self._problem:
            raise ValueError(self._problem)
        return [(part.name, self._value(part)) for part in self._parts]

    def _value(self, part: _Part) -> Raw:
        if part.is_file:
            self._check_type(part)
            return Received(part.size, part.file or "", part.media_type)
        try:
            text = part.kept.decode()
        except UnicodeDecodeError:
            raise ValueError(f"has a part {part.name!r} that is not UTF-8") from None
        if part.media_type and media_kind(part.media_type) == "json":
            try:
                return json.loads(text)
            except ValueError as error:
                raise ValueError(
                    f"has a part {part.name!r} that is not JSON as it says: {error}"
                ) from None
        return text

    def _check_type(self, part: _Part) -> None:
        encoding = self._content.encoding.get(part.name)
        given = essence(part.media_type)
        if encoding is None or not encoding.media_type or given in {"", _UNKNOWN}:
            return
        allowed = [essence(one) for one in encoding.media_type.split(",")]
        family = f"{given.partition('/')[0]}/*"
        if not {given, family, "*/*"} & {*allowed}:
            raise ValueError(f"has a part {part.name!r} of {given}, not {encoding.media_type}")

    # What the parser calls

    def _begin(self) -> None:
        self._parts.append(_Part())

    def _header_field(self, data: bytes, start: int, end: int) -> None:
        self._header[0] += data[start:end]

    def _header_value(self, data: bytes, start: int, end: int) -> None:
        self._header[1] += data[start:end]

    def _header_end(self) -> None:
        name, value = self._header
        self._parts[-1].headers[name.decode("latin-1").lower()] = value.decode("latin-1")
        self._header = [b"", b""]

    def _headers_finished(self) -> None:
        part = self._parts[-1]
        disposition = part.headers.get("content-disposition", "").encode("latin-1")
        kind, options = parse_options_header(disposition)
        if kind != b"form-data" or b"name" not in options:
            self._problem = "has a part without a name in its Content-Disposition"
            return
        part.name = options[b"name"].decode("utf-8", "replace")
        if b"filename" in options:
            part.file = options[b"filename"].decode("utf-8", "replace")
        part.media_type = part.headers.get("content-type", "")
        name = part.name.removesuffix("[]")
        part.is_file = part.file is not None or not self._files.isdisjoint({part.name, name})

    def _data(self, data: bytes, start: int, end: int) -> None:
        part = self._parts[-1]
        part.size += end - start
        if part.is_file:
            return
        self._most -= end - start
        if self._most < 0:
            self._problem = "has fields that are too long"
            return
        part.kept += data[start:end]

    def _end(self) -> None:
        self._ended = True
