"""The full call: a value for everything that the document describes of an operation's request."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.api import Argument, Operation
from generator.model.kinds import same
from generator.model.lookup import resolved
from generator.model.samples import Samples
from generator.model.types import (
    JSON,
    Array,
    Enum,
    Map,
    Nullable,
    Object,
    Primitive,
    Type,
    Union,
)
from generator.targets.snippets.files import as_text

_DEEPEST = 12


def wanted(operation: Operation, argument: Argument) -> bool:
    """Whether the full call has an argument: not what is deprecated, nor what asks for a stream."""
    if argument.required:
        return True
    stream = operation.stream
    switch = stream.switch if stream is not None else None
    return not argument.deprecated and argument.wire != switch


def full_value(argument: Argument, shown: Iterable[JSON], samples: Samples) -> JSON:
    """The value of an argument: what the document shows, if that shows everything, else a sample.

    Where leaving the argument out would say the same, the type's other value is taken if it has
    one. `samples` are full ones.
    """
    candidates = [one for one in shown if samples.fits(one, argument.type)]
    for one in candidates:
        if not same(one, argument.default) and shows_all(one, argument.type, samples):
            return one
    made = as_text(samples.of(_in_sight(argument, samples), argument.wire))
    if not same(made, argument.default):
        return made
    found = resolved(argument.type, samples.types)
    if isinstance(found, Nullable):
        found = resolved(found.inner, samples.types)
    others = (*candidates, *_others(found))
    return next((one for one in others if not same(one, argument.default)), made)


def _in_sight(argument: Argument, samples: Samples) -> Type:
    """The type to take a sample of: in a URL, a list can be told from a text only by its items."""
    found = resolved(argument.type, samples.types)
    if argument.place not in {"member", "body"} and isinstance(found, Union):
        for one in found.variants:
            if isinstance(resolved(one.type, samples.types), Array):
                return one.type
    return argument.type


def _others(type_: Type) -> Iterable[JSON]:
    match type_:
        case Enum(values=values):
            return values
        case Primitive(kind="boolean"):
            return (True, False)
        case _:
            return ()


def shows_all(value: JSON, type_: Type, samples: Samples, depth: int = 0) -> bool:
    """Whether a value has every member that its type describes, as deep as it goes."""
    found = resolved(type_, samples.types)
    match found:
        case Nullable(inner=inner):
            return value is not None and shows_all(value, inner, samples, depth)
        case _ if depth > _DEEPEST:
            return True
        case Object(properties=properties) if isinstance(value, dict):
            return all(
                prop.wire in value and shows_all(value[prop.wire], prop.type, samples, depth + 1)
                for prop in properties
                if not prop.read_only and not prop.deprecated
            )
        case Array(items=items) if isinstance(value, list):
            return any(shows_all(one, items, samples, depth + 1) for one in value)
        case Map(values=values) if isinstance(value, dict):
            return all(shows_all(one, values, samples, depth + 1) for one in value.values())
        case Union(variants=variants):
            fitting = [one.type for one in variants if samples.fits(value, one.type)]
            return any(shows_all(value, one, samples, depth + 1) for one in fitting)
        case _:
            return True
