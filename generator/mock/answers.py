"""Answers: which status and media type, and what the document shows or the samples make up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.mock.binaries import file_of
from generator.mock.incoming import Incoming, Place, Understood
from generator.mock.negotiation import accepted, asks_for_events
from generator.mock.outgoing import Answer, json_bytes, problem
from generator.mock.paging import Paging
from generator.mock.preferences import Preferences
from generator.mock.streams import Streams
from generator.mock.values import Values
from generator.model.api import Api, Content, Operation, Response
from generator.model.lookup import as_body, is_xml, object_of
from generator.model.media import is_event_stream, media_kind, stream_format
from generator.model.realistic import file_for
from generator.model.types import JSON, Primitive, Type

_OURS = frozenset(
    {"content-type", "content-length", "transfer-encoding", "connection", "set-cookie", "link"}
    | {"x-request-id", "retry-after", "content-encoding", "trailer", "upgrade", "date", "server"}
)
"""Headers of a documented response that are not made up."""

REDIRECTED = "specwright-redirected"
"""The query of a place that redirects lead to: it answers whoever comes."""

_REDIRECTS = frozenset({301, 302, 303, 307, 308})

_MEDIA_TYPES = {"sse": "text/event-stream", "jsonl": "application/jsonl"}


class Answers:
    """The answers of one API."""

    def __init__(self, api: Api) -> None:
        self.values = Values(api.types)
        self.paging = Paging(self.values)
        self.streams = Streams(self.values)
        self._known: dict[tuple[str, str, str, str], JSON] = {}

    def of(
        self, operation: Operation, request: Incoming, said: Understood, wanted: Preferences
    ) -> Answer:
        """The answer to a request that is right."""
        response, status = response_for(operation, wanted.code)
        if response is None and wanted.code is not None:
            answer = problem(status, f"{operation.id} does not describe the status {status}.")
            answer.told = ()
        elif status >= 300 or response is None:
            content = accepted(response.contents, request) if response is not None else None
            answer = self._plain(operation, status, content, request, said, wanted)
        else:
            answer = self._success(operation, response, status, request, said, wanted)
        answer.headers += _headers(response, self.values)
        if status in {429, 503}:
            answer.headers.append(("Retry-After", "1"))
        if status in _REDIRECTS:
            kept = (one for one in answer.headers if one[0].lower() != "location")
            answer.headers = [*kept, ("Location", f"?{REDIRECTED}")]
        return answer

    def _success(
        self,
        operation: Operation,
        response: Response,
        status: int,
        request: Incoming,
        said: Understood,
        wanted: Preferences,
    ) -> Answer:
        events = next((one for one in response.contents if is_event_stream(one.media_type)), None)
        plain = [one for one in response.contents if not is_event_stream(one.media_type)]
        streams = _streams(operation, request, said, events, bool(plain))
        if not streams:
            content = accepted(plain, request)
            return self._plain(operation, status, content, request, said, wanted)
        format_ = operation.stream.format if operation.stream is not None else "sse"
        if events is not None:
            format_ = stream_format(events.media_type)
        media_type = events.media_type if events is not None else _MEDIA_TYPES.get(format_, "")
        found = self.streams.events(operation, events, format_, wanted.example or "")
        return Answer(
            status,
            content_type=media_type or "application/json-seq",
            events=found,
            format=format_,
            example=_named(events, wanted),
        )

    def _plain(
        self,
        operation: Operation,
        status: int,
        content: Content | None,
        request: Incoming,
        said: Understood,
        wanted: Preferences,
    ) -> Answer:
        if content is None:
            return Answer(status)
        kind = media_kind(content.media_type)
        if kind != "json":
            return self._file(operation, status, content, wanted)
        value = self._value(operation, status, content, _named(content, wanted))
        headers = []
        if status < 300 and not _named(content, wanted):
            page = self.paging.page(operation, content.type, value, request, said)
            if page is not None:
                value = page.value
                headers = [("Link", f'<{page.next_url}>; rel="next"')] if page.next_url else []
            else:
                value = self._echoed(operation, content.type, value, said)
        media_type = "application/json" if "*" in content.media_type else content.media_type
        body = json_bytes(value)
        return Answer(status, body, media_type, headers, example=_named(content, wanted))

    def _value(self, operation: Operation, status: int, content: Content, example: str) -> JSON:
        key = (operation.id, str(status), content.media_type, example)
        if key not in self._known:
            self._known[key] = self.values.shown(content, example)
        return self._known[key]

    def _file(
        self, operation: Operation, status: int, content: Content, wanted: Preferences
    ) -> Answer:
        """An answer that is not JSON: the example, if that is a text, or a file of its type."""
        shown = sorted(content.examples, key=lambda one: one.name != wanted.example)
        name, media_type = file_for("content", content.media_type, operation.name.snake)
        if "*" not in content.media_type:
            media_type = content.media_type
        for one in shown:
            value = as_body(one.value, content, self.values.types)
            if isinstance(value, str):
                body = value.encode(errors="replace")
                return Answer(status, body, media_type, example=_named(content, wanted))
        if is_xml(content, self.values.types):
            made = as_body(self.values.made(content.type), content, self.values.types)
            return Answer(status, str(made).encode(), media_type)
        if media_kind(content.media_type) == "text" and isinstance(content.type, Primitive):
            text = str(self.values.made(content.type, "content"))
            return Answer(status, text.encode(), media_type)
        return Answer(status, file_of(name.rpartition(".")[2]), media_type)

    # What the request says stands in the answer too

    def _echoed(self, operation: Operation, type_: Type, value: JSON, said: Understood) -> JSON:
        """The answer with the ids of the path and the members of the body that it has too.

        Only members at the top that the document declares on both sides by the same name, with
        values that are right there; and the last id of the path as `id`.
        """
        object_ = object_of(type_, self.values.types)
        if object_ is None or not isinstance(value, dict):
            return value
        types = {prop.wire: prop.type for prop in object_.properties if not prop.write_only}
        found = dict(value)
        for wire, one in _echoes(operation, said):
            if wire in types and self.values.fits_exactly(one, types[wire]):
                found[wire] = one
        return found if self.values.fits(found, type_) else value


def _echoes(operation: Operation, said: Understood) -> Iterator[tuple[str, JSON]]:
    if isinstance(said.body, dict):
        yield from said.body.items()
    for wire, value in said.of("path"):
        yield wire, value
        if wire == operation.last_parameter:
            yield "id", value


def _named(content: Content | None, wanted: Preferences) -> str:
    """The name of the example that is wanted, if there is one."""
    names = {one.name for one in content.examples} if content is not None else set()
    return wanted.example if wanted.example is not None and wanted.example in names else ""


def response_for(operation: Operation, code: int | None) -> tuple[Response | None, int]:
    """What the document says of a status, or of success, and the status to answer with."""
    by_status: Mapping[str, Response] = {one.status: one for one in operation.responses}
    if code is not None:
        for key in (str(code), f"{code // 100}XX", "default"):
            if key in by_status:
                return by_status[key], code
        return None, code
    for response in operation.responses:
        if response.is_success:
            return response, _number(response.status)
    if "default" in by_status:
        return by_status["default"], 200
    for response in operation.responses:
        if response.status[:1] == "3":
            return response, _number(response.status)
    return None, 200


def _number(status: str) -> int:
    return int(status) if status.isdecimal() else int(status[0]) * 100


def _streams(
    operation: Operation,
    request: Incoming,
    said: Understood,
    events: Content | None,
    has_plain: bool,
) -> bool:
    """Whether a request asks for a stream: by its switch, else by what it accepts."""
    stream = operation.stream
    if stream is not None and stream.switch is not None:
        places: tuple[Place, ...] = ("body", "query")
        return any(said.get(place, stream.switch) is True for place in places)
    if events is not None and has_plain:
        return asks_for_events(request)
    return events is not None or stream is not None


def _headers(response: Response | None, values: Values) -> Sequence[tuple[str, str]]:
    found = []
    for header in response.headers if response is not None else ():
        if header.wire.lower() not in _OURS:
            value = values.made(header.type, header.wire)
            if isinstance(value, (str, int, float)):
                text = str(value).lower() if isinstance(value, bool) else str(value)
                if text.isascii() and text.isprintable():
                    found.append((header.wire, text))
    return found
