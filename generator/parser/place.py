"""Where in the document a schema stands, and what a type is called that stands there."""

from __future__ import annotations

from generator.model.names import Name, join, name_of


class Place:
    """A step below another place; the root of a chain is a named type or an operation.

    Places are made for every schema and asked for a key or a name only where an inline type needs
    one.
    """

    __slots__ = ("parent", "segment", "word")

    def __init__(self, parent: Place | None, segment: str, word: str = "") -> None:
        self.parent = parent
        self.segment = segment
        self.word = word

    def below(self, segment: str, word: str = "") -> Place:
        """A place under this one; `word` is what it adds to a type's name."""
        return Place(self, segment, word)

    @property
    def root(self) -> Place:
        """The named type or operation that the chain starts from."""
        place = self
        while place.parent is not None:
            place = place.parent
        return place

    @property
    def key(self) -> str:
        """The canonical reference of this place."""
        segments: list[str] = []
        place: Place | None = self
        while place is not None:
            segments.append(place.segment)
            place = place.parent
        return "/".join(reversed(segments))

    @property
    def name(self) -> Name:
        """The name of the type in this place: that of its root and all that lies between."""
        words: list[str] = []
        place: Place | None = self
        while place is not None:
            if place.word:
                words.append(place.word)
            place = place.parent
        return join(map(name_of, reversed(words)))
