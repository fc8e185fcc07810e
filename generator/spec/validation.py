"""Validation beside the generation: a second process looks at the document as published.

`start` returns at once; `result` waits. The process ends when this one does, and what it found is
kept by the content of the files, so that an unchanged document costs a few hashes.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from generator import __version__
from generator.cache import keep, name_for
from generator.diagnostics import Diagnostic, Severity, from_json

_CHILD = (
    "import json, sys; sys.path[:] = json.loads(sys.argv.pop(1)); "
    "from generator.spec.validator import main; main()"
)


def start(
    path: Path, *, content: bytes | None = None, url: str = "", cache: Path | None = None
) -> Validation:
    """Take a document's path, begin to validate it. `content`, when given, is what the path names,
    or the `url` that it came from.

    `cache` is a folder for what was found; only documents on disk are remembered.
    """
    memory = Memory(cache, path) if cache and content is None else None
    known = memory.recall() if memory else None
    if known is not None:
        return Validation(None, None, memory, known)
    answer = tempfile.TemporaryFile()  # noqa: SIM115 - it lives as long as the process
    own_group: dict[str, Any] = {"process_group": 0}  # Ctrl-C is for the parent alone
    if sys.platform == "win32":
        own_group = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    size = "" if content is None else str(len(content))
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", _CHILD, json.dumps(sys.path), str(path), size, url],
        stdin=subprocess.PIPE,
        stdout=answer,
        stderr=subprocess.DEVNULL,
        **own_group,
    )
    if content is not None:
        threading.Thread(target=_send, args=(process, content), daemon=True).start()
    return Validation(process, answer, memory, None)


def _send(process: subprocess.Popen[bytes], content: bytes) -> None:
    """Give the content to the process, and keep the pipe open: its end is the signal to end."""
    try:
        if process.stdin:
            process.stdin.write(content)
            process.stdin.flush()
    except (OSError, ValueError):
        pass  # it is gone: `result` says so


class Validation:
    """A validation under way. Use as a context manager, or call `close`, to end it early."""

    def __init__(
        self,
        process: subprocess.Popen[bytes] | None,
        answer: IO[bytes] | None,
        memory: Memory | None,
        found: list[Diagnostic] | None,
    ) -> None:
        self._process = process
        self._answer = answer
        self._memory = memory
        self._found = found

    def result(self) -> list[Diagnostic]:
        """Wait, and give the findings; a validator that fails is one warning."""
        if self._found is None:
            self._found = self._wait()
        return self._found

    def _wait(self) -> list[Diagnostic]:
        if self._process is None or self._answer is None:
            return []
        try:
            status = self._process.wait()
            self._answer.seek(0)
            return self._understood(self._answer.read(), status)
        finally:
            self.close()

    def _understood(self, answer: bytes, status: int) -> list[Diagnostic]:
        try:
            told = json.loads(answer)
        except ValueError:
            return [_failed(f"the validator ended with status {status} and no answer")]
        if "crash" in told:
            return [_failed(f"the validator failed: {told['crash']}")]
        if self._memory and told["files"]:
            self._memory.keep(told)
        return [from_json(each) for each in told["diagnostics"]]

    def close(self) -> None:
        """End the process if it is still at work. Harmless when it is not."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            if process.stdin:
                with contextlib.suppress(OSError):
                    process.stdin.close()
        if self._answer is not None:
            self._answer.close()

    def __enter__(self) -> Validation:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _failed(message: str) -> Diagnostic:
    hint = "the document was generated from all the same; --no-validate leaves validation out"
    return Diagnostic("validation-failed", Severity.WARNING, message, None, hint)


class Memory:
    """What was found in a document, kept in a folder with the hashes of all files that mattered."""

    def __init__(self, folder: Path, document: Path) -> None:
        self._document = document
        self._file = folder / f"validation-{name_for(document)}.json"

    @staticmethod
    def _versions() -> list[str]:
        from importlib.metadata import PackageNotFoundError, version

        try:
            return [__version__, version("openapi-spec-validator")]
        except PackageNotFoundError:
            return [__version__, ""]

    def recall(self) -> list[Diagnostic] | None:
        """Give what was found, if no file has changed since and the versions are the same."""
        try:
            told = json.loads(self._file.read_bytes())
            if told["versions"] != self._versions():
                return None
            folder = os.path.dirname(os.path.abspath(self._document))
            for name, digest in told["files"].items():
                content = Path(folder, name).read_bytes()
                if hashlib.sha256(content).hexdigest() != digest:
                    return None
            return [from_json(each) for each in told["diagnostics"]]
        except (OSError, ValueError, LookupError, TypeError, AttributeError):
            return None  # absent, or written by another version: validate again

    def keep(self, told: dict[str, Any]) -> None:
        """Write what was found."""
        keep(self._file, json.dumps({"versions": self._versions(), **told}).encode())
