"""Regions: where in a document a snippet is wanted, and what is wrong with its markers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.inject.dialects import Dialect
from generator.record import record

_NOT_QUOTED = re.compile(r"[^ \t>]")


@record
class Region:
    """What stands between two markers: `lines[start:end]`. `query` is what is wanted there, and
    stands in line `start` (counted from 1) at `column`. `pad` is what each line begins with."""

    query: str
    column: int
    pad: str
    start: int
    end: int


@record
class Flaw:
    """A marker that cannot be followed; line and column count from 1. One that `is_skipped` may be
    meant as the text that it is.
    """

    line: int
    column: int
    code: str
    message: str
    hint: str = ""
    is_skipped: bool = False


def regions(lines: Sequence[str], dialect: Dialect) -> tuple[list[Region], list[Flaw]]:
    """Take the lines of a document, without their ends; give its regions in order, and flaws."""
    found: list[Region] = []
    flaws: list[Flaw] = []
    opened: tuple[int, re.Match[str]] | None = None
    for number, marker in _markers(lines, dialect, flaws):
        is_end = marker["end"] is not None
        if opened is not None and is_end:
            start, first = opened
            pad = _NOT_QUOTED.sub(" ", first["lead"])
            blank = len(first["query"]) - len(first["query"].lstrip())
            column = first.start("query") + blank + 1
            found.append(Region(first["query"].strip(), column, pad, start + 1, number))
        elif opened is not None:
            flaws.append(_unclosed(*opened, dialect))
        elif is_end:
            flaws.append(
                Flaw(
                    number + 1,
                    len(marker["lead"]) + 1,
                    "stray-marker",
                    "this marker ends a snippet that was not begun",
                    "One that begins it must stand above, outside of code blocks.",
                )
            )
        opened = None if is_end else (number, marker)
    if opened is not None:
        flaws.append(_unclosed(*opened, dialect))
    return found, flaws


def _markers(
    lines: Sequence[str], dialect: Dialect, flaws: list[Flaw]
) -> Iterator[tuple[int, re.Match[str]]]:
    watcher = dialect.watcher()
    for number, line in enumerate(lines):
        is_literal = watcher.is_literal(line)
        if "snippet" not in line.lower() or (is_literal and not watcher.is_by_indentation):
            continue
        marker = dialect.marker(line)
        if marker is not None and not is_literal:
            yield number, marker
        elif marker is not None:
            flaws.append(_skipped(number, marker))
        elif not is_literal and (near := dialect.near_miss(line)) is not None:
            flaws.append(_misspelt(number, near, dialect))


def _skipped(number: int, marker: re.Match[str]) -> Flaw:
    return Flaw(
        number + 1,
        len(marker["lead"]) + 1,
        "marker-in-code",
        "this marker is code, as it is indented by four columns: nothing is put here",
        "Indent it less, if it is meant to be followed.",
        is_skipped=True,
    )


def _misspelt(number: int, marker: re.Match[str], dialect: Dialect) -> Flaw:
    return Flaw(
        number + 1,
        len(marker["lead"]) + 1,
        "bad-marker",
        "this is nearly a marker",
        f"One says `snippet: OPERATION LANGUAGE CASE`, as it is here, or is `{dialect.ending}`.",
    )


def _unclosed(number: int, marker: re.Match[str], dialect: Dialect) -> Flaw:
    return Flaw(
        number + 1,
        len(marker["lead"]) + 1,
        "unclosed-marker",
        "this snippet has no end",
        f"Write `{dialect.ending}` below it, outside of code blocks.",
    )
