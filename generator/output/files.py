"""Output, the files: which paths a target may ask for, and the bytes of all that it does."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from generator.files import File

# What the next run must know lives here, inside the output folder.
HOME = ".specwright"

# The version of a generated file that could not replace an edited one stands beside it.
BESIDE = ".new"

# A component leaves room for BESIDE below the 255 bytes that file systems allow.
_LONGEST = 240

# Forbidden on one of the systems a client is checked out on: control characters, Windows' own
# separators and wildcards, a dot or a blank at the end, device names with any extension.
_BAD_PART = re.compile(
    r"[\x00-\x1f\x7f<>:\"|?*\\]|[. ]$|^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)", re.IGNORECASE
)


class PathError(Exception):
    """A target asked for a path that cannot stand everywhere: a fault of ours, not of the input."""


def collect(files: Iterable[File]) -> dict[str, bytes]:
    """The files' bytes by path, sorted by path.

    Raises PathError for a path that leaves the folder, that some system cannot hold, or that is
    the same as another one on a system which ignores case.
    """
    contents: dict[str, bytes] = {}
    spelled: dict[str, str] = {}  # folded → as spelled; a folder ends in a slash
    for file in files:
        if file.path in contents:
            raise PathError(f"{file.path!r} is generated twice")
        _check(file.path)
        _claim(file.path, spelled)
        contents[file.path] = _encode(file)
    for path in contents:
        if _folded(path + "/") in spelled:
            raise PathError(f"{path!r} is both a file and a folder")
    return dict(sorted(contents.items()))


def is_plain(path: str) -> bool:
    """Whether a recorded path is one that we may have written."""
    try:
        _check(path)
    except PathError:
        return False
    return True


def _encode(file: File) -> bytes:
    if isinstance(file.content, bytes):
        return file.content
    try:
        return file.content.encode()
    except UnicodeEncodeError as error:
        raise PathError(f"{file.path!r} holds text that is not Unicode: {error}") from error


def _check(path: str) -> None:
    parts = path.split("/")
    for part in parts:
        complaint = _complaint(part)
        if complaint:
            raise PathError(f"{path!r} {complaint}")
    if parts[0].casefold() == HOME:
        raise PathError(f"{path!r} lies in the folder where Specwright keeps its records")


@cache
def _complaint(part: str) -> str:
    """What speaks against a part of a path; nothing for one that can stand everywhere. (A part is
    met again in the paths of the manifest, a folder in those of all its files.)"""
    if not part or part in (".", ".."):
        return "is not a plain path below the output folder"
    if _BAD_PART.search(part):
        return f"cannot be a path on every system: {part!r}"
    if len(part.encode("utf-8", "replace")) > _LONGEST:
        return f"has a name longer than {_LONGEST} bytes"
    return ""


def _claim(path: str, spelled: dict[str, str]) -> None:
    spelling = path
    while True:
        key = _folded(spelling)
        standing = spelled.get(key)
        if standing == spelling:  # a folder that is known, and with it those above
            return
        if standing is not None:
            raise PathError(f"{spelling!r} and {standing!r} are one name where case is ignored")
        spelled[key] = spelling
        folder = spelling.rstrip("/").rpartition("/")[0]
        if not folder:
            return
        spelling = folder + "/"


def _folded(spelling: str) -> str:
    if spelling.isascii():
        return spelling.lower()
    import unicodedata

    return unicodedata.normalize("NFC", spelling.casefold())
