"""The console: what a run says to a person. Called by the command line; decides nothing.

Results go to standard output, everything else to standard error.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from generator.diagnostics import Diagnostic
    from generator.pipeline import Outcome

_SHOWN = 10  # findings in full
_LISTED = 20  # paths
_BLINK = 0.3  # seconds that may pass before progress is shown


def say(text: str, stream: TextIO | None = None) -> bool:
    """Print lines; whether they could be printed. A reader who has gone away (`| head`) is no
    error, and a stream that was closed by whoever started us is none either."""
    stream = stream or sys.stdout
    if stream is None:
        return True
    try:
        stream.write(_encodable(text, stream.encoding or "ascii") + "\n")
        stream.flush()
    except OSError as error:
        # What is left in the buffer would be tried again when the process ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        if isinstance(error, BrokenPipeError):
            return True
        if stream is not sys.stderr:
            say(f"cannot print: {error.strerror}", sys.stderr)
        return False
    return True


def _encodable(text: str, encoding: str) -> str:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return text.encode(encoding, "backslashreplace").decode(encoding)
    return text


def has_color(stream: TextIO | None) -> bool:
    """Whether the stream is a terminal whose user did not ask for plain text."""
    if stream is None or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return stream.isatty()


def show_diagnostics(found: Sequence[Diagnostic], *, everything: bool, quiet: bool) -> None:
    """Print findings with their places: errors only when quiet, notes only when asked for."""
    from generator.diagnostics import render

    if quiet:
        worth = [each for each in found if each.severity == "error"]
    else:
        worth = [each for each in found if everything or each.severity != "note"]
    shown = worth if everything else worth[:_SHOWN]
    color = has_color(sys.stderr)
    for each in shown:
        say(render(each, color=color), sys.stderr)
    hidden = len(worth) - len(shown) if quiet else len(found) - len(shown)
    if hidden and shown:
        say(
            f"… and {counted(hidden, 'finding')} more; --all shows them, --json gives them as data",
            sys.stderr,
        )


def show_outcome(outcome: Outcome, began: float, *, quiet: bool) -> None:
    """Print what needs the user's hand, and the summary."""
    report = outcome.report
    for conflict in report.conflicts if report else ():
        path = os.path.join(report.folder if report else "", conflict.path)
        new = os.path.basename(conflict.new)
        say(
            f"conflict: {path} was edited where what is generated has changed too: that stands "
            f"beside it as {new}. Merge the two, then delete {new}.",
            sys.stderr,
        )
    if report is None:
        say("refused, for --strict is given: nothing was written", sys.stderr)
    if quiet:
        return
    if report is not None and report.checked:
        _list("would write", report.written)
        _list("would merge into your", report.merged)
        _list("would remove", report.removed)
    say(summary_line(outcome, time.monotonic() - began))


def _list(what: str, paths: Sequence[str]) -> None:
    for path in paths[:_LISTED]:
        say(f"{what} {path}")
    if len(paths) > _LISTED:
        say(f"{what} {counted(len(paths) - _LISTED, 'file')} more; --json lists them")


def summary_line(outcome: Outcome, seconds: float) -> str:
    """One line: what the document holds, what became of the files, what was found, how long."""
    told, report = outcome.summary, outcome.report
    reached = [f"{told.operations:,} of {counted(told.operations_present, 'operation')}"]
    if told.webhooks_present:
        reached.append(f"{told.webhooks:,} of {counted(told.webhooks_present, 'webhook')}")
    reached.append(counted(told.types, "type"))
    parts = [", ".join(reached)]
    if report is None:
        parts.append("nothing written")
    else:
        verbs, merged = ("to write", "up to date", "to remove"), "to merge with"
        if not report.checked:
            verbs, merged = ("written", "unchanged", "removed"), "merged with"
        numbers = (len(report.written), report.unchanged, len(report.removed))
        states = [f"{number:,} {verb}" for number, verb in zip(numbers, verbs, strict=True)]
        if report.merged:
            states.append(f"{len(report.merged):,} {merged} your edits")
        if report.kept:
            states.append(f"{len(report.kept):,} kept with your edits")
        if report.conflicts:
            states.append(f"{len(report.conflicts):,} in conflict")
        parts.append(f"{counted(report.total, 'file')}: {', '.join(states)}")
    parts.append(counted(told.findings, "finding"))
    parts.append(f"{seconds:.1f} s" if seconds >= 1 else f"{seconds * 1000:.0f} ms")
    return " · ".join(parts)


def counted(number: int, noun: str) -> str:
    """`1 file`, `3,012 files`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


class Progress:
    """A bar on a terminal, once the work has taken longer than a blink. Gone when it is done."""

    def __init__(self, steps: int, began: float, *, quiet: bool) -> None:
        self._steps = steps
        self._began = began
        self._wanted = not quiet and has_terminal()
        self._done = 0
        self._bar: Any = None
        self._task: Any = None

    def step(self, what: str) -> None:
        """The work goes on to its next step."""
        self._done += 1
        if self._bar is None and self._wanted and time.monotonic() - self._began > _BLINK:
            self._start()
        if self._bar is not None:
            self._bar.update(self._task, description=what, completed=self._done - 1, refresh=True)

    def _start(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn

        self._bar = Progress(
            BarColumn(),
            TextColumn("{task.description}"),
            console=Console(stderr=True),
            transient=True,
            auto_refresh=False,  # by a thread: none must stand beside a fork
        )
        self._task = self._bar.add_task("", total=self._steps)
        self._bar.start()

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar.stop()


def has_terminal() -> bool:
    """Whether standard error is a terminal on which lines can be drawn over."""
    return sys.stderr is not None and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
