"""The test suites inside generated clients: run as a user runs them, against a mock of the API."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import black
import pytest

from generator import config
from generator.config import Config
from generator.mock import running
from generator.model.api import Api
from generator.parser import parse
from generator.spec import read
from generator.targets.python.target import render as render_python
from generator.targets.typescript.target import render as render_typescript
from tests.parser.inline import api_of
from tests.targets.typescript.conftest import Tools, tools, write  # noqa: F401

ROOT = Path(__file__).parents[3]
SHARED = ROOT.parent / "shared" / "specs"
SMALL = sorted(
    path
    for path in (ROOT / "tests" / "specs").glob("*.yaml")
    if path.stem not in {"webhooks"}  # it has no operations
)
DOCUMENTS = [
    ROOT / "specs" / "openai.yaml",
    *SMALL,
    SHARED / "museum.yaml",
]

each_document = pytest.mark.parametrize(
    "path", DOCUMENTS, ids=[f"{path.parent.name}/{path.stem}" for path in DOCUMENTS]
)


def model_of(path: Path) -> tuple[Api, Config]:
    if not path.is_file():
        pytest.skip(f"{path} is not here")
    beside = path.with_suffix(".toml")
    if path.name == "openai.yaml":
        beside = ROOT / "specs" / "specwright.toml"
    chosen = config.load(beside) if beside.is_file() else Config()
    return parse(read(path), chosen), chosen


def environment(**variables: str) -> Mapping[str, str]:
    """An environment in which no test of ours has left anything."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return {**kept, **variables}


def mock_variable(folder: Path) -> str:
    found = re.search(r'"(\w+_MOCK_URL)"', next(folder.rglob("conftest.py")).read_text())
    assert found is not None
    return found[1]


def pytest_of(folder: Path, **variables: str) -> str:
    """Run the suite of a Python client; gives what it prints."""
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:xdist"]
    done = subprocess.run(
        command,
        cwd=folder / "python",
        env=environment(PYTHONPATH=".", **variables),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]
    return done.stdout


@each_document
def test_the_python_suite(path: Path, tmp_path: Path) -> None:
    api, chosen = model_of(path)
    write(render_python(api, chosen), tmp_path)
    with running(api) as url:
        said = pytest_of(tmp_path, **{mock_variable(tmp_path): url})
    assert f"{api.operation_count} passed" in said


@each_document
def test_the_typescript_suite(path: Path, tmp_path: Path, tools: Tools) -> None:  # noqa: F811
    api, chosen = model_of(path)
    write(render_python(api, chosen), tmp_path)
    folder = write(render_typescript(api, chosen), tmp_path)
    tools.compiled(folder)
    types = folder / "node_modules" / "@types"
    types.parent.mkdir()
    types.symlink_to(tools.folder / "node_modules" / "@types", target_is_directory=True)
    tools.compiled(folder / "tests")
    tools.formatted(folder, "tests")
    with running(api) as url:
        done = subprocess.run(
            [tools.node, "--test"],
            cwd=folder,
            env=environment(**{mock_variable(tmp_path): url}),
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stdout[-3000:]
    assert f"# pass {api.operation_count}\n" in done.stdout


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The Python clients of all documents, a folder each."""
    folder = tmp_path_factory.mktemp("clients")
    for number, path in enumerate(DOCUMENTS):
        if path.is_file():
            write(render_python(*model_of(path)), folder / f"n{number}")
    yield folder


def test_the_python_suites_are_formatted_as_black_formats_them(clients: Path) -> None:
    files = [*clients.glob("*/python/tests/*.py")]
    assert len(files) > 20
    for file in files:
        code = file.read_text("utf-8")
        assert black.format_str(code, mode=black.Mode()) == code, file


def test_the_python_suites_are_typed(clients: Path) -> None:
    for client in sorted(clients.iterdir()):
        done = subprocess.run(
            [sys.executable, "-m", "mypy", "--strict", "--config-file=", "tests"],
            cwd=client / "python",
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout[-3000:]


DOCUMENT = """
paths:
  /things:
    get: {operationId: listThings, responses: {'204': {description: ok}}}
"""


def test_what_only_an_example_shows_is_left_out(tmp_path: Path) -> None:
    body = {"type": "object", "required": ["a"], "properties": {"a": {"type": "object"}}}
    body["properties"]["a"]["properties"] = {"b": {"type": "string"}}
    shown = {"a": {"b": "x", "unknown": 1}}
    content = {"application/json": {"schema": body, "example": shown}}
    responses = {"204": {"description": ""}}
    post = {"operationId": "make", "requestBody": {"content": content}, "responses": responses}
    files = render_python(api_of({"paths": {"/things": {"post": post}}}), Config())
    code = next(str(file.content) for file in files if "tests/test_" in file.path)
    assert "client.things.make(a={})" in code


def test_without_a_mock_all_is_skipped_and_says_what_to_do(tmp_path: Path) -> None:
    write(render_python(api_of(DOCUMENT), Config()), tmp_path)
    said = pytest_of(tmp_path)
    assert "1 skipped" in said
    assert "start a mock, `specwright mock DOCUMENT`, and set ACME_MOCK_URL" in said


def test_a_request_that_is_wrong_fails(tmp_path: Path) -> None:
    """The mock decides: a suite of one document does not pass on another."""
    write(render_python(api_of(DOCUMENT), Config()), tmp_path)
    other = api_of(DOCUMENT.replace("/things", "/others"))
    with running(other) as url, pytest.raises(AssertionError, match="404"):
        pytest_of(tmp_path, ACME_MOCK_URL=url)


def test_a_switch_leaves_the_suites_out() -> None:
    api, chosen = api_of(DOCUMENT), Config(tests=False)
    files = [*render_python(api, chosen), *render_typescript(api, chosen)]
    assert not [file.path for file in files if "/tests/" in file.path]


def test_a_package_called_tests_keeps_its_place() -> None:
    api = api_of(DOCUMENT, "[package]\nmodule = 'tests'")
    paths = {file.path for file in render_python(api, Config())}
    assert "python/tests/__init__.py" in paths
    assert "python/tests_of_operations/conftest.py" in paths
