"""Snippets run for real, one after another, each held to what a mock of its API heard of it.

Python, Node and bash run in a process each that takes one program after another (`loops/`); raw
HTTP goes through a socket.
"""

from __future__ import annotations

import http.client
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TypeAlias
from urllib.parse import urlsplit

from benchmarks.node import tools
from benchmarks.raw_http import send_raw
from generator.config import Config
from generator.files import File
from generator.mock import Exchange, running
from generator.mock.answers import response_for
from generator.model.api import Api, Operation
from generator.model.samples import FileSample
from generator.targets.python.target import render as render_python
from generator.targets.snippets.calls import Call
from generator.targets.snippets.credentials import variables
from generator.targets.snippets.languages import Language
from generator.targets.snippets.urls import base_path_of, server_of
from generator.targets.snippets.views import Writer
from generator.targets.typescript.target import render as render_typescript

_LOOPS = Path(__file__).with_name("loops")
_MARK = "/~"


@dataclass(frozen=True, slots=True)
class Ran:
    """A snippet that was run. `fault` says what was wrong; nothing: it is green."""

    operation: str
    language: Language
    case: str
    code: str
    fault: str


@dataclass(frozen=True, slots=True)
class _Program:
    call: Call
    code: str


_Runner: TypeAlias = Callable[[_Program], str]
_Ask: TypeAlias = Callable[[Path], str]


def executed(
    api: Api, config: Config, folder: Path, languages: Sequence[Language], step: int = 1
) -> Iterator[Ran]:
    """Run the snippets of an API in some languages, of every `step`th operation.

    `folder` gets the clients and the programs. Raises OSError when a tool is missing.
    """
    writer = Writer(api, config.templates)
    heard: list[Exchange] = []
    with running(api, heard=heard.append) as url:
        mock = _Mock(api, url, heard)
        work = _prepared(api, config, folder, languages)
        for language in languages:
            with _runner(language, mock, folder) as run:
                for key in list(writer.made)[::step]:
                    calls = writer.made[key][1]
                    for snippet in writer.snippets[key]:
                        if snippet.language != language:
                            continue
                        call = next(one for one in calls if one.case == snippet.case)
                        _put_files(call, work)
                        program = _Program(call, snippet.code)
                        fault = mock.fault(program, run)
                        yield Ran(key, language, snippet.case, snippet.code, fault)


class _Mock:
    """The mock: where it is, what programs must know of it, and what it heard."""

    def __init__(self, api: Api, url: str, heard: list[Exchange]) -> None:
        self.api = api
        self.url = url
        self.heard = heard
        self.origin = "http://" + urlsplit(url).netloc
        self.numbers = count()
        self.connection = http.client.HTTPConnection(urlsplit(url).netloc)
        secrets = {}
        for scheme in api.security_schemes:
            names = variables(scheme)
            secrets.update(dict.fromkeys(names[-1:] if scheme.kind == "oauth2" else names, "sk-t"))
        self.environment = {**secrets, api.package.base_url_environment: url}

    def here(self, code: str, operation: Operation) -> str:
        """Code that names the server of the document, with this one in its place."""
        server = server_of(self.api, operation)[0]
        own = self.origin + base_path_of(self.api, operation)
        return code.replace(server, own) if server else code

    def fault(self, program: _Program, run: _Runner) -> str:
        """Run a program; what was wrong with it, if anything."""
        self.heard.clear()
        said = run(program)
        self._settle()
        operation = program.call.operation
        status = response_for(operation, None)[1]
        if said:
            return said
        if not self.heard:
            return "no request was made"
        for before, one in zip([None, *self.heard], self.heard, strict=False):
            if before is not None and before.status in range(300, 400) and not one.operation:
                continue  # the mock sent it there
            if one.operation not in _alike(self.api, operation):
                return f"{one.method} {one.path} is another operation: {one.operation or 'none'}"
            if one.told or one.status != status:
                return f"{one.status}: {'; '.join(one.told)}"
        return ""

    def _settle(self) -> None:
        """Wait until what a program has sent was heard: a last request comes after all others."""
        try:
            self._mark()
        except http.client.RemoteDisconnected:  # a long program, and nobody kept the line open
            self.connection.close()
            self._mark()
        while not self.heard or self.heard[-1].path != _MARK:
            pass
        self.heard.pop()

    def _mark(self) -> None:
        self.connection.request("GET", _MARK)
        self.connection.getresponse().read()


def _alike(api: Api, operation: Operation) -> set[str]:
    """The operation, and those that only names in the path, or a fragment of it, tell from it."""
    shape = _shape(operation)
    return {
        one.id for one in api.operations if one.method == operation.method and _shape(one) == shape
    }


def _shape(operation: Operation) -> str:
    return re.sub(r"\{[^{}]*\}", "{}", operation.route)


def _prepared(api: Api, config: Config, folder: Path, languages: Sequence[Language]) -> Path:
    """Write the clients that the languages need; gives where programs run."""
    if {"python", "python-async"} & {*languages}:
        _write(render_python(api, config), folder)
    if "typescript" in languages:
        _write(render_typescript(api, config), folder)
        tools().compiled(folder / "typescript")
        place = folder / "work" / "node_modules" / api.package.name
        place.parent.mkdir(parents=True)
        place.symlink_to(folder / "typescript", target_is_directory=True)
    work = folder / "work"
    work.mkdir(exist_ok=True)
    return work


def _write(files: Iterable[File], folder: Path) -> None:
    for file in files:
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(str(file.content), encoding="utf-8")


def _put_files(call: Call, folder: Path) -> None:
    """Put the files there that a call sends."""
    for _, value in call.arguments:
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, FileSample):
                (folder / one.name).write_bytes(b"the bytes of \x00\xff a file")


# How programs are run


@contextmanager
def _runner(language: Language, mock: _Mock, folder: Path) -> Iterator[_Runner]:
    match language:
        case "python" | "python-async":
            command, ending = [sys.executable, str(_LOOPS / "programs.py")], "py"
        case "typescript" | "javascript":
            command, ending = [tools().node, str(_LOOPS / "programs.mjs")], "mjs"
        case "curl":
            command, ending = ["bash", str(_LOOPS / "programs.sh")], "sh"
        case "http":
            yield lambda program: _sent(program, mock, folder / "work")
            return
    with _loop(command, mock.environment, folder) as ask:
        yield lambda program: ask(_placed(program, ending, mock, folder / "work"))


def _placed(program: _Program, ending: str, mock: _Mock, work: Path) -> Path:
    """A program as a file of its own: modules are known by their address."""
    path = work / f"program{next(mock.numbers)}.{ending}"
    path.write_text(mock.here(program.code, program.call.operation), "utf-8", newline="")
    return path


def _sent(program: _Program, mock: _Mock, work: Path) -> str:
    try:
        send_raw(program.code, mock.url, work, mock.environment)
    except (OSError, http.client.HTTPException) as error:
        return repr(error)
    return ""


@contextmanager
def _loop(command: Sequence[str], environment: Mapping[str, str], folder: Path) -> Iterator[_Ask]:
    """A process that runs one program after another: told a path, it says what went wrong."""
    own = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "PYTHONPATH": str(folder / "python"),
        **environment,
    }
    child = subprocess.Popen(
        command,
        cwd=folder / "work",
        env=own,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert child.stdin is not None and child.stdout is not None
    told, said = child.stdin, child.stdout

    def ask(path: Path) -> str:
        told.write(f"{path}\n")
        told.flush()
        line = said.readline()
        return str(json.loads(line)) if line else f"{command[0]} ended"

    try:
        yield ask
    finally:
        told.close()
        child.wait()
