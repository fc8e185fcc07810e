"""Records: data classes that nobody changes, cheap to define and to make.

A run defines a hundred of them and makes tens of thousands. What `dataclass(frozen=True)` generates
for each, to refuse an assignment at run time, would take a tenth of it; here the type checker
refuses it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any, TypeVar, dataclass_transform

_Class = TypeVar("_Class")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[_Class]) -> type[_Class]:
    """A class with annotated members as a data class with slots, equal and hashed by its members.

    `dataclasses.field`, `replace` and `fields` work with it.
    """
    made = dataclass(slots=True, unsafe_hash=True, repr=False)(cls)
    if made.__repr__ is object.__repr__:
        made.__repr__ = _told  # type: ignore[method-assign]
    return made


def _told(self: Any) -> str:
    members = (f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if each.repr)
    return f"{type(self).__qualname__}({', '.join(members)})"
