"""What the tests of the snippets share: the API of specs/openai.yaml and how programs are run."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from generator import config
from generator.model.api import Api
from generator.parser import parse
from generator.spec import read
from tests.targets.typescript.conftest import package as typescript_package  # noqa: F401
from tests.targets.typescript.conftest import tools  # noqa: F401

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="session")
def openai_api() -> Api:
    """The model of specs/openai.yaml."""
    chosen = config.load(ROOT / "specs" / "specwright.toml")
    return parse(read(ROOT / "specs" / "openai.yaml"), chosen)


@pytest.fixture
def run_python(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], str]:
    """Run a program in this process and in a folder of its own; gives what it prints."""
    monkeypatch.chdir(tmp_path)

    def run(code: str) -> str:
        printed = io.StringIO()
        names: dict[str, Any] = {"__name__": "__main__"}
        with warnings.catch_warnings(), contextlib.redirect_stdout(printed):
            warnings.simplefilter("ignore", DeprecationWarning)
            exec(compile(code, "<snippet>", "exec"), names)
        if "client" in names:  # a process would end here
            names["client"].close()
        return printed.getvalue()

    return run


@pytest.fixture
def run_shell(tmp_path: Path) -> Callable[..., bytes]:
    """Run a script of a POSIX shell in a folder of its own; gives what it prints."""

    def run(code: str, *, shell: str = "bash", **variables: str) -> bytes:
        environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), **variables}
        done = subprocess.run(
            [shell, "-e"],
            input=code.encode(),
            env=environment,
            cwd=tmp_path,
            capture_output=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, (code, done.stderr)
        return done.stdout

    return run


# Runs modules one after another in one process: a file with each is named in the arguments.
_RUNNER = """
import { pathToFileURL } from "node:url";
let printed = "";
console.log = (...values) => {
  printed += values.map((one) => (typeof one === "string" ? one : JSON.stringify(one))) + "\\n";
};
let requests = 0;
const send = fetch;
globalThis.fetch = (...values) => {
  requests += 1;
  return send(...values);
};
const all = [];
for (const file of process.argv.slice(2)) {
  printed = "";
  requests = 0;
  try {
    await import(pathToFileURL(file));
  } catch (error) {
    printed = null;
    process.stderr.write(`${file}: ${error.stack}\\n`);
  }
  all.push([printed, requests]);
}
process.stdout.write(JSON.stringify(all));
"""


class Ran(NamedTuple):
    """What a program printed, and how many requests it made."""

    printed: str
    requests: int


@pytest.fixture
def run_node(tmp_path: Path) -> Callable[..., list[Ran]]:
    """Run ES modules in one process of Node and in a folder of its own; gives what each did."""
    if shutil.which("node") is None:
        pytest.skip("there is no node")

    def run(codes: list[str], **variables: str) -> list[Ran]:
        files = []
        for number, code in enumerate(codes):
            files.append(tmp_path / f"module{number}.mjs")
            files[-1].write_text(code, encoding="utf-8", newline="")
        (tmp_path / "runner.mjs").write_text(_RUNNER)
        environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), **variables}
        done = subprocess.run(
            ["node", "runner.mjs", *map(str, files)],
            env=environment,
            cwd=tmp_path,
            capture_output=True,
            timeout=120,
            check=False,
        )
        assert done.stderr == b"", done.stderr.decode()[:2000]
        return [Ran(*one) for one in json.loads(done.stdout)]

    return run


@pytest.fixture
def importing(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Make the packages of a folder importable for one test."""

    def add(folder: Path) -> None:
        monkeypatch.setattr(sys, "path", [str(folder), *sys.path])

    return add
