"""Output, the hand: every file is written aside first, then all are moved into place.

Until the first move nothing of the old output has changed, so a full disk or Ctrl-C costs nothing.
A folder that does not exist yet is staged whole and moved by one rename; a single file replaces the
old one by another. Each path therefore holds the old version or the new one, at any moment.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import signal
import stat
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence

from generator.output.disk import Stamp, stamp
from generator.output.files import HOME
from generator.output.lock import Lock

_MANY = 1000  # files that are worth a second thread

_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


class Stage:
    """Files on their way into the folder `root`; a context that cleans up what was not moved."""

    def __init__(self, root: str) -> None:
        self.root = root
        self.stamps: dict[str, Stamp] = {}  # of everything that was staged
        self.remove: list[str] = []  # what goes at the end
        self.emptied: set[str] = set()  # folders to remove if nothing is left in them
        self.journal = b""  # what the next run needs if this one is killed
        self._place = os.path.join(root, HOME, "stage")
        self._made: list[str] = []  # folders that this run created, outermost first
        self._moves: list[tuple[str, str]] = []  # (staged file, path), in order
        self._trees: dict[str, None] = {}  # folders that do not exist yet, outermost each
        self._new: dict[str, bool] = {"": False}  # folder → does not exist yet
        self._lock: Lock | None = None

    def __enter__(self) -> Stage:
        try:
            self._make(os.path.join(self.root, HOME))
            self._lock = Lock(os.path.join(self.root, HOME))
            shutil.rmtree(self._place, ignore_errors=True)  # of a run that was killed
            os.makedirs(os.path.join(self._place, "tree"))
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        if self._lock is not None:
            shutil.rmtree(self._place, ignore_errors=True)
            self._lock.release()
        for folder in reversed(self._made):
            with contextlib.suppress(OSError):  # it holds something: it stays
                os.rmdir(folder)

    def _make(self, folder: str) -> None:
        missing = []
        while not os.path.isdir(folder):
            missing.append(folder)
            folder = os.path.dirname(folder)
        for each in reversed(missing):
            os.mkdir(each)
            self._made.append(each)

    def add(self, path: str, content: bytes, replaced: os.stat_result | None = None) -> None:
        """Write the new version of a path aside; it keeps the permissions of the one replaced."""
        self._write(self._target(path), path, content, replaced)

    def add_all(
        self, contents: Mapping[str, bytes], replaced: Callable[[str], os.stat_result | None]
    ) -> None:
        """The same for many: two at a time, for the system needs longer for a file than we do."""
        jobs = [(self._target(path), path, content) for path, content in contents.items()]

        def work(part: Sequence[tuple[str, str, bytes]]) -> None:
            for target, path, content in part:
                self._write(target, path, content, replaced(path))

        if len(jobs) < _MANY:
            work(jobs)
            return
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(2) as pool:
            list(pool.map(work, (jobs[: len(jobs) // 2], jobs[len(jobs) // 2 :])))

    def _target(self, path: str) -> str:
        if self._is_new(path.rpartition("/")[0]):
            return os.path.join(self._place, "tree", path)
        target = os.path.join(self._place, str(len(self._moves)))
        self._moves.append((target, path))
        return target

    def _write(
        self, target: str, path: str, content: bytes, replaced: os.stat_result | None
    ) -> None:
        descriptor = os.open(target, _FLAGS, 0o666)
        try:
            written = os.write(descriptor, content)
            while written < len(content):
                written += os.write(descriptor, content[written:])
            status = os.fstat(descriptor)
            if replaced is not None and stat.S_ISREG(replaced.st_mode):
                mode = stat.S_IMODE(replaced.st_mode)
                if os.name != "nt" and mode != stat.S_IMODE(status.st_mode):
                    os.fchmod(descriptor, mode)
        finally:
            os.close(descriptor)
        self.stamps[path] = stamp(status)

    def _is_new(self, folder: str) -> bool:
        known = self._new.get(folder)
        if known is None:
            inside = self._is_new(folder.rpartition("/")[0])
            known = inside or not os.path.isdir(os.path.join(self.root, folder))
            self._new[folder] = known
            if known:
                os.makedirs(os.path.join(self._place, "tree", folder))
                if not inside:
                    self._trees[folder] = None
        return known

    def places(self) -> list[str]:
        """Where something will be moved to: files, and folders that are moved whole."""
        return [*self._trees, *(path for _, path in self._moves if not _is_record(path))]

    def commit(self) -> None:
        """Move everything into place, remove what goes, and only then replace the records.

        Ctrl-C waits until this is done. A kill leaves the journal, from which the next run heals.
        """
        with _uninterrupted():
            if self.journal:
                self._write_journal()
            targets = {path.lower() for path in self.stamps}
            early = {path for path in self.remove if path.lower() in targets or path in self._trees}
            self._unlink(sorted(early))
            for folder in self._trees:
                os.rename(
                    os.path.join(self._place, "tree", folder), os.path.join(self.root, folder)
                )
            self._replace([each for each in self._moves if not _is_record(each[1])])
            self._unlink([path for path in self.remove if path not in early])
            self._prune()
            self._replace([each for each in self._moves if _is_record(each[1])])
            self._unlink([f"{HOME}/journal.json"])
            self._made.clear()

    def _write_journal(self) -> None:
        target = os.path.join(self._place, "journal")
        with open(target, "wb") as file:
            file.write(self.journal)
        os.replace(target, os.path.join(self.root, HOME, "journal.json"))

    def _replace(self, moves: list[tuple[str, str]]) -> None:
        for target, path in moves:
            place = os.path.join(self.root, path)
            try:
                os.replace(target, place)
            except OSError as error:
                if error.errno != errno.EXDEV:
                    raise
                # A folder of the output lies on another disk: the last step must begin there.
                shutil.copyfile(target, f"{place}.specwright")
                os.replace(f"{place}.specwright", place)

    def _unlink(self, paths: list[str]) -> None:
        for path in paths:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(os.path.join(self.root, path))

    def _prune(self) -> None:
        for folder in sorted(self.emptied, key=len, reverse=True):
            place = folder
            while place and _remove_empty(os.path.join(self.root, place)):
                place = place.rpartition("/")[0]


def _is_record(path: str) -> bool:
    return path.startswith(HOME + "/")


def _remove_empty(folder: str) -> bool:
    """Remove a folder in which nothing is left but, perhaps, Python's cache. False if it stays."""
    try:
        if os.listdir(folder) == ["__pycache__"]:
            shutil.rmtree(os.path.join(folder, "__pycache__"))
        os.rmdir(folder)
    except OSError:
        return False
    return True


@contextlib.contextmanager
def _uninterrupted() -> Iterator[None]:
    """Keep Ctrl-C for later."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    caught: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: caught.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if caught:
        raise KeyboardInterrupt
