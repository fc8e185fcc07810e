"""The snippets of OpenAI's published document, where it is at hand: they compile, are formatted as
black formats, and call methods that there are with arguments that those take."""

from __future__ import annotations

import ast
import importlib
import inspect
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import black
import pytest

from generator import config
from generator.files import File
from generator.model.api import Api
from generator.parser import parse
from generator.spec import read
from generator.targets.python.target import render
from generator.targets.snippets.target import render as render_snippets

ROOT = Path(__file__).parents[3]
DOCUMENT = ROOT.parent / "shared" / "specs" / "openai.yaml"
MODULE = "published_openai_client"

pytestmark = pytest.mark.skipif(
    not DOCUMENT.exists(), reason="OpenAI's published document is not beside the project"
)


@pytest.fixture(scope="module")
def published() -> tuple[Api, config.Config]:
    chosen = replace(config.load(ROOT / "specs" / "specwright.toml"), module=MODULE)
    return parse(read(DOCUMENT), chosen), chosen


@pytest.fixture(scope="module")
def files(published: tuple[Api, config.Config]) -> Mapping[str, File]:
    return {file.path: file for file in render_snippets(*published)}


@pytest.fixture(scope="module")
def client(
    published: tuple[Api, config.Config], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ModuleType]:
    out = tmp_path_factory.mktemp("published")
    for file in render(*published):
        if "/types/" in file.path and not file.path.endswith("__init__.py"):
            continue  # methods name types in annotations only
        path = out / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(str(file.content), encoding="utf-8")
    sys.path.insert(0, str(out / "python"))
    yield importlib.import_module(MODULE)
    sys.path.remove(str(out / "python"))


def programs(files: Mapping[str, File]) -> Iterator[tuple[str, str]]:
    for path, file in files.items():
        if path.endswith(".py"):
            yield path, str(file.content)


def test_every_operation_has_snippets_in_every_language(
    published: tuple[Api, config.Config], files: Mapping[str, File]
) -> None:
    api = published[0]
    for folder, ending in (("python", ".py"), ("python", "_async.py"), ("curl", ".sh")):
        found = [one for one in files if one.startswith(f"snippets/{folder}/")]
        assert sum(one.endswith(ending) for one in found) >= api.operation_count
    assert max(map(len, files)) <= 100
    assert len({one.lower() for one in files}) == len(files)


def test_python_is_formatted_as_black_formats_it(files: Mapping[str, File]) -> None:
    mode = black.Mode()
    for path, code in programs(files):
        if path.endswith("_async.py"):
            assert black.format_str(code, mode=mode) == code, path
        assert max(map(len, code.splitlines())) <= 100, path


def test_python_calls_methods_that_take_its_arguments(
    files: Mapping[str, File], client: ModuleType
) -> None:
    for path, code in programs(files):
        cls = client.AsyncClient if path.endswith("_async.py") else client.Client
        group, method, keywords = called(ast.parse(code))
        resource = getattr(cls(api_key="x"), group)
        inspect.signature(getattr(resource, method)).bind(**dict.fromkeys(keywords))


def called(tree: ast.AST) -> tuple[str, str, list[str]]:
    """The group, the method and the keywords of the one call of `client` in a program."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Attribute(value=ast.Name(id="client"), attr=group)),
                args=[],
                keywords=keywords,
            ):
                assert isinstance(node.func, ast.Attribute)
                return group, node.func.attr, [str(one.arg) for one in keywords]
    raise AssertionError("no call of the client")
