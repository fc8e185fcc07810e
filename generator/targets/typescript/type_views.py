"""The modules of the `types` folder as views: interfaces, aliases, imports."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.model.lookup import root_of
from generator.model.types import (
    UNSET,
    Enum,
    Nullable,
    Object,
    Property,
    Ref,
    Type,
    TypeDef,
    Union,
)
from generator.targets.graphs import components
from generator.targets.typescript import comments
from generator.targets.typescript.annotations import Annotations
from generator.targets.typescript.layout import Expr, Generic, alias, interface, member, named
from generator.targets.typescript.literals import key as written_key
from generator.targets.typescript.names import TypeNames, file_name


@dataclass(slots=True)
class ModuleView:
    """A module: import statements, then declarations, each with its comment."""

    name: str
    imports: list[str] = field(default_factory=list)
    declarations: list[str] = field(default_factory=list)


def homes_of(types: Mapping[str, TypeDef]) -> dict[str, str]:
    """The module of each named type: an inline type stands with its owner."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for key in sorted(types, key=lambda one: (types[one].name.pascal, one)):
        if types[key].owner is None:
            name = file_name(types[key].name)
            while name in taken:
                name += "-"
            taken.add(name)
            names[key] = name
    return {key: names[root_of(key, types)] for key in types}


def type_modules(names: TypeNames) -> list[ModuleView]:
    """The views of all type modules, by name."""
    homes = homes_of(names.types)
    members: dict[str, list[str]] = {}
    for key, home in homes.items():
        members.setdefault(home, []).append(key)
    circular = circular_aliases(names.types)
    return [_module(home, members[home], names, homes, circular) for home in sorted(members)]


def circular_aliases(types: Mapping[str, TypeDef]) -> dict[str, frozenset[str]]:
    """The types that contain themselves with no interface between, and for each what it may not
    mention at its outermost level.
    """
    keys = {key for key, found in types.items() if not isinstance(found.type, Object)}
    graph = {key: [ref for ref in types[key].refs if ref in keys] for key in sorted(keys)}
    found: dict[str, frozenset[str]] = {
        key: frozenset()
        for component in components(graph)
        for key in component
        if len(component) > 1 or key in graph[key]
    }
    outer = {key: [ref for ref in _outer(types[key].type) if ref in found] for key in found}
    for component in components(outer):
        if len(component) > 1 or component[0] in outer[component[0]]:
            found.update((key, frozenset(component)) for key in component)
    return found


def _outer(type_: Type) -> Iterable[str]:
    match type_:
        case Ref(key=key):
            yield key
        case Nullable(inner=inner):
            yield from _outer(inner)
        case Union(variants=variants):
            for one in variants:
                yield from _outer(one.type)
        case _:
            return


def _module(
    home: str,
    keys: list[str],
    names: TypeNames,
    homes: Mapping[str, str],
    circular: Mapping[str, frozenset[str]],
) -> ModuleView:
    view = ModuleView(home)
    annotations = Annotations(names)
    for key in sorted(
        keys, key=lambda one: (names.types[one].owner is not None, names.outputs[one])
    ):
        definition = names.types[key]
        both = names.has_both(key)
        if both or not (definition.is_input and key in names.differing):
            view.declarations.append(_declared(definition, annotations, False, circular))
        if both or (definition.is_input and key in names.differing):
            view.declarations.append(_declared(definition, annotations, True, circular))
    imports: dict[str, list[str]] = {}
    for name, key in annotations.mentioned.items():
        if homes[key] != home:
            imports.setdefault(homes[key], []).append(name)
    if annotations.used:
        view.imports.append(
            named("import type ", sorted(annotations.used), ' from "../runtime/index.js";')
        )
    view.imports += [
        named("import type ", sorted(found), f' from "./{module}.js";')
        for module, found in sorted(imports.items())
    ]
    return view


def _declared(
    definition: TypeDef,
    annotations: Annotations,
    is_input: bool,
    circular: Mapping[str, frozenset[str]],
) -> str:
    names = annotations.names
    name = (names.inputs if is_input else names.outputs)[definition.key]
    text = definition.description or definition.title
    if is_input and names.has_both(definition.key):
        text = f"`{names.outputs[definition.key]}`, as a request takes it."
    doc = comments.comment(0, text, *(["@deprecated"] if definition.deprecated else []))
    if isinstance(definition.type, Object):
        body = _interface(name, definition.type, annotations, is_input)
    else:
        found = annotations.declared(definition.type, is_input, circular.get(definition.key))
        body = alias(f"export type {name}", found)
    return f"{doc}\n{body}" if doc else body


def _interface(name: str, object_: Object, annotations: Annotations, is_input: bool) -> str:
    properties = [
        prop for prop in object_.properties if not (prop.read_only if is_input else prop.write_only)
    ]
    if not properties:
        values: Expr = "never" if object_.closed and not object_.properties else "unknown"
        return alias(f"export type {name}", Generic("Record", ("string", values)))
    members = [
        member_of(prop.wire, annotations.of(prop.type, is_input), prop.required, property_doc(prop))
        for prop in properties
    ]
    if object_.additional is not None:
        members.append(member(2, "[key: string]", "unknown"))
    return joined(interface(name, None), members)


def joined(head: str, members: list[str]) -> str:
    """An interface of its head and members; an empty line sets those with comments apart."""
    gap = "\n\n" if any(one.lstrip().startswith("/**") for one in members) else "\n"
    return f"{head}\n{gap.join(members)}\n}}"


def member_of(wire: str, type_: Expr, required: bool, doc: str) -> str:
    """A member of an interface under its key on the wire."""
    text = member(2, written_key(wire) + ("" if required else "?"), type_)
    return f"{doc}\n{text}" if doc else text


def property_doc(prop: Property) -> str:
    """The comment of a member; a constant says all there is to say by itself."""
    if isinstance(prop.type, Enum) and len(prop.type.values) == 1 and not prop.type.open:
        return ""
    return member_doc(prop.description or prop.title, prop.deprecated, prop.default)


def member_doc(text: str, deprecated: bool, default: object) -> str:
    """The comment of a member or an argument."""
    tags = ["@deprecated"] if deprecated else []
    if default is not UNSET and default is not None and "default" not in text.lower():
        shown = json.dumps(default, ensure_ascii=False)
        if len(shown) <= 60 and "`" not in shown:
            tags.append(f"@defaultValue `{comments.line(shown)}`")
    return comments.comment(2, text, *tags)
