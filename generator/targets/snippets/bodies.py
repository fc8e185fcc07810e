"""The bodies that an operation takes from a client: one, or JSON and a form with files."""

from __future__ import annotations

from collections.abc import Mapping

from generator.model.api import Argument, Content, Operation
from generator.model.lookup import object_of
from generator.model.media import media_kind
from generator.model.types import Property, Type, TypeDef
from generator.record import record
from generator.targets.snippets.files import is_file


@record
class Sent:
    """What a call sends: the media types that its members are of, and the members by their names.

    Of an operation that takes JSON as well as a form with files, a call sends one of the two, and
    the arguments are those of both: `is_one_of_two`.
    """

    operation: Operation
    contents: tuple[Content, ...]
    members: Mapping[str, Property]
    is_one_of_two: bool = False

    def has(self, argument: Argument) -> bool:
        """Whether an argument belongs to such a call."""
        return not self.is_one_of_two or argument.place != "member" or argument.wire in self.members

    def requires(self, argument: Argument) -> bool:
        """Whether such a call cannot do without an argument."""
        if argument.required or not self.is_one_of_two or argument.place != "member":
            return argument.required
        return argument.wire in self.members and self.members[argument.wire].required

    def type_of(self, argument: Argument) -> Type:
        """The type of an argument in such a call."""
        if not self.is_one_of_two or argument.place != "member":
            return argument.type
        return self.members[argument.wire].type

    def is_file(self, argument: Argument) -> bool:
        """Whether an argument is a file, or a list of files, in such a call."""
        if self.is_one_of_two and media_kind(self.contents[0].media_type) == "json":
            return False
        return is_file(self.operation, argument)


def sent_by(operation: Operation, types: Mapping[str, TypeDef]) -> tuple[Sent, ...]:
    """What calls send: nearly always one thing; of two, JSON comes first."""
    body = operation.body
    if body is None:
        return (Sent(operation, (), {}),)
    if body.kind != "json-or-multipart":
        contents = tuple(one for one in body.contents if one.media_type == body.media_type)
        return (Sent(operation, contents, _members(contents, types)),)
    json, form = (
        tuple(one for one in body.contents if media_kind(one.media_type) == kind)
        for kind in ("json", "multipart")
    )
    plain, parts = dict(_members(json, types)), _members(form, types)
    # What is a file in both is one: a client that is given it sends the form.
    files = {wire: plain.pop(wire) for wire in body.files if _is_same(wire, plain, parts)}
    found = [Sent(operation, json, plain, is_one_of_two=True)]
    if any(one.required for one in files.values()):
        found.clear()
    if body.files:
        found.append(Sent(operation, form, parts, is_one_of_two=True))
    return tuple(found)


def _is_same(wire: str, some: Mapping[str, Property], others: Mapping[str, Property]) -> bool:
    return wire in some and some[wire].type == others[wire].type


def _members(contents: tuple[Content, ...], types: Mapping[str, TypeDef]) -> Mapping[str, Property]:
    members: dict[str, Property] = {}
    for content in contents:
        found = object_of(content.type, types)
        for prop in found.properties if found is not None else ():
            members.setdefault(prop.wire, prop)
    return members
