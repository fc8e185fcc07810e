"""The base of every generated model, and the stand-ins for what is not documented."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from pydantic import BaseModel, ConfigDict, Discriminator


class Model(BaseModel):
    """A documented object. Members that the document does not know are kept, and
    are attributes like the others."""

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        defer_build=True,
        protected_namespaces=(),
        serialize_by_alias=True,
    )
    if TYPE_CHECKING:
        # Models say in it what their further members are: not what pydantic declares.
        __pydantic_extra__: Any

    def to_dict(self) -> dict[str, Any]:
        """The members that came, by their names on the wire, in JSON's own values."""
        # By what the values are: `int` would write a `true` that came for it as 1.
        return self.model_dump(
            mode="json",
            by_alias=True,
            exclude_unset=True,
            warnings=False,
            serialize_as_any=True,
        )

    def to_json(self, *, indent: int | None = None) -> str:
        """The same as JSON text."""
        return self.model_dump_json(
            by_alias=True,
            exclude_unset=True,
            warnings=False,
            serialize_as_any=True,
            indent=indent,
        )

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        """Only what is set: documented objects have many members, answers few."""
        given = self.model_fields_set
        return (
            (name, value)
            for name, value in super().__repr_args__()
            if name is None or name in given
        )

    def __str__(self) -> str:
        return repr(self)


class UnknownObject(Model):
    """An object that fits no documented variant: its members are attributes."""


class UnknownEvent(Model):
    """An event of a stream that the document does not know."""

    event: str | None = None
    data: Any = None


class TagReader:
    """Reads the tag of a union whose variants do not declare it as a literal."""

    __slots__ = ("default", "mapping", "property")
    __name__ = "union_tag"  # pydantic-core asks a discriminator for its name

    def __init__(
        self, property: str, mapping: Mapping[str, str], default: str | None
    ) -> None:
        self.property = property
        self.mapping = dict(mapping)
        self.default = default

    def __call__(self, value: Any) -> str | None:
        if isinstance(value, dict):
            tag = cast("dict[str, Any]", value).get(self.property)
        else:
            if isinstance(value, BaseModel):
                name = type(value).__name__
                if name in self.mapping.values():
                    return name
            tag = getattr(value, self.property, None)
        tag = getattr(tag, "value", tag)
        if isinstance(tag, bool):
            tag = "true" if tag else "false"
        return self.mapping.get(str(tag), self.default)


def union_tag(
    property: str, mapping: Mapping[str, str], *, default: str | None = None
) -> Discriminator:
    """The discriminator of a union by the property `property` of its variants.

    `mapping` goes from the property's values to the variants' `Tag`s; `default` is
    the tag of anything else (OpenAPI 3.2 `defaultMapping`).
    """
    return Discriminator(TagReader(property, mapping, default))
