"""The command: a document on a port, read again when it has changed."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Callable, Sequence

from generator import ports
from generator.console import Progress, counted, say, show_diagnostics
from generator.diagnostics import Diagnostic, InputError, printable
from generator.mock import Settings
from generator.mock.server import show
from generator.pipeline import Loaded
from generator.serve.app import Application, Content, content


def serve(
    load: Callable[[], Loaded], host: str, port: int, settings: Settings, *, quiet: bool = False
) -> None:
    """Serve what `load` reads, until it is interrupted; a line for every request to the mock.

    Raises InputError when the document cannot be read, or the address not be listened on.
    """
    with ports.listening(host, port) as listening:
        with Progress(2, time.monotonic(), quiet=quiet) as progress:
            watched = Watched(load, settings, progress.step, quiet=quiet)
        if not quiet:
            api = watched.loaded.api
            operations = counted(api.operation_count, "operation")
            url = ports.origin(host, listening)
            say(printable(f"{api.info.title}: {operations} to read and to try at {url}/"))
            say("Ctrl-C stops it.", sys.stderr)
        ports.run(Application(watched.content, host, watched.newer), listening)


class Watched:
    """A document and what is served of it. Only pages ask whether it has changed. `step` hears what
    is being done at the start."""

    def __init__(
        self,
        load: Callable[[], Loaded],
        settings: Settings,
        step: Callable[[str], None] = lambda _: None,
        *,
        quiet: bool = False,
    ) -> None:
        self._load = load
        self._settings = settings
        self._quiet = quiet
        self._lock = asyncio.Lock()
        step("reading")
        self.loaded = load()
        step("rendering")
        self._seen = {file: _time(file) for file in self.loaded.files}
        self.content = self._content()
        _tell(self.loaded.found)

    async def newer(self) -> Content | None:
        """What is served now, if the document has changed; what is wrong with it is printed."""
        async with self._lock:
            times = {file: _time(file) for file in self.loaded.files}
            if times == self._seen:
                return None
            self._seen = times
            return await asyncio.get_running_loop().run_in_executor(None, self._again)

    def _again(self) -> Content | None:
        try:
            self.loaded = self._load()
        except InputError as error:
            _tell(error.diagnostics)
            say("The pages stay as they were.", sys.stderr)
            return None
        self._seen = {file: self._seen.get(file) or _time(file) for file in self.loaded.files}
        self.content = self._content()
        if not self._quiet:
            say("The document has changed: it is read again.")
        return self.content

    def _content(self) -> Content:
        heard = None if self._quiet else show
        return content(self.loaded.api, self.loaded.config, self._settings, heard)


def _tell(found: Sequence[Diagnostic]) -> None:
    show_diagnostics(found, everything=False, quiet=True)


def _time(file: str) -> int:
    """When a file was changed last; 0 where there is none."""
    try:
        return os.stat(file).st_mtime_ns
    except OSError:
        return 0
