"""Examples that show more than their types declare: right for the API, unknown to type checkers."""

from __future__ import annotations

from generator.model.lookup import resolved
from generator.model.samples import Samples
from generator.model.types import JSON, Array, Map, Nullable, Object, Type, Union

_DEEPEST = 12


def is_declared(value: JSON, type_: Type, samples: Samples, depth: int = 0) -> bool:
    """Whether every member of a value is one that its type declares, as deep as it goes."""
    found = resolved(type_, samples.types)
    if depth > _DEEPEST:
        return True
    match found:
        case Nullable(inner=inner):
            return value is None or is_declared(value, inner, samples, depth)
        case Object(properties=properties) if isinstance(value, dict) and properties:
            types = {prop.wire: prop.type for prop in properties if not prop.read_only}
            return all(
                key in types and is_declared(one, types[key], samples, depth + 1)
                for key, one in value.items()
            )
        case Array(items=items) if isinstance(value, list):
            return all(is_declared(one, items, samples, depth + 1) for one in value)
        case Map(values=values) if isinstance(value, dict):
            return all(is_declared(one, values, samples, depth + 1) for one in value.values())
        case Union(variants=variants):
            fitting = [one.type for one in variants if samples.fits(value, one.type)]
            return any(is_declared(value, one, samples, depth + 1) for one in fitting)
        case _:
            return True
