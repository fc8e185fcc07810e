"""The data of an operation for Try it: a script beside its page that hands over what the page needs
to become a form, to check and send what is typed, and to draw the code anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.model.api import (
    Api,
    Content,
    Group,
    OAuthFlow,
    Operation,
    Parameter,
    SecurityScheme,
    Server,
)
from generator.model.lookup import written_as
from generator.model.types import Ref, Type, references
from generator.targets.docs.fields import REQUEST_ROWS, Fields
from generator.targets.docs.paths import Paths
from generator.targets.docs.rows import encoded
from generator.targets.docs.shapes import Shapes, View, default, dumped, sentence
from generator.targets.python.names import TypeNames
from generator.targets.snippets import python, typescript
from generator.targets.snippets.requests import content_data, parameter_data, sent_index
from generator.targets.snippets.views import Snippet, Writer
from generator.targets.snippets.wire import headers_of


def scripts(snippets: Writer) -> Iterator[tuple[str, str]]:
    """The script of each operation of the API that has these snippets, with its path below the
    folder of the site: that of the page, with another ending."""
    api = snippets.api
    paths = Paths(api, TypeNames(api.types))
    writer = _Writer(api, Fields(api.types, paths), snippets)
    for group in api.groups:
        for operation in group.operations:
            text = writer.data(operation, group)
            yield f"{paths.operation(operation).path}.js", f"specwright.operation({text});\n"


class _Writer:
    """Writes the data of the operations of one API."""

    def __init__(self, api: Api, fields: Fields, snippets: Writer) -> None:
        self.api = api
        self.fields = fields
        self.shapes = Shapes(fields)
        self.names = typescript.names_of(api)
        self.redraws = snippets.redraws
        self.snippets = snippets.snippets
        self.schemes = api.schemes

    def data(self, operation: Operation, group: Group) -> str:
        """What the page of an operation is handed over, as JSON."""
        call = python.function(operation, group)
        whole = dumped(
            {
                "id": operation.id,
                "method": operation.method,
                "path": operation.route,
                "call": {
                    "python": call,
                    "python-async": call,
                    "typescript": typescript.function(operation, group, self.names),
                },
                "servers": [_server(one) for one in operation.servers or self.api.servers],
                "security": [
                    [{"scheme": one.scheme, "scopes": one.scopes} for one in together]
                    for together in operation.security
                ],
                "schemes": self._schemes(operation),
                "headers": [*headers_of(operation)],
                "parameters": [self._parameter(one) for one in operation.parameters],
                "body": self._body(operation),
                "responses": {
                    one.status: [
                        {"mediaType": content.media_type, "type": self._received(content.type)}
                        for content in one.contents
                    ]
                    for one in operation.responses
                },
                "stream": self._stream(operation),
                "pagination": _pagination(operation),
                "cases": _cases(self.snippets.get(operation.id, ())),
                "redraw": self.redraws[operation.id].on_page(),
            }
        )
        return f'{whole[:-1]},"types":{self._types(operation)}}}'

    def _types(self, operation: Operation) -> str:
        """The named types that the request and the responses are made of; those that the form has
        to unfold itself carry descriptions."""
        contents = operation.body.contents if operation.body is not None else ()
        sent: set[str] = set()
        folded: set[str] = set()
        for types, less in (
            ([one.type for one in operation.parameters], 1),
            ([one.type for one in contents], 0),
        ):
            depth = self.fields.depth_for(types, REQUEST_ROWS) - less
            for type_ in types:
                sent.update(self.shapes.reachable(references(type_)))
                folded.update(self.shapes.folded(type_, depth))
        views: dict[str, View] = dict.fromkeys(
            self.shapes.reachable(_received(operation)), "received"
        )
        views |= dict.fromkeys(sent, "sent")
        views |= dict.fromkeys(self.shapes.reachable(folded), "described")
        members = [
            f"{dumped(self.shapes.key(ref))}:{self.shapes.named(ref, view)}"
            for ref, view in sorted(views.items())
        ]
        return f"{{{','.join(members)}}}"

    def _received(self, type_: Type) -> dict[str, Any]:
        return self.shapes.shape(type_, "received")

    def _schemes(self, operation: Operation) -> dict[str, Any]:
        scopes: dict[str, set[str]] = {}
        for together in operation.security:
            for one in together:
                scopes.setdefault(one.scheme, set()).update(one.scopes)
        return {
            key: _scheme(self.schemes[key], wanted)
            for key, wanted in scopes.items()
            if key in self.schemes
        }

    def _parameter(self, one: Parameter) -> dict[str, Any]:
        id_ = encoded(one.wire)
        return {
            **parameter_data(one),
            **({"id": id_} if id_ != one.wire else {}),
            "type": self.shapes.shape(one.type, "sent"),
            "required": one.required,
            **({"deprecated": True} if one.deprecated else {}),
            **default(one.default),
        }

    def _body(self, operation: Operation) -> dict[str, Any] | None:
        body = operation.body
        if body is None:
            return None
        first: dict[str, str] = {}
        contents = []
        for one in body.contents:
            same = one.type.key if isinstance(one.type, Ref) else one.media_type
            place = "request" if not first else f"request({encoded(one.media_type)})"
            contents.append(self._content(one, first.setdefault(same, place)))
        return {"required": body.required, "contents": contents, "sent": sent_index(body)}

    def _content(self, content: Content, id_: str) -> dict[str, Any]:
        return {
            **content_data(content),
            "id": id_,
            "type": self.shapes.shape(written_as(content, self.api.types), "sent"),
        }

    def _stream(self, operation: Operation) -> dict[str, Any] | None:
        stream = operation.stream
        if stream is None:
            return None
        return {
            "format": stream.format,
            "switch": stream.switch,
            "envelope": stream.envelope,
            "event": None if stream.event is None else self._received(stream.event),
        }


def _received(operation: Operation) -> Iterator[str]:
    """The named types that the answers of an operation mention themselves."""
    types = [one.type for response in operation.responses for one in response.contents]
    if operation.stream is not None and operation.stream.event is not None:
        types.append(operation.stream.event)
    for type_ in types:
        yield from references(type_)


def _server(server: Server) -> dict[str, Any]:
    return {
        "url": server.url,
        "description": server.description,
        "variables": [
            {"name": one.name, "default": one.default, "values": one.values}
            for one in server.variables
        ],
    }


def _scheme(scheme: SecurityScheme, wanted: set[str]) -> dict[str, Any]:
    return {
        "kind": scheme.kind,
        "location": scheme.location,
        "wire": scheme.wire,
        "description": sentence(scheme.description),
        "flows": [_flow(one, wanted) for one in scheme.flows],
        "environment": scheme.environment,
        **({"word": scheme.word} if scheme.word else {}),
        **({"discovery": scheme.open_id_url} if scheme.open_id_url else {}),
    }


def _flow(flow: OAuthFlow, wanted: set[str]) -> dict[str, Any]:
    """A flow, with the scopes that the operation wants, or with all where it says none."""
    return {
        "kind": flow.kind,
        "authorizationUrl": flow.authorization_url,
        "tokenUrl": flow.token_url,
        "refreshUrl": flow.refresh_url,
        "scopes": [one for one in flow.scopes if not wanted or one[0] in wanted],
    }


def _pagination(operation: Operation) -> dict[str, Any] | None:
    pagination = operation.pagination
    if pagination is None:
        return None
    return {
        "kind": pagination.kind,
        "items": pagination.items,
        "param": pagination.param,
        "next": pagination.next,
        "lastItem": pagination.last_item,
        "hasMore": pagination.has_more,
        "limit": pagination.limit_param,
        "where": pagination.where,
        "start": pagination.start,
    }


def _cases(snippets: tuple[Snippet, ...]) -> list[Mapping[str, Any]]:
    titles = {one.case: one.title for one in snippets}
    return [
        {"name": case, "title": title, "example": case.startswith("example")}
        for case, title in titles.items()
    ]
