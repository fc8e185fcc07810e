"""Names that differ: types among each other, operations within their group. Settled by rule, never
by order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.diagnostics import Diagnostic, Severity
from generator.model.names import Name, name_of, shortened
from generator.model.types import TypeDef

_COMPONENTS = "#/components/schemas/"
MAX_LENGTH = 90
"""How long the name of a type may be, in characters."""


def name_types(types: Mapping[str, TypeDef], overrides: Mapping[str, str]) -> list[Diagnostic]:
    """Give every named type a name that no other has, also where case does not count.

    First come the names that the config sets, then schemas whose name is spelled just so in the
    document, then other schemas, then inline types; a name that is taken is counted on. Returns
    what had to be renamed.
    """
    diagnostics: list[Diagnostic] = []
    taken: dict[str, str] = {}
    for definition in sorted(types.values(), key=lambda one: _rank(one, overrides)):
        wanted = shortened(_wanted(definition, types, overrides), MAX_LENGTH)
        name = _free(wanted, taken)
        if name is not wanted and definition.owner is None:
            first = taken[wanted.pascal.casefold()]
            message = (
                f"`{wanted.pascal}` is the name of {first} already; "
                f"{definition.key} is called `{name.pascal}`."
            )
            hint = "Give it a name in the config: [types.…] name."
            diagnostics.append(Diagnostic("name-clash", Severity.NOTE, message, hint=hint))
        taken[name.pascal.casefold()] = definition.key
        definition.name = name
    return diagnostics


def _rank(definition: TypeDef, overrides: Mapping[str, str]) -> tuple[int, int, str]:
    wire = definition.key.removeprefix(_COMPONENTS)
    if wire in overrides:
        rank = 0
    elif definition.key.startswith(_COMPONENTS) and definition.owner is None and "/" not in wire:
        rank = 1 if definition.name.pascal == wire else 2
    else:
        rank = 3 if definition.owner is None else 4
    return rank, definition.key.count("/"), definition.key


def _wanted(
    definition: TypeDef, types: Mapping[str, TypeDef], overrides: Mapping[str, str]
) -> Name:
    override = overrides.get(definition.key.removeprefix(_COMPONENTS))
    if override is not None:
        return name_of(override)
    return definition.name


def _free(name: Name, taken: Mapping[str, str]) -> Name:
    if name.pascal.casefold() not in taken:
        return name
    count = 2
    while (other := Name((*name.words, str(count)))).pascal.casefold() in taken:
        count += 1
    return other


def method_names(operations: Iterable[tuple[str, str, Name]]) -> dict[str, Name]:
    """The names of the operations of a group, by their key: the name alone, or with the path where
    two share it.

    Takes (key, path, name); of those that share a name the one with the shortest path keeps it.
    """
    found: dict[str, Name] = {}
    taken: set[str] = set()
    for key, path, name in sorted(operations, key=lambda one: (len(one[1]), one[1], one[0])):
        unique = name
        if unique.snake in taken:
            unique = name + name_of("by " + path.replace("{", "").replace("}", ""))
        count = 2
        while unique.snake in taken:
            unique = Name((*name.words, str(count)))
            count += 1
        taken.add(unique.snake)
        found[key] = unique
    return found
