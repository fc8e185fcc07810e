"""Output: files → disk. Writes what changed, keeps what a person wrote, removes what is stale.

Called by the pipeline only. Two doors: `recall` before anything is read, `write` after everything
was rendered. What the next run must know stands in `<folder>/.specwright/`:

    manifest.json   the hash of every file as generated; the same bytes on every machine
    pristine/       the files as generated, compressed, for merging
    state.json      what the disk looked like after the last run; of this machine only
    findings.json   what the last run had to say; of this machine only
    journal.json    stands only while files are being replaced
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.output.files import PathError
    from generator.output.fresh import Fresh, Memory, recall
    from generator.output.inputs import Inputs
    from generator.output.refusals import preflight
    from generator.output.report import Conflict, Report
    from generator.output.writing import write

__all__ = [
    "Conflict",
    "Fresh",
    "Inputs",
    "Memory",
    "PathError",
    "Report",
    "preflight",
    "recall",
    "write",
]

_ROOMS = {
    "Conflict": "report",
    "Fresh": "fresh",
    "Inputs": "inputs",
    "Memory": "fresh",
    "PathError": "files",
    "Report": "report",
    "preflight": "refusals",
    "recall": "fresh",
    "write": "writing",
}


def __getattr__(name: str) -> object:
    # `recall` must decide within a blink: nothing is loaded before somebody asks for it.
    if name not in _ROOMS:
        raise AttributeError(name)
    from importlib import import_module

    return getattr(import_module(f"generator.output.{_ROOMS[name]}"), name)
