"""Operations as pages: request, responses, errors, examples."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from generator.model.api import Api, Content, Group, Operation, Response
from generator.model.lookup import constant_of, main_content, object_of, resolved
from generator.model.media import is_event_stream
from generator.model.types import Ref, Type, Union, Unset
from generator.targets.docs.examples import examples_of
from generator.targets.docs.facts import error_class, facts, status_title
from generator.targets.docs.fields import REQUEST_ROWS, RESPONSE_ROWS, Direction, Fields
from generator.targets.docs.links import web_address
from generator.targets.docs.next_calls import next_calls
from generator.targets.docs.paths import Link, Paths
from generator.targets.docs.prose import code
from generator.targets.docs.rows import FieldRow, encoded
from generator.targets.docs.views import (
    BodyView,
    ContentView,
    ErrorView,
    EventView,
    ExampleView,
    OperationPage,
    ResponseView,
    Section,
    Snippets,
)
from generator.targets.docs.webhooks import callbacks
from generator.targets.python import names as spelling
from generator.targets.snippets import typescript

if TYPE_CHECKING:
    from generator.targets.snippets.views import Snippet

_PLACES = {
    "path": "Path parameters",
    "query": "Query parameters",
    "header": "Headers",
    "cookie": "Cookies",
}


class OperationPages:
    """Builds the pages of the operations of one model."""

    def __init__(self, api: Api, fields: Fields, paths: Paths, snippets: Snippets) -> None:
        self.api = api
        self.fields = fields
        self.paths = paths
        self.snippets = snippets
        self.typescript_names = typescript.names_of(api)

    def page(self, operation: Operation, group: Group, home: Link) -> OperationPage:
        """The page of an operation."""
        link = self.paths.operation(operation)
        spelled: dict[tuple[str, str], str] = {
            (one.place, one.wire): spelling.argument(one.name) for one in operation.arguments
        }
        snippets = self.snippets.get(operation.id, ())
        return OperationPage(
            id=operation.id,
            name=spelling.method(operation.name),
            link=link,
            breadcrumb=(home, self.paths.group(group)),
            verb=operation.method,
            route=operation.path,
            call=f"client.{spelling.group(group.name)}.{spelling.method(operation.name)}",
            typescript=typescript.function(operation, group, self.typescript_names),
            summary=operation.summary if operation.summary.strip() != link.title else "",
            deprecated=operation.deprecated,
            facts=tuple(facts(operation, self.api)),
            description=operation.description,
            more=operation.external_docs,
            more_link=web_address(operation.external_docs),
            request=tuple(self._sections(operation, spelled)),
            body=self._body(operation, spelled),
            responses=tuple(
                self._response(one) for one in operation.responses if not _is_error(one, operation)
            ),
            events=tuple(self._events(operation)),
            errors=self.errors(operation),
            callbacks=tuple(callbacks(operation, self.fields)),
            examples=tuple(self._examples(operation, snippets)),
            snippets=tuple(one for one in snippets if not one.case.startswith("example")),
        )

    def _sections(
        self, operation: Operation, spelled: dict[tuple[str, str], str]
    ) -> Iterator[Section]:
        depth = self.fields.depth_for((one.type for one in operation.parameters), REQUEST_ROWS)
        for place, title in _PLACES.items():
            rows = []
            for one in operation.parameters:
                if one.location == place:
                    name = spelled.get((place, one.wire), one.wire)
                    row = self.fields.row(
                        f"{place}.{encoded(one.wire)}",
                        one.wire,
                        one.type,
                        "request",
                        depth - 1,
                        required=one.required,
                        description=one.description,
                        default=one.default,
                        python=name if name != one.wire else "",
                        notes=("deprecated",) if one.deprecated else (),
                    )
                    rows.append(row)
            if rows:
                yield Section(place, title, tuple(rows))

    def _body(self, operation: Operation, spelled: dict[tuple[str, str], str]) -> BodyView | None:
        body = operation.body
        if body is None:
            return None
        contents = self._contents(body.contents, "request", "request", REQUEST_ROWS)
        for content in contents:
            for row in content.row.children:
                name = spelled.get(("member", row.wire), row.wire)
                if name != row.wire:
                    row.facts = (*row.facts, f"{code(name)} in Python")
        return BodyView(body.required, body.description, contents)

    def _contents(
        self, contents: Iterable[Content], id_: str, direction: Direction, rows: int
    ) -> tuple[ContentView, ...]:
        """Bodies by their types: media types that carry the same are told together."""
        together: dict[str, list[Content]] = {}
        for content in contents:
            key = content.type.key if isinstance(content.type, Ref) else content.media_type
            together.setdefault(key, []).append(content)
        views: list[ContentView] = []
        for same in together.values():
            media_types = tuple(one.media_type for one in same)
            place = f"{id_}({encoded(media_types[0])})" if views else id_
            views.append(ContentView(media_types, self._whole(same[0], place, direction, rows), ()))
        return tuple(views)

    def _whole(self, content: Content, id_: str, direction: Direction, rows: int) -> FieldRow:
        """A body as a row without a name."""
        depth = self.fields.depth_for([content.type], rows)
        if direction == "response" and is_event_stream(content.media_type):
            depth = 0
        return self.fields.row(id_, "", content.type, direction, depth)

    def _response(self, response: Response) -> ResponseView:
        id_ = f"response.{encoded(response.status)}"
        plain = [one for one in response.contents if not is_event_stream(one.media_type)]
        contents = self._contents(plain, id_, "response", RESPONSE_ROWS)
        for content, view in zip(contents, contents, strict=True):
            found = next(one for one in plain if one.media_type == content.media_types[0])
            view.examples = tuple(examples_of(found, self.api.types))
        return ResponseView(
            status=response.status,
            title=status_title(response.status),
            description=response.description,
            headers=tuple(
                self.fields.row(
                    f"{id_}.header.{encoded(one.wire)}",
                    one.wire,
                    one.type,
                    "response",
                    1,
                    description=one.description,
                )
                for one in response.headers
            ),
            contents=contents,
            next=tuple(next_calls(response, self.paths)),
        )

    def errors(self, operation: Operation) -> tuple[ErrorView, ...]:
        """The answers of an operation that are errors."""
        return tuple(self._error(one) for one in operation.responses if _is_error(one, operation))

    def _error(self, response: Response) -> ErrorView:
        """An answer that is an error."""
        content = main_content(response)
        return ErrorView(
            status=response.status,
            title=status_title(response.status),
            raises=error_class(response.status),
            description=response.description,
            type_words="" if content is None else self.fields.words.of(content.type),
            link=None if content is None else self.fields.link(content.type),
            next=tuple(next_calls(response, self.paths)),
        )

    def _events(self, operation: Operation) -> Iterator[EventView]:
        """The events of the stream; in an envelope, each by its name and its data."""
        if operation.stream is None or operation.stream.event is None:
            return
        pending = [operation.stream.event]
        seen: set[str] = set()
        while pending:
            type_ = pending.pop()
            definition = None
            if isinstance(type_, Ref):
                if type_.key in seen:
                    continue
                seen.add(type_.key)
                definition = self.api.types[type_.key]
            found = resolved(type_, self.api.types)
            if isinstance(found, Union):
                pending += reversed([variant.type for variant in found.variants])
                continue
            description = definition.description.strip().split("\n\n")[0] if definition else ""
            name, data = self._enveloped(type_) if operation.stream.envelope else ("", None)
            shown = data if data is not None else type_
            words = self.fields.words.of(shown)
            yield EventView(
                name, words, self.fields.link(shown) or self.fields.link(type_), description
            )

    def _enveloped(self, type_: Type) -> tuple[str, Type | None]:
        object_ = object_of(type_, self.api.types)
        name, data = "", None
        for prop in object_.properties if object_ is not None else ():
            if prop.wire == "event":
                constant = constant_of(prop.type, self.api.types)
                name = "" if isinstance(constant, Unset) else str(constant)
            elif prop.wire == "data":
                data = prop.type
        return name, data

    def _examples(
        self, operation: Operation, snippets: tuple[Snippet, ...]
    ) -> Iterator[ExampleView]:
        """The examples of the request, each with the code that sends it."""
        by_name: dict[str, list[Snippet]] = {}
        for snippet in snippets:
            kind, _, name = snippet.case.partition(": ")
            if kind == "example":
                by_name.setdefault(name, []).append(snippet)
        for content in operation.body.contents if operation.body is not None else ():
            views = examples_of(content, self.api.types)
            for example, view in zip(content.examples, views, strict=True):
                view.snippets = tuple(by_name.pop(example.name, ()))
                yield view
        for rest in by_name.values():
            yield ExampleView(rest[0].title, "", "", "", tuple(rest))


def _is_error(response: Response, operation: Operation) -> bool:
    """Whether a status is no success; `default` is one where no other is declared."""
    if response.status == "default":
        return any(one.is_success for one in operation.responses)
    return not response.is_success
