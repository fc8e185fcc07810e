"""Paths → operations. One that cannot be read is reported and left out; the others go on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from generator.diagnostics import Diagnostic, Location, Severity
from generator.json_pointers import escaped
from generator.model.api import (
    Argument,
    Body,
    Callback,
    Operation,
    Pagination,
    Parameter,
    Requirement,
    Response,
    Server,
    Stream,
)
from generator.model.names import Name, name_of
from generator.model.types import Type
from generator.parser import unmatched
from generator.parser.arguments import arguments_of
from generator.parser.bodies import body_of, responses_of, returns_of, settle_body
from generator.parser.context import Context, OperationError
from generator.parser.members import object_of, strings, text_of
from generator.parser.pagination import absent, configured, pagination_of
from generator.parser.parameters import own_path, parameters_of
from generator.parser.path_items import MORE_METHODS
from generator.parser.place import Place
from generator.parser.security import requirements_of, without_credentials
from generator.parser.servers import servers_of
from generator.parser.streams import has_unasked_stream, stream_of
from generator.parser.webhooks import callbacks_of
from generator.record import record

_IDEMPOTENCY = "idempotency-key"


@record
class Draft:
    """An operation as far as it can be read before all types are known. `id` is the operationId;
    `unique` too, unless another has it: then it is method and path.
    """

    id: str
    unique: str
    key: str
    tag: str | None
    method: str
    path: str
    node: Mapping[str, Any]
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[Response, ...]
    security: tuple[tuple[Requirement, ...], ...]
    servers: tuple[Server, ...]
    callbacks: tuple[Callback, ...]
    event: Type | None
    location: Callable[[], Location]


def draft(
    context: Context, path: str, method: str, item: Mapping[str, Any], node: Any
) -> Draft | None:
    """Read one operation; `None`, and an error among the diagnostics, if that cannot be done."""
    try:
        return _draft(context, path, method, item, node)
    except OperationError as error:
        holder = node if isinstance(node, dict) else item
        message = f"{method.upper()} {path} is left out: {error}"
        context.diagnostics.append(
            Diagnostic(
                "operation-left-out", Severity.ERROR, message, context.document.locate(holder)
            )
        )
        return None


def _draft(context: Context, path: str, method: str, item: Mapping[str, Any], node: Any) -> Draft:
    if not isinstance(node, dict):
        raise OperationError("an operation must be an object.")
    id_ = text_of(node, "operationId") or _id_of(method, path)
    place = Place(None, f"#/paths/{escaped(path)}/{method}", id_)
    tag = next(iter(strings(node.get("tags"))), None)
    security = requirements_of(context, node if "security" in node else context.document.root)
    own = own_path(context, path, item, node)
    parameters = parameters_of(context, own, item, node, place)
    return Draft(
        id=id_,
        unique=_unique(context, id_, f"{method.upper()} {path}"),
        key=f"{method} {path}",
        tag=tag,
        method=method.upper(),
        path=own,
        node=node,
        parameters=tuple(without_credentials(parameters, security, context.security_schemes)),
        body=body_of(context, node.get("requestBody"), place),
        responses=responses_of(context, node, place),
        security=security,
        servers=servers_of(node.get("servers") or item.get("servers"), context.document.url),
        callbacks=callbacks_of(context, node, place),
        event=_configured_event(context, id_),
        location=partial(
            context.document.locate, item if method in item else item[MORE_METHODS], method
        ),
    )


def _unique(context: Context, id_: str, otherwise: str) -> str:
    found = otherwise if id_ in context.operation_ids else id_
    context.operation_ids.add(found)
    return found


def _id_of(method: str, path: str) -> str:
    """A name for an operation without an operationId: what it does to which path."""
    words = path.replace("{", "by ").replace("}", "").replace("/", " ")
    return " ".join(name_of(f"{method} {words}").words)


def _configured_event(context: Context, id_: str) -> Type | None:
    chosen = context.config.operations.get(id_)
    if chosen is None or not isinstance(chosen.stream, str):
        return None
    name = chosen.stream
    schemas = object_of(object_of(context.document.root, "components"), "schemas")
    if name not in schemas:
        message = f"`{name}` as event type of {id_}; there is no such schema."
        place = ("operations", id_, "stream")
        context.diagnostics.append(
            unmatched.warning(
                context.config, place, "unknown-event-type", message, name, schemas.keys()
            )
        )
        return None
    return context.schemas.ref(f"#/components/schemas/{escaped(name)}")


def settle(
    context: Context, draft: Draft, name: Name, group_headers: Mapping[str, str]
) -> Operation:
    """The operation, now that all types are known."""
    chosen = context.config.operations.get(draft.id)
    types = context.types
    body = settle_body(context, draft.body, draft.node) if draft.body is not None else None
    constant = {wire.lower() for wire in group_headers}
    parameters = tuple(
        one
        for one in draft.parameters
        if one.location != "header" or one.wire.lower() not in constant
    )
    idempotency = next(
        (
            one.wire
            for one in parameters
            if one.location == "header" and one.wire.lower() == _IDEMPOTENCY
        ),
        "",
    )
    parameters = tuple(
        one for one in parameters if one.wire != idempotency or one.location != "header"
    )
    arguments = arguments_of(parameters, body, types)
    returns = returns_of(draft.responses)
    node = draft.node
    disabled = chosen is not None and chosen.stream is False
    stream = stream_of(draft.responses, arguments, types, draft.event, disabled=disabled)
    if stream is None and not disabled and has_unasked_stream(draft.responses):
        context.note(
            "stream-not-offered",
            f"{draft.method} {draft.path} answers plainly or in events, without a boolean `stream`"
            " that says which: clients ask for the plain answer",
            node,
            "responses",
            hint=f'for the events: `stream = "TYPE"` under [operations.{draft.id}]',
        )
    return Operation(
        id=draft.unique,
        name=name,
        method=draft.method,
        path=draft.path,
        summary=text_of(node, "summary"),
        description=text_of(node, "description"),
        deprecated=node.get("deprecated") is True,
        parameters=parameters,
        body=body,
        arguments=arguments,
        responses=draft.responses,
        returns=returns,
        security=draft.security,
        location=draft.location,
        stream=stream,
        pagination=_pagination(context, draft, arguments, returns, stream),
        headers=tuple(sorted(group_headers.items())),
        servers=draft.servers,
        idempotency_header=idempotency,
        external_docs=external_docs_of(node),
        callbacks=draft.callbacks,
    )


def _pagination(
    context: Context,
    draft: Draft,
    arguments: tuple[Argument, ...],
    returns: Type | None,
    stream: Stream | None,
) -> Pagination | None:
    config, chosen = context.config, context.config.operations.get(draft.id)
    if chosen is not None and chosen.pagination is not None:
        if not chosen.pagination:
            return None
        found = configured(chosen.pagination, arguments, returns, context.types)
        place = ("operations", draft.id, "pagination")
        if found is None:
            what = f"`{chosen.pagination.items}`" if chosen.pagination.items else "the body"
            message = f"The response of {draft.id} has no list in {what}: it is not paged."
            context.diagnostics.append(
                Diagnostic("bad-pagination", Severity.WARNING, message, config.locate(place))
            )
            return None
        for key, name, known in absent(chosen.pagination, found, arguments, returns, context.types):
            message = (
                f"{key} = `{name}` for the pages of {draft.id}, which has nothing of that name."
            )
            context.diagnostics.append(
                unmatched.warning(config, (*place, key), "bad-pagination", message, name, known)
            )
        return found
    return (
        None
        if stream is not None
        else pagination_of(draft.method, arguments, returns, context.types)
    )


def external_docs_of(node: Mapping[str, Any]) -> str:
    """The URL of further documentation, or nothing."""
    docs = node.get("externalDocs")
    return text_of(docs, "url") if isinstance(docs, dict) else ""
