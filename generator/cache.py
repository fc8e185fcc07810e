"""Files that only save time: they may go at any moment; where none can be written, none is."""

from __future__ import annotations

import contextlib
import hashlib
import os


def name_for(document: str | os.PathLike[str]) -> str:
    """What stands for the path of a document in the name of a file."""
    return hashlib.sha256(os.fsencode(document)).hexdigest()[:16]


def keep(path: str | os.PathLike[str], content: bytes) -> None:
    """Write a file, and the folder it stands in: whole, or not at all."""
    part = f"{os.fspath(path)}.{os.getpid()}.part"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(part, "wb") as file:
            file.write(content)
        os.replace(part, path)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(part)
