"""The room of upgrades: older dialects → the 3.1 shape, in place, as small passes over the schemas.

Containers keep their identity, so places survive; what stands somewhere new is noted in
`Document.moved`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from generator.spec.document import Document
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


class Upgrade:
    """One run of the passes: where moved things came from, and what was taken out (so that no id is
    reused).
    """

    def __init__(self, document: Document) -> None:
        self.moved = document.moved
        self.kept = document.dropped

    def rename(self, node: Schema, new: str, old: str) -> None:
        """Note that what stands under `new` was written under `old`."""
        self.moved[(id(node), new)] = (node, old)

    def made(self, new: Any, node: Schema, key: str | None = None) -> Any:
        """Note that a new container stands for something of `node`; give it."""
        self.moved[(id(new), None)] = (node, key)
        self.kept.append(new)
        return new

    def drop(self, node: Schema, key: str) -> Any:
        """Take a key out of a node, give its value."""
        value = node.pop(key)
        self.kept.append(value)
        return value


def nullable(run: Upgrade, schema: Schema) -> None:
    """`nullable: true` → null among the types, the values or the alternatives."""
    if schema.get("nullable") is not True:
        schema.pop("nullable", None)
        return
    del schema["nullable"]
    if isinstance(schema.get("enum"), list) and None not in schema["enum"]:
        schema["enum"].append(None)
    declared = schema.get("type")
    if "$ref" in schema or "allOf" in schema or "not" in schema:
        _null_beside(run, schema)
        return
    for union in ("oneOf", "anyOf"):
        if isinstance(schema.get(union), list) and not any(map(_is_null, schema[union])):
            schema[union].append(run.made({"type": "null"}, schema, union))
    if declared is None and not ("oneOf" in schema or "anyOf" in schema):
        implied = "object" if "properties" in schema else "array" if "items" in schema else None
        declared = implied
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
    """`exclusiveMinimum: true` beside `minimum: 3` → `exclusiveMinimum: 3`; the same for the
    maximum.
    """
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
_LENIENT: Final[tuple[Pass, ...]] = (nullable, exclusive_bounds, single_example)
PASSES: Final[dict[str, tuple[Pass, ...]]] = {
    "3.0": _LENIENT,
    "3.1": _LENIENT,
    "3.2": _LENIENT,
}


def upgrade(document: Document, links: Links) -> None:
    """Bring all schemas that were found since the last run to the 3.1 shape, in place."""
    run = Upgrade(document)
    dialect = document.version[:3]
    if dialect == "3.0":
        for use in links.uses[document.upgraded[0] :]:
            if use.kind is not PATH_ITEM and len(use.node) > 1:
                _drop_siblings(run, use.node)
    passes = PASSES[dialect]
    for schema in links.schemas[document.upgraded[1] :]:
        if _CONCERNED.isdisjoint(schema):
            continue
        for step in passes:
            step(run, schema)
    document.upgraded = (len(links.uses), len(links.schemas))


_CONCERNED = frozenset(("nullable", "exclusiveMinimum", "exclusiveMaximum", "example"))


def _drop_siblings(run: Upgrade, node: Schema) -> None:
    for key in [key for key in node if key not in _KEPT_SIBLINGS and not key.startswith("x-")]:
        run.drop(node, key)
