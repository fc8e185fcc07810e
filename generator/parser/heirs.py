"""Schemas with heirs: a discriminator that has no alternatives beside it. They are the schemas that
are `allOf` it, wherever they stand (OpenAPI 3.1, section 4.8.25.3).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from generator.json_pointers import escaped
from generator.model.types import Discriminator, Nullable, Ref, Type, Union, Variant
from generator.parser import unions
from generator.parser.members import list_of, object_of, text_of
from generator.parser.place import Place
from generator.parser.variants import mapped, meant

if TYPE_CHECKING:
    from generator.parser.schemas import Schemas

_NOT_OWN = frozenset({"discriminator", "nullable"})
"""What a schema with heirs does not say of its own objects."""


class Heirs:
    """Finds the heirs of a schema among the components of a document; none is looked for before
    somebody has one."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._children: dict[str, dict[str, None]] | None = None

    def of(self, ref: str, node: Any) -> tuple[str, ...]:
        """The heirs of the schema that stands at a canonical reference, those of heirs too, and
        what else its mapping names; none where it is no schema with heirs."""
        if not isinstance(node, dict) or "discriminator" not in node:
            return ()
        if unions.declared(node) is None or "oneOf" in node or "anyOf" in node:
            return ()
        found = {ref: None}
        for known in (pending := [ref]):
            children = [one for one in self._known().get(known, ()) if one not in found]
            found |= dict.fromkeys(children)
            pending += children
        mapping = object_of(object_of(node, "discriminator"), "mapping")
        others = (meant(self._schemas, value) for value in mapping.values())
        found |= dict.fromkeys(one for one in others if one is not None)
        return tuple(found)[1:]

    def is_heir(self, ref: str, of: str) -> bool:
        """Whether the schema at a canonical reference is an heir of that at another."""
        target = self._schemas.resolve(of)
        return target is not None and ref in self.of(target.ref, target.node)

    def _known(self) -> Mapping[str, Mapping[str, None]]:
        """The schemas that are composed of each other, by the one that the others are `allOf`."""
        if self._children is None:
            self._children = {}
            for ref, parent in self._compositions():
                self._children.setdefault(parent, {})[ref] = None
        return self._children

    def _compositions(self) -> Iterator[tuple[str, str]]:
        components = object_of(self._schemas.document.root, "components")
        for name in object_of(components, "schemas"):
            heir = self._schemas.resolve(f"#/components/schemas/{escaped(name)}")
            node = heir.node if heir is not None and isinstance(heir.node, dict) else {}
            for member in list_of(node, "allOf"):
                ref = text_of(member, "$ref") if isinstance(member, dict) else ""
                parent = self._schemas.resolve(ref) if ref else None
                if heir is not None and parent is not None:
                    yield heir.ref, parent.ref


def family(schemas: Schemas, node: Mapping[str, Any], heirs: tuple[str, ...], place: Place) -> Type:
    """The union of a schema's heirs and of objects that are of no heir; what carries an unknown
    value is one of these."""
    declared = unions.declared(node)
    assert declared is not None  # or there were no heirs
    ref = place.root.segment
    own = {key: node[key] for key in node if key not in _NOT_OWN}
    base = schemas.parse(own, place.below("discriminator", "base"))
    if isinstance(base, Nullable):  # whoever refers to the schema is nullable then
        base = base.inner
    default = base.key if isinstance(base, Ref) else None
    wire = declared.wire
    variants = [Variant(schemas.ref(heir), _tags(schemas, node, heir, wire)) for heir in heirs]
    variants.append(Variant(base, _tags(schemas, node, ref, wire)))
    return Union(tuple(variants), Discriminator(wire, True, default))


def _tags(schemas: Schemas, node: Mapping[str, Any], ref: str, wire: str) -> tuple[Any, ...]:
    """The values that select a member of the family: mapped, or the only one that it can have, or
    the schema's own name."""
    tags = mapped(schemas, node, ref)
    if tags:
        return tags
    constants = schemas.constants.of({"$ref": ref}).get(wire, ())
    if len(constants) == 1:
        return constants
    resolved = schemas.resolve(ref)
    return (resolved.name,) if resolved is not None else ()
