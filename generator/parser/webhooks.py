"""Requests that the API sends by itself: webhooks of the document, callbacks of an operation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from generator.diagnostics import Diagnostic, Severity
from generator.json_pointers import escaped
from generator.model.api import Callback, Content, Webhook
from generator.model.names import name_of
from generator.parser.bodies import contents_of, responses_of
from generator.parser.context import Context, OperationError
from generator.parser.members import object_of, text_of
from generator.parser.path_items import present
from generator.parser.place import Place


def webhooks_of(context: Context, declared: Any) -> tuple[tuple[Webhook, ...], int]:
    """The webhooks, and how many the document has (OpenAPI 3.1, section 4.8.1)."""
    found: list[Webhook] = []
    count = 0
    for path, method, _, node in present(declared, context):
        count += 1
        try:
            place = Place(None, f"#/webhooks/{escaped(path)}/{method}", f"{path} webhook")
            found.append(_webhook(context, path, method, node, place))
        except OperationError as error:
            message = f"The webhook {path} is left out: {error}"
            context.diagnostics.append(
                Diagnostic(
                    "webhook-left-out",
                    Severity.ERROR,
                    message,
                    context.document.locate(declared, path),
                )
            )
    return tuple(found), count


def _webhook(context: Context, key: str, method: str, node: Any, place: Place) -> Webhook:
    contents = _payload(context, node, place)
    return Webhook(
        id=key,
        name=name_of(key),
        method=method.upper(),
        summary=text_of(node, "summary"),
        description=text_of(node, "description"),
        payload=contents[0].type if contents else None,
        media_type=contents[0].media_type if contents else "",
        examples=contents[0].examples if contents else (),
        responses=responses_of(context, node, place),
        deprecated=node.get("deprecated") is True,
        location=partial(context.document.locate, node),
    )


def _payload(context: Context, node: Any, place: Place) -> tuple[Content, ...]:
    if not isinstance(node, dict):
        raise OperationError("an operation must be an object.")
    if node.get("requestBody") is None:
        return ()
    body, _ = context.deref(node["requestBody"])
    return contents_of(context, body, place.below("requestBody", "payload"))


def callbacks_of(
    context: Context, operation: Mapping[str, Any], place: Place
) -> tuple[Callback, ...]:
    """The callbacks of an operation that can be read (OpenAPI 3.1, section 4.8.18)."""
    declared = object_of(operation, "callbacks")
    found: list[Callback] = []
    for key, value in declared.items():
        if key.startswith("x-"):
            continue
        try:
            node, ref = context.deref(value)
        except OperationError as error:
            _left_out(context, key, error, declared, key)
            continue
        if ref is None:
            here = place.below(f"callbacks/{escaped(key)}", _word(key))
            found += _requests(context, key, node, here)
            continue
        if ref not in context.callbacks:
            here = Place(None, ref, _word(ref.rsplit("/", 1)[-1]))
            context.callbacks[ref] = _requests(context, key, node, here)
        found += (_called(one, key) for one in context.callbacks[ref])
    return tuple(found)


def _word(key: str) -> str:
    """What a callback adds to the names of types, which say once that it is one."""
    return key if name_of(key).snake.endswith("callback") else f"{key} callback"


def _requests(
    context: Context, key: str, node: Mapping[str, Any], place: Place
) -> tuple[Callback, ...]:
    """What one callback sends: a request for each expression and method. Types of one of them are
    called after the callback alone, in whichever order they stand.
    """
    found: list[Callback] = []
    listed = list(present(node, context))
    plain = min(((expression, method) for expression, method, _, _ in listed), default=None)
    for expression, method, _, operation in listed:
        word = "" if (expression, method) == plain else f"{method} {expression}"
        here = place.below(f"{escaped(expression)}/{method}", word)
        try:
            found.append(Callback(expression, _webhook(context, key, method, operation, here)))
        except OperationError as error:
            _left_out(context, f"{method.upper()} {expression} of {key}", error, node, expression)
    return tuple(found)


def _called(callback: Callback, key: str) -> Callback:
    """A callback that is referred to, by the name that it has where it is used."""
    return replace(callback, request=replace(callback.request, id=key, name=name_of(key)))


def _left_out(context: Context, what: str, error: OperationError, node: Any, key: str) -> None:
    context.warn("callback-left-out", f"The callback {what} is left out: {error}", node, key)
