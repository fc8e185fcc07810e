"""The room of upgrades: older dialects → the 3.1 shape, in place, as small passes over the schemas.

Containers keep their identity, so places survive; what stands somewhere new is noted in `moved`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from generator.spec.grammar import PATH_ITEM
from generator.spec.references import Links

Schema = dict[str, Any]
Pass = Callable[["Upgrade", Schema], None]

# What is said about a value, not which values there are: it stays outside of a union with null.
_ANNOTATIONS = frozenset(
    (
        *("title", "description", "default", "example", "examples", "deprecated"),
        *("readOnly", "writeOnly", "externalDocs", "xml"),
    )
)
# In 3.0 the siblings of a reference are ignored (3.0.3, 4.8.23), but for what authors mean anyway.
_KEPT_SIBLINGS = frozenset(("$ref", "summary", "description", "nullable"))
# A schema without any of these is left alone.
_CONCERNED = frozenset(("nullable", "exclusiveMinimum", "exclusiveMaximum", "example"))


class Upgrade:
    """The upgrade of one document: what is done already, and where that which moved came from."""

    def __init__(self, links: Links, version: str) -> None:
        self.moved: dict[tuple[int, str | int | None], tuple[Any, str | int | None]] = {}
        """(id of a container, key) → the container and key under which its author wrote it."""
        self._links = links
        self._dialect = version[:3]
        self._uses = 0
        self._schemas = 0
        # What was taken out or made is held, so that no id is ever given to another container.
        self._kept: list[Any] = []

    def run(self) -> None:
        """Bring what was found since the last run to the 3.1 shape."""
        if self._dialect == "3.0":
            for use in self._links.uses[self._uses :]:
                if use.kind is not PATH_ITEM and len(use.node) > 1:
                    self._drop_siblings(use.node)
        for schema in self._links.schemas[self._schemas :]:
            if not _CONCERNED.isdisjoint(schema):
                for step in PASSES:
                    step(self, schema)
        self._uses, self._schemas = len(self._links.uses), len(self._links.schemas)

    def _drop_siblings(self, node: Schema) -> None:
        for key in [key for key in node if key not in _KEPT_SIBLINGS and not key.startswith("x-")]:
            self._kept.append(node.pop(key))

    def rename(self, node: Schema, new: str, old: str) -> None:
        """Note that what stands under `new` was written under `old`."""
        self.moved[(id(node), new)] = (node, old)

    def made(self, new: Any, node: Schema, key: str | None = None) -> Any:
        """Note that a new container stands for something of `node`; give it."""
        self.moved[(id(new), None)] = (node, key)
        self._kept.append(new)
        return new


def nullable(run: Upgrade, schema: Schema) -> None:
    """`nullable: true` → null among the types, the values or the alternatives."""
    if schema.get("nullable") is not True:
        schema.pop("nullable", None)
        return
    del schema["nullable"]
    if isinstance(schema.get("enum"), list) and None not in schema["enum"]:
        schema["enum"].append(None)
    if "$ref" in schema or "allOf" in schema or "not" in schema:
        _null_beside(run, schema)
        return
    unions = [key for key in ("oneOf", "anyOf") if isinstance(schema.get(key), list)]
    for union in unions:
        if not any(_is_null(member) for member in schema[union]):
            schema[union].append(run.made({"type": "null"}, schema, union))
    declared = schema.get("type")
    if declared is None and not unions:
        declared = "object" if "properties" in schema else "array" if "items" in schema else None
    if isinstance(declared, str) and declared != "null":
        schema["type"] = [declared, "null"]
    elif isinstance(declared, list) and "null" not in declared:
        declared.append("null")


def _is_null(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.get("type") == "null"


def _null_beside(run: Upgrade, schema: Schema) -> None:
    """What cannot be widened in place becomes one alternative, and null the other."""
    inner: Schema = run.made({}, schema)
    for key in [key for key in schema if key not in _ANNOTATIONS and not key.startswith("x-")]:
        inner[key] = schema.pop(key)
        run.moved[(id(inner), key)] = (schema, key)
    only = inner.get("allOf")
    if len(inner) == 1 and isinstance(only, list) and len(only) == 1 and isinstance(only[0], dict):
        inner = only[0]
    schema["anyOf"] = run.made([inner, run.made({"type": "null"}, schema)], schema)


def exclusive_bounds(run: Upgrade, schema: Schema) -> None:
    """`exclusiveMinimum: true` beside `minimum: 3` → `exclusiveMinimum: 3`; the maximum alike."""
    for exclusive, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(schema.get(exclusive), bool):
            strict = schema.pop(exclusive)
            if strict and bound in schema:
                schema[exclusive] = schema.pop(bound)
                run.rename(schema, exclusive, bound)


def single_example(run: Upgrade, schema: Schema) -> None:
    """`example: x` → `examples: [x]`, unless there are examples already."""
    if "example" in schema and "examples" not in schema:
        schema["examples"] = run.made([schema.pop("example")], schema, "example")
        run.rename(schema, "examples", "example")


# Authors write the keywords of 3.0 in 3.1 documents too, and mean them.
PASSES: Final[tuple[Pass, ...]] = (nullable, exclusive_bounds, single_example)
