"""Which named types share a module: an inline type stands with its owner, types that contain each
other stand together.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.model.lookup import root_of
from generator.model.types import TypeDef
from generator.record import record
from generator.targets.graphs import components
from generator.targets.python.names import module_name


@record
class Module:
    """A module of the `types` package and the keys of the types in it, in an order in which they
    may refer back.
    """

    name: str
    keys: tuple[str, ...]


def modules_of(types: Mapping[str, TypeDef]) -> list[Module]:
    """The modules, by name; the imports between them have no circle."""
    roots = {key: root_of(key, types) for key in types}
    members: dict[str, list[str]] = {}
    for key, root in roots.items():
        members.setdefault(root, []).append(key)
    graph = {
        root: sorted({roots[ref] for key in keys for ref in types[key].refs} - {root})
        for root, keys in members.items()
    }
    found = []
    taken: set[str] = set()
    for component in sorted(
        map(sorted, components(graph)), key=lambda one: types[one[0]].name.pascal
    ):
        first = min(component, key=lambda root: types[root].name.pascal)
        name = module_name(types[first].name)
        while name in taken:
            name += "_"
        taken.add(name)
        found.append(
            Module(name, _ordered([key for root in component for key in members[root]], types))
        )
    return found


def _ordered(keys: list[str], types: Mapping[str, TypeDef]) -> tuple[str, ...]:
    """Types after what they refer to, as far as they do not contain each other."""
    if len(keys) == 1:
        return tuple(keys)
    inside = set(keys)
    graph = {key: sorted(ref for ref in types[key].refs if ref in inside) for key in sorted(keys)}
    return tuple(key for component in components(graph) for key in sorted(component))
