"""A row: the view of one field, and the id by which it can be linked to.

The id says where the field stands (`request.thread.messages[].content`); it stays as it is when
other fields come and go.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from generator.targets.docs.paths import Link

_ENCODED = re.compile(r"[^\w$@+-]")


@dataclass(slots=True)
class Allowed:
    """A value that a field may have, and what the document says of it."""

    text: str
    label: str


@dataclass(slots=True)
class FieldRow:
    """A field, or (with a `title` in place of `wire`) one of the alternatives that a field has.

    `facts` is all that is said in words after the type: whether it is required, its default, its
    limits, its name in Python where that is another one. `description` is CommonMark as the
    document has it. `link` leads to the named type, `variants` are its alternatives.
    """

    id: str
    wire: str
    title: str
    type_words: str
    facts: tuple[str, ...]
    allowed: tuple[Allowed, ...]
    description: str
    children: tuple[FieldRow, ...]
    variants: tuple[FieldRow, ...]
    link: Link | None

    @property
    def said(self) -> str:
        """The type and the facts in one line."""
        if not self.facts:
            return self.type_words
        separator = "; " if "," in self.type_words else ", "
        return separator.join((self.type_words, *self.facts))


@lru_cache(maxsize=65536)
def encoded(wire: str) -> str:
    """A name of the document in an id: what could be mistaken for a part of it is spelled out."""
    if wire.isidentifier():
        return wire
    return _ENCODED.sub(lambda found: f"~{ord(found.group()):x}", wire) or "~"
