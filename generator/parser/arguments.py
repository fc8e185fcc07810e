"""What the caller of an operation passes: parameters and the members of an object body, under names
that differ.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from generator.model.api import Argument, Body, Parameter
from generator.model.lookup import object_of
from generator.model.media import media_kind
from generator.model.names import Name, name_of
from generator.model.types import BINARY, STRING, Object, Property, Ref, Type, TypeDef, Variant
from generator.parser.bodies import sent_contents
from generator.parser.unions import simplified

_WHOLE: dict[str, Type] = {"text": STRING, "binary": BINARY}
"""Bodies that a caller writes himself, whatever their schema says of what is written there."""


def arguments_of(
    parameters: Iterable[Parameter], body: Body | None, types: Mapping[str, TypeDef]
) -> tuple[Argument, ...]:
    """The arguments in the document's order: parameters, then members of the body, or the body as a
    whole.

    A name that is taken gets the place of the later one in front: `id` in the path and in the body
    are `id` and `body_id`. The members of an optional body are as required as in a required one: a
    document that means "all or nothing" is far rarer than one that forgot to say that its body is
    required.
    """
    found = [
        Argument(
            parameter.name,
            parameter.wire,
            parameter.location,
            parameter.type,
            parameter.required,
            parameter.description or _described(parameter.type, types),
            parameter.deprecated,
            parameter.default,
        )
        for parameter in parameters
    ]
    if body is not None:
        found += _of_body(body, types)
    return tuple(_named_apart(found))


def _of_body(body: Body, types: Mapping[str, TypeDef]) -> list[Argument]:
    if body.kind in _WHOLE:
        return [_whole(body, _WHOLE[body.kind])]
    objects = [
        (media_kind(content.media_type), found)
        for content in sent_contents(body)
        if (found := object_of(content.type, types)) is not None
    ]
    if not objects:
        return [_whole(body, sent_contents(body)[0].type)]
    members: dict[str, Argument] = {}
    for _, object_ in objects:
        for prop in object_.properties:
            if prop.read_only:
                continue
            required = all(_requires(one, prop.wire) for _, one in objects)
            members[prop.wire] = _member(prop, required, members.get(prop.wire), types)
    return [_told_when(one, objects) for one in members.values()]


def _told_when(argument: Argument, objects: Iterable[tuple[str, Object]]) -> Argument:
    """An argument that says when it is required, where that is told by whether there are files."""
    needing = [kind for kind, object_ in objects if _requires(object_, argument.wire)]
    if argument.required or not needing:
        return argument
    when = "a file is sent" if needing[0] == "multipart" else "no file is sent"
    said = f"{argument.description}\n\nRequired when {when}.".strip()
    return replace(argument, description=said)


def _whole(body: Body, type_: Type) -> Argument:
    return Argument(name_of("body"), "", "body", type_, body.required, body.description)


def _member(
    prop: Property, required: bool, known: Argument | None, types: Mapping[str, TypeDef]
) -> Argument:
    type_ = prop.type
    if known is not None and known.type != type_:
        type_ = simplified((Variant(known.type), Variant(type_)), None)
    description = (
        prop.description or (known.description if known else "") or _described(prop.type, types)
    )
    return Argument(
        prop.name, prop.wire, "member", type_, required, description, prop.deprecated, prop.default
    )


def _requires(object_: Object, wire: str) -> bool:
    return any(prop.wire == wire and prop.required for prop in object_.properties)


def _described(type_: Type, types: Mapping[str, TypeDef]) -> str:
    return types[type_.key].description if isinstance(type_, Ref) else ""


def _named_apart(arguments: list[Argument]) -> Iterable[Argument]:
    taken: set[str] = set()
    for argument in arguments:
        name = argument.name
        if name.snake in taken:
            name = Name(("body" if argument.place == "member" else argument.place, *name.words))
        count = 2
        unique = name
        while unique.snake in taken:
            unique = Name((*name.words, str(count)))
            count += 1
        taken.add(unique.snake)
        yield argument if unique is argument.name else replace(argument, name=unique)
