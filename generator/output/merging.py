"""Output, the merge: what a person changed in a file and what the generator did, in one text."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import TypeAlias

_Change: TypeAlias = tuple[int, int, list[bytes]]
"""The lines from one index up to another, and what takes their place."""


def merged(base: bytes, theirs: bytes, ours: bytes) -> bytes | None:
    """A file with the changes of both since the base, line by line.

    None where the two changed the same lines, or lines that touch, in different ways, and for what
    is no text: then a person must decide.
    """
    if any(b"\0" in version for version in (base, theirs, ours)):
        return None
    lines = base.splitlines(keepends=True)
    one, other = (list(_changes(lines, version)) for version in (theirs, ours))
    both = sorted([*one, *(change for change in other if change not in one)])
    found: list[bytes] = []
    done = -1
    at = 0
    for start, end, new in both:
        if start <= done:
            return None
        found += lines[at:start]
        found += new
        done = at = end
    return b"".join([*found, *lines[at:]])


def _changes(base: list[bytes], version: bytes) -> Iterator[_Change]:
    lines = version.splitlines(keepends=True)
    for kind, start, end, new_start, new_end in SequenceMatcher(None, base, lines).get_opcodes():
        if kind != "equal":
            yield start, end, lines[new_start:new_end]
