"""Documents: the files that people name, and those in the folders they name; read and replaced."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterable, Iterator, Sequence

from generator.diagnostics import Diagnostic, InputError, Severity
from generator.inject.dialects import DIALECTS, SUFFIXES, Dialect

_OTHERS = frozenset({"node_modules", "__pycache__"})
"""Folders that hold what others wrote; those whose names begin with a dot do too."""


def dialect_of(path: str) -> Dialect | None:
    """The dialect of a file, by its name."""
    return SUFFIXES.get(os.path.splitext(path)[1].lower())


def documents(paths: Sequence[str]) -> list[str]:
    """The documents that are meant, each once; those of a folder in order of their names.

    Raises InputError for a path where there is nothing, and for a file of a kind that is not known.
    """
    problems: list[Diagnostic] = []
    found: dict[str, str] = {}
    for path in paths:
        if os.path.isdir(path):
            inside: Iterable[str] = _walk(path)
        elif not os.path.exists(path):
            inside = ()
            problems.append(problem("file-not-found", f"there is no file {path}"))
        elif dialect_of(path) is None:
            inside = ()
            kinds = ", ".join(f"{one.name} ({', '.join(one.suffixes)})" for one in DIALECTS)
            message = f"{path} is no document that snippets can be put into"
            problems.append(problem("unknown-file-type", message, f"Known are {kinds}."))
        else:
            inside = (path,)
        for one in inside:
            found.setdefault(os.path.realpath(one), one)
    if problems:
        raise InputError(*problems)
    return list(found.values())


def _walk(folder: str) -> Iterator[str]:
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(one for one in folders if one[0] != "." and one not in _OTHERS)
        for name in sorted(names):
            if dialect_of(name) is not None:
                yield os.path.join(place, name)


def read(path: str) -> bytes:
    """The content of a file. Raises InputError."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise InputError(
            problem("unreadable", f"{path} cannot be read: {error.strerror}")
        ) from error


def replace(path: str, content: bytes) -> None:
    """Put content into the place of a file at once; it keeps its permissions, and a link stays one.

    Raises InputError; the file is as it was then.
    """
    place = os.path.realpath(path)
    part = ""
    try:
        number, part = tempfile.mkstemp(prefix=".specwright-", dir=os.path.dirname(place))
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(part, stat.S_IMODE(os.stat(place).st_mode))
        os.replace(part, place)
    except BaseException as error:
        if part and os.path.exists(part):
            os.unlink(part)
        if isinstance(error, OSError):
            message = f"{path} cannot be written: {error.strerror}"
            raise InputError(problem("unwritable", message)) from error
        raise


def problem(code: str, message: str, hint: str = "") -> Diagnostic:
    """An error that has no place in a document."""
    return Diagnostic(code, Severity.ERROR, message, None, hint)
