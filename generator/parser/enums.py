"""enum and const → Enum (JSON Schema 2020-12 Validation, sections 6.1.2 and 6.1.3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from generator.model.types import Enum, PrimitiveKind

_KINDS: dict[type, PrimitiveKind] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
}


def enum_of(schema: Mapping[str, Any], kinds: Sequence[str]) -> tuple[Enum | None, bool]:
    """The enum of a schema with `enum` or `const`, and whether null is one of its values.

    There is no enum where no value is left or one is an array or an object.
    """
    values = [schema["const"]] if "const" in schema else schema.get("enum")
    if not isinstance(values, list):
        return None, False
    return enum_from(values, kinds, is_open=schema.get("x-extensible-enum") is True)


def enum_from(
    values: Sequence[Any],
    kinds: Sequence[str],
    *,
    is_open: bool = False,
    labels: Sequence[str] = (),
) -> tuple[Enum | None, bool]:
    """An enum of values, each once, and whether null was among them."""
    has_null = any(value is None for value in values)
    kept: dict[tuple[type, Any], tuple[Any, str]] = {}
    for index, written in enumerate(values):
        if written is None:
            continue
        if isinstance(written, (list, dict)):
            return None, has_null
        value = _as_text(written) if kinds == ("string",) else written
        kept.setdefault((type(value), value), (value, labels[index] if index < len(labels) else ""))
    if not kept:
        return None, has_null
    found = {_KINDS[kind] for kind, _ in kept}
    kind: PrimitiveKind | Literal["mixed"] = found.pop() if len(found) == 1 else "mixed"
    texts = tuple(label for _, label in kept.values())
    return (
        Enum(
            tuple(value for value, _ in kept.values()), kind, is_open, texts if any(texts) else ()
        ),
        has_null,
    )


def _as_text(value: Any) -> Any:
    """A value of a string enum that YAML read as something else, as it was meant."""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, (int, float)) else value
