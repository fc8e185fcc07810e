"""Which way each named type travels: into the API, out of it, or both."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.model.api import Group, Response, Webhook
from generator.model.types import Ref, Type, TypeDef, references


def mark_usage(
    groups: Iterable[Group], webhooks: Iterable[Webhook], types: Mapping[str, TypeDef]
) -> None:
    """Set `refs`, `is_input` and `is_output` of every named type; one that nothing uses counts as
    output.
    """
    for definition in types.values():
        definition.refs = references(definition.type)
    inputs: list[Type] = []
    outputs: list[Type] = []
    told = list(webhooks)
    for group in groups:
        for operation in group.operations:
            inputs += [argument.type for argument in operation.arguments]
            inputs += (
                [content.type for content in operation.body.contents]
                if operation.body is not None
                else []
            )
            outputs += [] if operation.returns is None else [operation.returns]
            outputs += _carried(operation.responses)
            if operation.stream is not None and operation.stream.event is not None:
                outputs.append(operation.stream.event)
            for callback in operation.callbacks:
                told.append(callback.request)
    for one in told:
        inputs += _carried(one.responses)
        outputs += [] if one.payload is None else [one.payload]
    for key in _reached(inputs, types):
        types[key].is_input = True
    used = _reached(outputs, types)
    unused = (
        Ref(key) for key, definition in types.items() if key not in used and not definition.is_input
    )
    for key in used | _reached(unused, types):
        types[key].is_output = True


def _carried(responses: Iterable[Response]) -> list[Type]:
    return [content.type for response in responses for content in response.contents]


def _reached(roots: Iterable[Type], types: Mapping[str, TypeDef]) -> set[str]:
    pending = [key for root in roots for key in references(root)]
    seen: set[str] = set()
    while pending:
        key = pending.pop()
        if key not in seen:
            seen.add(key)
            pending.extend(types[key].refs)
    return seen
