"""Output, the lock: two runs must not write to one folder at a time."""

from __future__ import annotations

import errno
import os

from generator.output.problems import problem


class Lock:
    """Holds a folder until it is released or the process ends, however it ends.

    Raises InputError when another run holds it. Where the system knows no such lock (Windows, some
    network disks) two runs at once are the user's to avoid.
    """

    def __init__(self, folder: str) -> None:
        self._descriptor = -1
        try:
            import fcntl
        except ImportError:
            return
        self._descriptor = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            self.release()
            if error.errno in (errno.EAGAIN, errno.EACCES):
                raise problem(
                    "busy",
                    f"another run is writing to {os.path.dirname(folder)}",
                    "Wait until it is done.",
                ) from error

    def release(self) -> None:
        """Let the next run in."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
