"""Members that can only have certain values: what tells the variants of a union apart."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from generator.parser import unions
from generator.parser.members import list_of
from generator.spec import Resolved

Resolve: TypeAlias = Callable[[Any], Resolved | None]

MAX_DEPTH = 32
"""How deep unions and compositions may nest, through references too; nobody looks further."""


class Constants:
    """Finds constant members, through references and compositions; remembers those of named
    schemas.
    """

    def __init__(self, resolve: Resolve) -> None:
        self._resolve = resolve
        self._known: dict[str, dict[str, tuple[Any, ...]]] = {}

    def of(self, schema: Any, depth: int = 0) -> dict[str, tuple[Any, ...]]:
        """The members of an object schema that can only have certain values, with these values."""
        if not isinstance(schema, dict) or depth > MAX_DEPTH:
            return {}
        ref = schema.get("$ref")
        if isinstance(ref, str):
            if ref not in self._known:
                self._known[ref] = {}  # what refers to itself has no constants of its own
                resolved = self._resolve(ref)
                node = None if resolved is None else resolved.node
                self._known[ref] = self.of(node, depth + 1)
            return self._known[ref]
        members = [*list_of(schema, "oneOf"), *list_of(schema, "anyOf")]
        found = (
            unions.common_constants([self.of(member, depth + 1) for member in members])
            if members
            else {}
        )
        for member in list_of(schema, "allOf"):
            found |= self.of(member, depth + 1)
        properties = schema.get("properties")
        if isinstance(properties, dict):
            for wire, value in properties.items():
                values = self._fixed(value, frozenset())
                if values:
                    found[wire] = values
        return found

    def _fixed(self, schema: Any, seen: frozenset[str]) -> tuple[Any, ...]:
        if not isinstance(schema, dict):
            return ()
        if "const" in schema:
            return (schema["const"],)
        if "enum" in schema:
            return tuple(list_of(schema, "enum"))
        ref = schema.get("$ref")
        if isinstance(ref, str) and ref not in seen and len(seen) < 8:
            resolved = self._resolve(ref)
            return () if resolved is None else self._fixed(resolved.node, seen | {ref})
        return ()
