"""Rendering: Api → the files of the chosen targets, on two processors where there are two.

The last part of the targets is rendered by a child of this process, the others here meanwhile: none
needs another. Called by the pipeline only.
"""

from __future__ import annotations

import marshal
import os
import signal
import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import partial
from typing import NoReturn

from generator.config import Config
from generator.files import File
from generator.model.api import Api
from generator.targets import TARGETS
from generator.targets.work import Work


def render(
    api: Api, config: Config, only: Sequence[str], step: Callable[[str], None]
) -> list[File]:
    """The files of all targets, or of those that are named. `step` hears what is being done."""
    names = [name for name in TARGETS if not only or name in only]
    work = Work(api, config)
    jobs = {name: [partial(part, work) for part in TARGETS[name]] for name in names}
    last = jobs[names[-1]].pop()
    files: list[File] = []
    child = _Child(last) if any(jobs.values()) and _has_room() else None
    try:
        for name in names:
            step(f"rendering {name}")
            for job in jobs[name]:
                files += job()
        made = child.files() if child is not None else None
    finally:
        if child is not None:
            child.end()
    # A child that failed is not asked why: what went wrong there is met here again, and told.
    files += last() if made is None else made
    return files


def _has_room() -> bool:
    """Whether a child would have a processor, and can be made: not where there is no fork, nor
    beside another thread, which may hold a lock that nobody would open in the child."""
    return hasattr(os, "fork") and (os.cpu_count() or 1) > 1 and threading.active_count() == 1


class _Child:
    """A copy of this process that renders files."""

    def __init__(self, work: Callable[[], Iterable[File]]) -> None:
        reader, writer = os.pipe()
        self._process = os.fork()
        if not self._process:
            _answer(writer, work)
        os.close(writer)
        self._pipe = open(reader, "rb")  # noqa: SIM115 - closed by `end`

    def files(self) -> list[File] | None:
        """What it rendered, as soon as it is done; None if it failed."""
        answer = self._pipe.read()
        _, status = os.waitpid(self._process, 0)
        self._process = 0
        return [File(*each) for each in marshal.loads(answer)] if status == 0 else None

    def end(self) -> None:
        """End it if it is still at work. Harmless when it is not."""
        self._pipe.close()
        if self._process:
            with suppress(ProcessLookupError):
                os.kill(self._process, signal.SIGKILL)
            os.waitpid(self._process, 0)
            self._process = 0


def _answer(writer: int, work: Callable[[], Iterable[File]]) -> NoReturn:
    """What the child does: nothing of it is printed, and nothing of the parent's is cleaned up."""
    status = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        answer = marshal.dumps([(file.path, file.content) for file in work()])
        with open(writer, "wb") as pipe:
            pipe.write(answer)
        status = 0
    finally:
        os._exit(status)
