"""Output, the inputs: everything that the output was made from, and whether it is still the same.

Statuses decide; contents are hashed only where a status differs. Nothing slow is imported here.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable, Mapping
from typing import Any

from generator.output.disk import stamp
from generator.record import record


@record
class Inputs:
    """What the output was made from.

    `options` are the command's options that change what is generated or said. `files` are all
    files that were read, and those that would have been, had they existed. `folders` are those of
    which every file counts: the user's templates. The generator's own source always counts.
    `since` is when the run began, in nanoseconds: what changed later may not be what was read.
    """

    options: Mapping[str, Any]
    files: tuple[str, ...]
    folders: tuple[str, ...] = ()
    since: int = sys.maxsize


def stamped(inputs: Inputs) -> dict[str, list[Any] | None] | None:
    """Stamp and hash of every file, None for one that does not exist; nothing at all when one
    changed during the run."""
    recorded: dict[str, list[Any] | None] = {}
    for path in inputs.files:
        place = os.path.abspath(path)
        try:
            status = os.stat(place)
        except OSError:
            recorded[place] = None
            continue
        if max(status.st_mtime_ns, status.st_ctime_ns) >= inputs.since:
            return None
        recorded[place] = [*stamp(status), _hash_of(place)]
    return recorded


def compare(inputs: dict[str, Any]) -> dict[str, Any] | None:
    """The inputs with the stamps of now; None when one of them has another content."""
    restamped = {}
    for path, recorded in inputs.items():
        now = stamp_of(path)
        if recorded is None or now is None:
            if recorded is not now:
                return None
        elif recorded[:3] != now and (recorded[1] != now[1] or recorded[3] != _hash_of(path)):
            return None
        restamped[path] = now and [*now, recorded[3]]
    return restamped


def stamp_of(path: str) -> list[int] | None:
    """The stamp of a file as JSON data; None where nothing stands."""
    try:
        return [*stamp(os.stat(path))]
    except OSError:
        return None


def _hash_of(path: str) -> str:
    try:
        with open(path, "rb") as file:
            return hashlib.sha256(file.read()).hexdigest()
    except OSError:
        return ""


def code_stamps() -> list[str]:
    """What stands for the generator: its own files, the interpreter, the installed libraries."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    own = folder_stamps([package, os.path.join(os.path.dirname(package), "templates")])
    libraries = [
        f"{entry}:{stamp_of(entry)}"
        for entry in sys.path
        if os.path.basename(entry) in ("site-packages", "dist-packages")
    ]
    return [sys.version, *libraries, *own.values()]


def folder_stamps(folders: Iterable[str]) -> dict[str, str]:
    """One hash over the statuses of all files below each folder."""
    stamps = {}
    for folder in folders:
        place = os.path.abspath(folder)
        rows = sorted(_rows(place, ""))
        stamps[place] = hashlib.sha256("\n".join(rows).encode("utf-8", "replace")).hexdigest()
    return stamps


def _rows(folder: str, prefix: str) -> Iterable[str]:
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if entry.is_dir():
            if entry.name != "__pycache__" and not entry.is_symlink():
                yield from _rows(entry.path, f"{prefix}{entry.name}/")
        else:
            yield f"{prefix}{entry.name}\t{stamp_of(entry.path)}"
