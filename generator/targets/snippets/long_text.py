"""Long strings in pieces, divided at the ends of lines and between words: for languages that put
them together again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from generator.targets.python.width import columns

SHORT = 40
"""A string of so many characters is never divided."""

_WORDS = re.compile(r"\S+[^\S\n]*\n*|[^\S\n]+\n*|\n+")
"""A word ends with the spaces after it, or with the line."""


def pieces(text: str, room: int, literal: Callable[[str], str]) -> Iterator[str]:
    """The literals, each of `room` columns and characters at most, of strings that make up a text.
    A word without an end is looked at once."""
    room = max(room, SHORT)
    current = ""
    for found in _WORDS.findall(text):
        if current and columns(literal(current + found)) > room:
            yield literal(current)
            current = ""
        current += found
        start = 0
        while len(current) - start > room or columns(literal(current[start:])) > room:
            cut = start + _cut(current[start : start + room], room, literal)
            yield literal(current[start:cut])
            start = cut
        current = current[start:]
        if found[-1] == "\n":
            yield literal(current)
            current = ""
    if current:
        yield literal(current)


def _cut(text: str, room: int, literal: Callable[[str], str]) -> int:
    """How much of a text fits into the room, as a literal."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        fits = columns(literal(text[:middle])) <= room
        low, high = (middle, high) if fits else (low, middle - 1)
    return low
