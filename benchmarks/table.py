"""The table that the benchmarks print: rows, what they say beside their bars, text or JSON."""

from __future__ import annotations

import json
import os
import platform
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

_HEAD = ("what", "document", "measured", "bar", "")
_PLACES = {"s": 2, "ms": 2, "MB": 0, "MB/s": 0}


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that was measured, or why it was not: `skipped`, or `failed`, which misses the bar.

    A bar is a ceiling, or a floor when `at_least`. Without a bar the row is for information.
    """

    what: str
    document: str = ""
    samples: tuple[float, ...] = ()
    unit: str = ""
    bar: float | None = None
    at_least: bool = False
    note: str = ""
    skipped: str = ""
    failed: str = ""

    @property
    def median(self) -> float:
        """What the row is judged by."""
        return statistics.median(self.samples)

    @property
    def best(self) -> float:
        """What the machine can do when nobody else is at work on it."""
        return max(self.samples) if self.at_least else min(self.samples)

    @property
    def missed(self) -> bool:
        """Whether the bar was missed, at least this time."""
        return self.verdict.startswith(("FAILED", "OVER"))

    @property
    def verdict(self) -> str:
        """By the median; a row over its bar says so when its best run was not."""
        if self.failed:
            return "FAILED"
        if self.skipped:
            return "skipped"
        if self.bar is None:
            return "-"
        if self._within(self.median):
            return "ok"
        return "OVER, best ok" if self._within(self.best) else "OVER"

    def _within(self, value: float) -> bool:
        assert self.bar is not None
        return value >= self.bar if self.at_least else value <= self.bar

    def measured(self) -> str:
        """`0.94 s (5 runs, best 0.91)`"""
        if self.failed or self.skipped:
            return self.failed or self.skipped
        text = f"{self._number(self.median)} {self.unit}".rstrip()
        details = [self.note] if self.note else []
        if len(self.samples) > 1:
            details.insert(0, f"{len(self.samples)} runs, best {self._number(self.best)}")
        return f"{text} ({'; '.join(details)})" if details else text

    def limit(self) -> str:
        """`≤ 1.75 s`"""
        if self.bar is None:
            return ""
        return f"{'≥' if self.at_least else '≤'} {self.bar:,.15g} {self.unit}".rstrip()

    def as_json(self) -> dict[str, Any]:
        """Everything, for machines."""
        found: dict[str, Any] = {"what": self.what, "document": self.document}
        if self.failed or self.skipped:
            return found | {"verdict": self.verdict, "reason": self.measured()}
        return found | {
            "median": self.median,
            "best": self.best,
            "samples": list(self.samples),
            "unit": self.unit,
            "bar": self.bar,
            "at_least": self.at_least,
            "verdict": self.verdict,
            "note": self.note,
        }

    def _number(self, value: float) -> str:
        places = 0 if float(value).is_integer() else _PLACES.get(self.unit, 1)
        if not places and abs(value) < 10 and not float(value).is_integer():
            places = 1
        return f"{value:,.{places}f}"


def machine() -> str:
    """What was measured on, and how busy it was: timings mean nothing without."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{python}, {platform.system()}, {os.cpu_count()} cores{load}, pace {_pace():.0f} ms"


def _pace() -> float:
    """Milliseconds of a loop that is always the same: how fast the machine is just now."""
    began = time.perf_counter()
    for _ in range(2_000_000):
        pass
    return (time.perf_counter() - began) * 1000


def as_text(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Cells as a table that reads in a terminal and renders as Markdown."""
    cells = [list(head), *[list(row) for row in rows]]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        for row in cells
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def render(rows: Sequence[Row]) -> str:
    """The whole table, with a last line that counts the bars that were missed."""
    cells = [[row.what, row.document, row.measured(), row.limit(), row.verdict] for row in rows]
    missed = sum(row.missed for row in rows)
    reached = sum(row.verdict == "ok" for row in rows)
    return f"{as_text(_HEAD, cells)}\n\n{reached} bars reached, {missed} missed; {machine()}"


def to_json(rows: Sequence[Row]) -> str:
    """The rows as JSON text."""
    data = {"machine": machine(), "rows": [row.as_json() for row in rows]}
    return json.dumps(data, indent=2, ensure_ascii=False)
