"""The room of findings: what a diagnostic is, how it is printed, how it is exported as JSON.

Every other room makes Diagnostics; only the command line prints them. Nothing is imported from the
other rooms.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Any

from generator.record import record


class Severity(StrEnum):
    """How much a finding matters: an error costs something, a warning may, a note is for the
    curious.
    """

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@record
class Location:
    """A place in a source file. `line` and `column` count from 1; `lines` are up to three source
    lines, from `line` on.
    """

    file: str
    line: int
    column: int
    lines: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@record
class Diagnostic:
    """One finding: a stable kebab-case code, what is wrong, where, and what to do about it."""

    code: str
    severity: Severity
    message: str
    location: Location | None = None
    hint: str = ""


class InputError(Exception):
    """The input cannot be used at all: nothing is written and the command ends with status 2."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        super().__init__("; ".join(f"{d.code}: {d.message}" for d in diagnostics))
        self.diagnostics: tuple[Diagnostic, ...] = diagnostics


# C0 and C1 controls, line and paragraph separators, and the marks that reorder text on a terminal.
_UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069"
    "\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_COLORS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTE: "36"}
# Of a line, this much is kept, and this much is shown: so many characters before the column.
_LONG, _SHOWN, _BEFORE = 400, 160, 80


def printable(text: str) -> str:
    """Take any text, give one line for a terminal: controls become visible escapes."""
    return _UNPRINTABLE.sub(lambda found: _escape(found.group()), text)


def _escape(character: str) -> str:
    if character == "\n":
        return "\\n"
    if character == "\t":
        return "    "
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def render(diagnostic: Diagnostic, *, color: bool = False) -> str:
    """Take a diagnostic, give the lines to print: the place, the message, the source lines and the
    hint.
    """

    def paint(text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if color else text

    severity, place = diagnostic.severity, diagnostic.location
    label = paint(f"{severity.value}[{printable(diagnostic.code)}]", f"1;{_COLORS[severity]}")
    head = f"{label} {printable(diagnostic.message)}"
    rows = [f"{paint(printable(str(place)), '1')}: {head}" if place else head]
    if place:
        rows += [paint(row, "2") for row in _excerpt(place)]
    if diagnostic.hint:
        rows.append(f"  help: {printable(diagnostic.hint)}")
    return "\n".join(rows)


def clipped(text: str, start: int, end: int, column: int) -> str:
    """Take where a line stands in a text and the column that matters, give the line to show.

    A minified document is one line of megabytes: of a long line only the part around the column is
    kept, and begins with an ellipsis.
    """
    if end - start <= _LONG:
        return text[start:end].rstrip("\r\n")
    if column <= _LONG - _BEFORE:
        return text[start : start + _LONG]
    middle = start + column - 1
    return "…" + text[middle - _BEFORE + 1 : min(end, middle + _LONG - _BEFORE)].rstrip("\r\n")


def _excerpt(place: Location) -> list[str]:
    """The source lines with their numbers, and a caret under the column of the first."""
    rows = []
    for number, line in enumerate(place.lines, start=place.line):
        caret = place.column - 1
        if line.startswith("…") and caret >= _LONG - _BEFORE:
            caret = _BEFORE
        start = max(0, caret - _BEFORE) if len(line) > _SHOWN else 0
        rows.append(f"{number:>8} | {printable(line[start : start + _SHOWN])}".rstrip())
        if number == place.line:
            before = printable(line[start:caret])
            rows.append(f"{'':>8} | {' ' * len(before)}^")
    return rows


def as_json(diagnostic: Diagnostic) -> dict[str, object]:
    """Take a diagnostic, give plain data for `--json`: always the same keys, `location` null where
    there is none.
    """
    place = diagnostic.location
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "hint": diagnostic.hint,
        "location": place
        and {
            "file": place.file,
            "line": place.line,
            "column": place.column,
            "lines": list(place.lines),
        },
    }


def from_json(data: dict[str, Any]) -> Diagnostic:
    """Take what `as_json` gave, give the diagnostic. Raises LookupError, TypeError, ValueError."""
    place = data["location"]
    location = place and Location(
        place["file"], place["line"], place["column"], tuple(place["lines"])
    )
    severity = Severity(data["severity"])
    return Diagnostic(data["code"], severity, data["message"], location, data["hint"])
