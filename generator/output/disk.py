"""Output, the eye: what stands in the output folder now, seen with as few calls as possible."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterable

from generator.output.problems import problem

# (mtime_ns, size, inode): equal stamps mean that nobody wrote the file since.
Stamp = tuple[int, int, int]


def digest(content: bytes) -> str:
    """The hash that the manifest holds."""
    return hashlib.sha256(content).hexdigest()


def stamp(status: os.stat_result) -> Stamp:
    """What a status says about who wrote last. (Windows gives scandir no inode.)"""
    return (status.st_mtime_ns, status.st_size, 0 if os.name == "nt" else status.st_ino)


class Disk:
    """The files of a folder as they stand, each looked at once.

    `known` holds what the last run saw: the stamp and hash of a path. A file whose stamp is still
    the same is not read again.
    """

    def __init__(self, root: str, known: dict[str, tuple[Stamp, str]]) -> None:
        self.root = root
        self._known = known
        self._seen: dict[str, os.stat_result] = {}
        self._digests: dict[str, str] = {}

    def look(self, paths: Iterable[str]) -> None:
        """Take the status of every path that exists, one scan per folder.

        Raises InputError where a symbolic link among the folders leads out of the output folder.
        """
        wanted: dict[str, set[str]] = {}
        for path in paths:
            folder, _, name = path.rpartition("/")
            wanted.setdefault(folder, set()).add(name)
        checked: set[str] = set()
        for folder, names in wanted.items():
            self._refuse_escape(folder, checked)
            prefix = folder + "/" if folder else ""
            for entry in self._entries(folder):
                if entry.name in names:
                    self._seen[prefix + entry.name] = entry.stat(follow_symlinks=False)

    def _entries(self, folder: str) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(os.path.join(self.root, folder)) as entries:
                return list(entries)
        except (FileNotFoundError, NotADirectoryError):
            return []

    def _refuse_escape(self, folder: str, checked: set[str]) -> None:
        if not folder or folder in checked:
            return
        self._refuse_escape(folder.rpartition("/")[0], checked)
        checked.add(folder)
        place = os.path.join(self.root, folder)
        if os.path.islink(place):
            target, root = os.path.realpath(place), os.path.realpath(self.root)
            if os.path.commonpath([target, root]) != root:
                raise problem(
                    "symlink-in-the-way",
                    f"{place} is a symbolic link that leads out of the output folder, to {target}",
                    "Nothing is written through it. Remove the link, or choose another folder.",
                )

    def status(self, path: str) -> os.stat_result | None:
        """What `look` saw at the path; None where nothing stood."""
        return self._seen.get(path)

    def exists(self, path: str) -> bool:
        """Whether anything stood at the path: a file, a link, a folder."""
        return path in self._seen

    def digest(self, path: str) -> str:
        """The hash of the file; an empty string where nothing stands, or no regular file."""
        found = self._digests.get(path)
        if found is None:
            found = self._digests[path] = self._hash(path)
        return found

    def _hash(self, path: str) -> str:
        status = self._seen.get(path)
        if status is None or not stat.S_ISREG(status.st_mode):
            return ""
        known = self._known.get(path)
        if known is not None and known[0] == stamp(status):
            return known[1]
        return digest(self.read(path) or b"")

    def read(self, path: str) -> bytes | None:
        """What stands in the file; None where there is no regular file."""
        status = self._seen.get(path)
        if status is None or not stat.S_ISREG(status.st_mode):
            return None
        with open(os.path.join(self.root, path), "rb") as file:
            return file.read()
