"""Media types: how a body of each is written and read."""

from __future__ import annotations

from functools import lru_cache

from generator.model.api import BodyKind, StreamFormat

_EVENT_STREAMS: dict[str, StreamFormat] = {
    "text/event-stream": "sse",
    "application/jsonl": "jsonl",
    "application/x-ndjson": "jsonl",
    "application/x-jsonlines": "jsonl",
    "application/json-seq": "json-seq",
}
_JSON = frozenset({"application/json", "text/json", "application/*", "*/*"})
_TEXT = frozenset(
    {"application/graphql", "application/sdp", "application/toml", "application/xml"}
    | {"application/x-yaml", "application/yaml"}
)


def essence(media_type: str) -> str:
    """A media type without its parameters, in lower case."""
    return media_type.split(";", maxsplit=1)[0].strip().lower()


@lru_cache(maxsize=1024)
def media_kind(media_type: str) -> BodyKind:
    """How a body is written: json, form, multipart, text or binary. A range such as `*/*` is taken
    for JSON.
    """
    name = essence(media_type)
    if name in _JSON or name.endswith("+json"):
        return "json"
    if name == "application/x-www-form-urlencoded":
        return "form"
    if name.startswith("multipart/"):
        return "multipart"
    if name.startswith("text/") or name in _TEXT or name.endswith("+xml"):
        return "text"
    return "binary"


def with_charset(media_type: str) -> str:
    """The media type of a text that is written in UTF-8: for `text/*` that is not the default
    everywhere (RFC 6657, section 3), so it is said."""
    is_said = not media_type.lower().startswith("text/") or "charset" in media_type.lower()
    return media_type if is_said else f"{media_type}; charset=utf-8"


def is_event_stream(media_type: str) -> bool:
    """Whether a body is read event by event."""
    return essence(media_type) in _EVENT_STREAMS


def stream_media_type(format_: StreamFormat) -> str:
    """The media type of an event stream of a format, where the document names none."""
    return next(name for name, found in _EVENT_STREAMS.items() if found == format_)


def stream_format(media_type: str) -> StreamFormat:
    """The format of an event stream; raises KeyError for any other media type."""
    return _EVENT_STREAMS[essence(media_type)]
