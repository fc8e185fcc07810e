"""Injection: every region of every document filled, checked first and written after. Called by the
command line.

Either all markers can be followed, or nothing is written.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.console import counted
from generator.diagnostics import Diagnostic, InputError, Location, Severity, clipped, printable
from generator.inject.choice import Catalog, Unknown
from generator.inject.dialects import Dialect
from generator.inject.documents import dialect_of, documents, problem, read, replace
from generator.inject.regions import Flaw, Region, regions
from generator.model.api import Api
from generator.record import record
from generator.targets.snippets.languages import ABOUT
from generator.targets.snippets.views import snippets_of

_BOM = "\ufeff"


@record
class Filled:
    """A document that has regions: what it was and what it shall be."""

    path: str
    before: str
    after: str
    regions: int
    notes: tuple[Diagnostic, ...] = ()

    @property
    def is_stale(self) -> bool:
        """Whether it is not what it shall be."""
        return self.before != self.after

    def diff(self) -> Iterator[str]:
        """The lines of a unified diff, fit for a terminal."""
        before, after = (text.split("\n") for text in (self.before, self.after))
        name = Path(self.path).as_posix().lstrip("/")
        for line in difflib.unified_diff(before, after, f"a/{name}", f"b/{name}", lineterm=""):
            yield printable(line.removesuffix("\r"))


@record
class Report:
    """What an injection found, and did unless it only `checked`."""

    looked: int
    filled: tuple[Filled, ...]
    checked: bool
    notes: tuple[Diagnostic, ...] = ()

    @property
    def stale(self) -> tuple[Filled, ...]:
        """The documents that are not, or were not, what they shall be."""
        return tuple(one for one in self.filled if one.is_stale)

    def summary(self, seconds: float) -> str:
        """One line: how many snippets in how many documents, and what became of those."""
        stale, snippets = len(self.stale), sum(one.regions for one in self.filled)
        verbs = ("stale", "up to date") if self.checked else ("written", "unchanged")
        states = f"{stale} {verbs[0]}, {len(self.filled) - stale} {verbs[1]}"
        where = f"{len(self.filled)} of {counted(self.looked, 'document')}"
        return f"{counted(snippets, 'snippet')} in {where}: {states} · {seconds * 1000:.0f} ms"


def inject(api: Api, templates: Path | None, paths: Sequence[str], *, check: bool) -> Report:
    """Fill the documents at some paths, and those in folders. With `check` nothing is written.

    Raises InputError with every marker that cannot be followed: nothing was written then.
    """
    found = documents(paths)
    catalog = Catalog(api, snippets_of(api, templates))
    problems: list[Diagnostic] = []
    notes: list[Diagnostic] = []
    filled: list[Filled] = []
    for path in found:
        dialect = dialect_of(path)
        content = read(path)
        if dialect is None or b"snippet" not in content.lower():
            continue
        try:
            one = _Filler(path, content.decode(), dialect, catalog).fill()
        except UnicodeDecodeError as error:
            problems.append(problem("not-utf8", f"{path} is not UTF-8: {error.reason}"))
        except InputError as error:
            problems += error.diagnostics
        else:
            filled += [one] if one.regions else []
            notes += one.notes
    if problems:
        raise InputError(*problems)
    report = Report(len(found), tuple(filled), check, tuple(notes))
    for one in () if check else report.stale:
        replace(one.path, one.after.encode())
    return report


def listing(api: Api, templates: Path | None) -> Iterator[str]:
    """What markers can ask for: a line for each snippet."""
    for operation, snippets in snippets_of(api, templates).items():
        for one in snippets:
            yield printable(f"{operation} {one.language} {one.case}")


class _Filler:
    """Fills one document."""

    def __init__(self, path: str, text: str, dialect: Dialect, catalog: Catalog) -> None:
        self.path = path
        self.text = text
        self.dialect = dialect
        self.catalog = catalog
        self.start = _BOM if text.startswith(_BOM) else ""
        self.raw = text[len(self.start) :].split("\n")
        self.lines = [line.removesuffix("\r") for line in self.raw]

    def fill(self) -> Filled:
        """The document with its regions filled. Raises InputError."""
        found, flaws = regions(self.lines, self.dialect)
        after: list[str] = []
        at = 0
        for region in found:
            after += self.raw[at : region.start]
            try:
                after += self._content(region)
            except Unknown as error:
                column = region.column + error.offset
                flaws.append(Flaw(region.start, column, error.code, error.message, error.hint))
            at = region.end
        after += self.raw[at:]
        flaws.sort(key=lambda flaw: (flaw.line, flaw.column))
        said = tuple(map(self._diagnostic, flaws))
        if not all(flaw.is_skipped for flaw in flaws):
            raise InputError(*said)
        return Filled(self.path, self.text, self.start + "\n".join(after), len(found), said)

    def _content(self, region: Region) -> list[str]:
        """The lines between the markers, with the ends that the first marker has. Blank lines
        around the code are as many as there are; where there was nothing, one."""
        snippet = self.catalog.find(region.query)
        code = snippet.code.replace("\r\n", "\n").removesuffix("\n")
        if self.dialect.ends.intersection(code):
            message = f"the code has a character that ends a line in {self.dialect.name}"
            raise Unknown(0, "no-snippet", message, "Choose another language or another case.")
        pad = region.pad
        old = [line.removeprefix(pad) for line in self.lines[region.start : region.end]]
        blank = [not line.strip(" \t>") for line in old]
        before = blank.index(False) if False in blank else 1
        behind = blank[::-1].index(False) if False in blank else 1
        kept = old[before : len(old) - behind] if False in blank else []
        word = ABOUT[snippet.language].word
        lines = [
            *[""] * max(before, self.dialect.blank),
            *self.dialect.block(code.split("\n"), word, kept),
            *[""] * max(behind, self.dialect.blank),
        ]
        end = "\r" if self.raw[region.start - 1].endswith("\r") else ""
        return [(pad + line if line else pad.rstrip()) + end for line in lines]

    def _diagnostic(self, flaw: Flaw) -> Diagnostic:
        line = self.lines[flaw.line - 1]
        shown = clipped(line, 0, len(line), flaw.column)
        column = flaw.column + (len(self.start) if flaw.line == 1 else 0)
        place = Location(self.path, flaw.line, column, (shown,))
        severity = Severity.NOTE if flaw.is_skipped else Severity.ERROR
        return Diagnostic(flaw.code, severity, flaw.message, place, flaw.hint)
