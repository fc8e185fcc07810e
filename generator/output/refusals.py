"""Output, the preflight: what is refused before the first file is touched."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable

from generator.output.disk import Disk, stamp
from generator.output.files import HOME
from generator.output.problems import failed, problem

_LONG = "x" * 64  # as long as the names of our own records get
_BLOCK = 4096  # a small file takes one, whatever its size


def preflight(folder: str | os.PathLike[str]) -> None:
    """Refuse, before any work is done, a folder that cannot become an output folder.

    Raises InputError.
    """
    place = os.path.abspath(folder)
    if "\0" in place:
        raise problem(
            "not-writable",
            "the output folder's name holds a NUL character",
            "Name another folder with -o.",
        )
    try:
        os.lstat(os.path.join(place, HOME, _LONG))
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise failed(error, place) from error
    while not os.path.lexists(place):
        place = os.path.dirname(place)
    if not os.path.isdir(place):
        raise problem(
            "not-a-folder", f"{place} is not a folder", "Choose another output folder with -o."
        )
    if not os.access(place, os.W_OK | os.X_OK):
        raise problem(
            "not-writable",
            f"{place} cannot be written to",
            "Change its permissions, or choose another folder with -o.",
        )


def refuse_full_disk(root: str, contents: Iterable[bytes]) -> None:
    """Old and new versions stand side by side for a moment: there must be room for both."""
    needed = sum(-(-len(content) // _BLOCK) * _BLOCK for content in contents)
    free = _free(root)
    if needed > free:
        raise problem(
            "disk-full",
            f"the output needs {needed:,} bytes, and {root} has {free:,} left",
            "Free some space, or choose another folder with -o. Nothing was written.",
        )


def _free(root: str) -> int:
    import shutil

    return shutil.disk_usage(root).free


def refuse_race(disk: Disk, paths: Iterable[str]) -> None:
    """An editor may have saved a file since it was looked at: what it wrote must not be lost."""
    for path in paths:
        seen = disk.status(path)
        try:
            now = os.lstat(os.path.join(disk.root, path))
        except (FileNotFoundError, NotADirectoryError):
            continue
        if seen is None or stamp(seen) != stamp(now):
            raise problem(
                "changed-meanwhile",
                f"{os.path.join(disk.root, path)} was changed by somebody during the run",
                "Nothing was written. Run again.",
            )
