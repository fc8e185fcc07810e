"""What a document says about one operation, as plain values the runtime reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from .config import Server

    StyleName = Literal[
        "form",
        "simple",
        "label",
        "matrix",
        "spaceDelimited",
        "pipeDelimited",
        "deepObject",
    ]
    BodyKind = Literal[
        "json", "form", "multipart", "json-or-multipart", "text", "binary"
    ]
    EventFormat = Literal["sse", "jsonl", "json-seq"]
    PageKind = Literal["cursor", "page", "offset", "next_url", "link"]

T = TypeVar("T")

_EVENT_TYPES = {
    "sse": "text/event-stream",
    "jsonl": "application/jsonl, application/x-ndjson",
    "json-seq": "application/json-seq",
}


class Style:
    """How a parameter is written (OpenAPI `style` and `explode`)."""

    __slots__ = ("allow_reserved", "explode", "name")

    def __init__(
        self,
        name: StyleName = "form",
        *,
        explode: bool | None = None,
        allow_reserved: bool = False,
    ) -> None:
        self.name = name
        self.explode = name == "form" if explode is None else explode
        self.allow_reserved = allow_reserved


class Part:
    """How one member of a multipart or urlencoded body is written."""

    __slots__ = ("content_type", "style")

    def __init__(
        self,
        content_type: str | None = None,
        *,
        style: Style | None = None,
    ) -> None:
        self.content_type = content_type
        self.style = style


class Events:
    """The stream of an operation: its framing and the type of its events.

    `type` None gives untyped `ServerSentEvent`s (decoded JSON for the other
    formats). With `envelope`, an event is decoded as `{"event": name, "data": data}`.
    An event whose data is `done` ends the stream; an event named in
    `error_events` raises `APIStreamError`.
    """

    __slots__ = (
        "accept",
        "adapter",
        "done",
        "envelope",
        "error_events",
        "format",
        "type",
    )

    def __init__(
        self,
        type: Callable[[], object] | None,
        *,
        envelope: bool = False,
        format: EventFormat = "sse",
        accept: str | None = None,
        done: str | None = "[DONE]",
        error_events: Sequence[str] = ("error",),
    ) -> None:
        self.type = type
        self.envelope = envelope
        self.format = format
        self.accept = accept or _EVENT_TYPES[format]
        self.done = None if done is None else done.encode()
        self.error_events = frozenset(error_events)
        self.adapter: Any = None


class Pagination:
    """How the pages of a list follow one another.

    `items`, `next` and `has_more` are dotted paths into the response body; `items`
    "" means that the body itself is the list. `param` is the request member that
    asks for the next page.
    """

    __slots__ = (
        "has_more",
        "items",
        "kind",
        "last_item",
        "next",
        "param",
        "start",
        "where",
    )

    def __init__(
        self,
        kind: PageKind,
        *,
        items: str = "data",
        param: str | None = None,
        next: str | None = None,
        last_item: str | None = None,
        has_more: str | None = None,
        where: Literal["query", "body"] = "query",
        start: int = 1,
    ) -> None:
        self.kind = kind
        self.items = items
        self.param = param
        self.next = next
        self.last_item = last_item
        self.has_more = has_more
        self.where = where
        self.start = start


class Operation(Generic[T]):
    """One operation of the document. `T` is what its method returns."""

    __slots__ = (
        "accept",
        "adapters",
        "body",
        "body_required",
        "content",
        "content_type",
        "cookie_styles",
        "deprecated",
        "errors",
        "files",
        "header_styles",
        "headers",
        "idempotency_header",
        "method",
        "pagination",
        "parts",
        "path",
        "path_styles",
        "query_styles",
        "responses",
        "returns",
        "security",
        "segments",
        "server",
        "stream",
    )

    def __init__(
        self,
        method: str,
        path: str,
        *,
        returns: Callable[[], object] | None = None,
        responses: Mapping[str, Callable[[], object] | None] | None = None,
        body: BodyKind | None = None,
        body_required: bool = True,
        content_type: str | None = None,
        accept: str = "application/json",
        security: Sequence[Sequence[str]] | None = None,
        headers: Mapping[str, str] | None = None,
        stream: Events | None = None,
        pagination: Pagination | None = None,
        query_styles: Mapping[str, Style] | None = None,
        path_styles: Mapping[str, Style] | None = None,
        header_styles: Mapping[str, Style] | None = None,
        cookie_styles: Mapping[str, Style] | None = None,
        content: Mapping[str, str] | None = None,
        files: Sequence[str] = (),
        parts: Mapping[str, Part] | None = None,
        server: str | Server | None = None,
        idempotency_header: str | None = None,
        errors: Mapping[str, Callable[[], object]] | None = None,
        deprecated: str | None = None,
    ) -> None:
        self.method = method
        self.path = path
        self.returns = returns
        self.responses = responses
        self.body = body
        self.body_required = body_required
        self.content_type = content_type
        self.accept = accept
        self.security = security
        self.headers = headers
        self.stream = stream
        self.pagination = pagination
        self.query_styles = query_styles
        self.path_styles = path_styles
        self.header_styles = header_styles
        self.cookie_styles = cookie_styles
        self.content = content
        self.files = files
        self.parts = parts
        self.server = server
        self.idempotency_header = idempotency_header
        self.errors = errors
        self.deprecated = deprecated
        self.adapters: dict[str, Any] = {}  # built by decode.py at first use
        self.segments: list[str] | None = None  # built by serialize.py at first use

    def __repr__(self) -> str:
        return f"<Operation {self.method} {self.path}>"
