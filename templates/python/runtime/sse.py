"""Server-sent events from chunks of bytes, by the rules of the HTML standard, fast.

One decoder serves sync and async streams: it is fed chunks, and gives events.
"""

from __future__ import annotations

from typing import Any

_BOM = b"\xef\xbb\xbf"


class ServerSentEvent:
    """One event as it came."""

    __slots__ = ("event", "id", "raw", "retry")

    event: str | None
    """The name, or None when the server gave none ("message" to a browser)."""
    id: str | None
    """The id of this event, or else of the last one that had any."""
    retry: int | None
    raw: bytes
    """The data as bytes."""

    def __init__(
        self,
        raw: bytes,
        event: str | None = None,
        id: str | None = None,
        retry: int | None = None,
    ) -> None:
        self.raw = raw
        self.event = event
        self.id = id
        self.retry = retry

    @property
    def data(self) -> str:
        """The data as text; its lines joined by line feeds."""
        return self.raw.decode("utf-8", "replace")

    def json(self) -> Any:
        """The data as decoded JSON. Raises `ValueError` when it is none."""
        import json

        return json.loads(self.raw)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ServerSentEvent):
            return NotImplemented
        return (self.event, self.raw, self.id, self.retry) == (
            other.event,
            other.raw,
            other.id,
            other.retry,
        )

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return (
            f"ServerSentEvent(event={self.event!r}, data={self.data!r}, id={self.id!r})"
        )


class SSEDecoder:
    """Bytes in, events out. A chunk may end anywhere, within a character too."""

    __slots__ = ("_bom_seen", "_ended_in_cr", "_ended_in_lf", "_parts", "last_id")

    def __init__(self) -> None:
        self.last_id: str | None = None
        self._parts: list[bytes] = []  # the event that is still incomplete
        self._ended_in_cr = False
        self._ended_in_lf = False
        self._bom_seen = False

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """The events that this chunk completes."""
        if not self._bom_seen:
            chunk = self._without_bom(chunk)
        if self._ended_in_cr and chunk:
            # The first half of this CRLF ended its line already.
            self._ended_in_cr = False
            if chunk[0] == 10:
                chunk = chunk[1:]
        if b"\r" in chunk:
            self._ended_in_cr = chunk[-1] == 13
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        if not chunk:
            return []
        split_end = self._ended_in_lf and chunk[0] == 10
        self._ended_in_lf = chunk[-1] == 10
        parts = self._parts
        if not split_end and b"\n\n" not in chunk:
            parts.append(chunk)
            return []
        if parts:
            parts.append(chunk)
            chunk = b"".join(parts)
            parts.clear()
        blocks = chunk.split(b"\n\n")
        rest = blocks.pop()
        if rest:
            parts.append(rest)
        return self._parse(blocks)

    def flush(self) -> list[ServerSentEvent]:
        """The event that the end of the stream completes, if any."""
        rest = b"".join(self._parts)
        self._parts.clear()
        return self._parse([rest]) if rest else []

    def _without_bom(self, chunk: bytes) -> bytes:
        chunk = b"".join(self._parts) + chunk
        self._parts.clear()
        if len(chunk) < 3 and _BOM.startswith(chunk):
            self._parts.append(chunk)
            return b""
        self._bom_seen = True
        return chunk.removeprefix(_BOM)

    def _parse(self, blocks: list[bytes]) -> list[ServerSentEvent]:
        events: list[ServerSentEvent] = []
        for block in blocks:
            # The two forms that nearly all events have: data, or event and data.
            if block[:6] == b"data: " and b"\n" not in block:
                events.append(ServerSentEvent(block[6:], None, self.last_id))
                continue
            if block[:7] == b"event: ":
                name, _, rest = block.partition(b"\n")
                if rest[:6] == b"data: " and b"\n" not in rest:
                    event = str(name[7:], "utf-8", "replace")
                    events.append(
                        ServerSentEvent(rest[6:], event or None, self.last_id)
                    )
                    continue
            found = self._parse_lines(block)
            if found is not None:
                events.append(found)
        return events

    def _parse_lines(self, block: bytes) -> ServerSentEvent | None:
        event: str | None = None
        retry: int | None = None
        data: list[bytes] = []
        for line in block.split(b"\n"):
            field, _, value = line.partition(b":")
            if value[:1] == b" ":
                value = value[1:]
            if field == b"data":
                data.append(value)
            elif field == b"event":
                event = value.decode("utf-8", "replace") or None
            elif field == b"id":
                if b"\0" not in value:
                    self.last_id = value.decode("utf-8", "replace")
            elif field == b"retry" and value.isdigit():
                retry = int(value)
        if not data:
            return None
        return ServerSentEvent(b"\n".join(data), event, self.last_id, retry)


class LineDecoder:
    """JSON lines, or a JSON text sequence (RFC 7464): each record is an event."""

    __slots__ = ("_mark", "_parts", "last_id")

    def __init__(self, mark: bytes) -> None:
        self._mark = mark
        self._parts: list[bytes] = []
        self.last_id: str | None = None

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """The records that this chunk completes."""
        self._parts.append(chunk)
        records: list[bytes] = []
        if self._mark in chunk:
            *records, rest = b"".join(self._parts).split(self._mark)
            self._parts = [rest] if rest else []
        if self._mark != b"\n" and chunk.endswith(b"\n"):
            # A record of a sequence ends in a line feed, and may have others within.
            rest = b"".join(self._parts)
            if _is_json(rest):
                records.append(rest)
                self._parts.clear()
        return self._events(records)

    def flush(self) -> list[ServerSentEvent]:
        """The record that the end of the stream completes, if any."""
        rest = b"".join(self._parts)
        self._parts.clear()
        return self._events([rest])

    def _events(self, records: list[bytes]) -> list[ServerSentEvent]:
        stripped = (record.strip(b" \t\r\n\x1e\xef\xbb\xbf") for record in records)
        return [ServerSentEvent(record) for record in stripped if record]


def _is_json(record: bytes) -> bool:
    import json

    try:
        json.loads(record)
    except ValueError:
        return False
    return True


def decoder_for(format: str) -> SSEDecoder | LineDecoder:
    """The decoder of a stream's format."""
    if format == "sse":
        return SSEDecoder()
    return LineDecoder(b"\x1e" if format == "json-seq" else b"\n")
