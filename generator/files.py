"""What targets hand over and `output` brings to disk: a path, and what stands there."""

from __future__ import annotations

from generator.record import record


@record
class File:
    """One generated file: a posix path relative to the output folder, and what stands in it."""

    path: str
    content: str | bytes
