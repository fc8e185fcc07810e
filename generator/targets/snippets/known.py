"""What the document shows somewhere for a name: the ids that its examples agree on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model.api import Api, Operation
from generator.model.types import JSON

_MOST_NODES = 50_000
"""How much of the examples is looked at; the largest documents say the same again and again."""


def known_values(api: Api) -> Mapping[str, tuple[JSON, ...]]:
    """For names that end in `id` or `ids`: the first value that stands under them in an example."""
    found: dict[str, JSON] = {}
    for operation in api.operations:
        for parameter in operation.parameters:
            if parameter.examples and _is_id(parameter.wire):
                found.setdefault(parameter.wire, parameter.examples[0].value)
        wire = operation.last_parameter
        for value in own_id(operation, wire) if wire and _is_id(wire) else ():
            found.setdefault(wire, value)
    left = [_MOST_NODES]
    for operation in api.operations:
        for shown in _examples(operation):
            for wire, value in _ids(shown, left):
                found.setdefault(wire, value)
    return {wire: (value,) for wire, value in found.items()}


def own_id(operation: Operation, wire: str) -> Iterator[JSON]:
    """What an operation answers with as `id`, if its path ends with the parameter `wire`."""
    if operation.last_parameter != wire:
        return
    for response in operation.responses:
        if response.is_success:
            for content in response.contents:
                for example in content.examples:
                    value = example.value.get("id") if isinstance(example.value, dict) else None
                    if isinstance(value, (str, int)):
                        yield value


def _examples(operation: Operation) -> Iterator[JSON]:
    contents = [*(operation.body.contents if operation.body is not None else ())]
    for response in operation.responses:
        contents += response.contents
    for content in contents:
        for example in content.examples:
            yield example.value


def _ids(value: JSON, left: list[int]) -> Iterator[tuple[str, JSON]]:
    """The members of an example that are ids, wherever they stand."""
    pending = [value]
    while pending and left[0] > 0:
        left[0] -= 1
        current = pending.pop()
        if isinstance(current, dict):
            for wire, member in current.items():
                if _is_id(wire) and member and isinstance(member, (str, int, list)):
                    yield wire, member
            pending += [one for one in reversed(current.values()) if isinstance(one, (dict, list))]
        elif isinstance(current, list):
            pending += [one for one in reversed(current) if isinstance(one, (dict, list))]


def _is_id(wire: str) -> bool:
    """Whether a name is that of an id of something: `thread_id`, not `id`."""
    return len(wire) > 3 and (wire.endswith(("_id", "_ids", "Id", "Ids", "-id")))
