"""The tools that judge generated TypeScript, installed once; the package of specs/openai.yaml."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from benchmarks.node import Tools
from benchmarks.node import tools as installed
from generator import config
from generator.config import Config
from generator.files import File
from generator.model.api import Api
from generator.parser import parse
from generator.spec import read
from generator.targets.typescript.target import render

ROOT = Path(__file__).parents[3]
SHARED = ROOT.parent / "shared" / "specs"


@pytest.fixture(scope="session")
def tools() -> Tools:
    """The tools, from a cache that every run shares."""
    try:
        return installed()
    except OSError as error:
        pytest.skip(str(error))


def api_of_file(path: Path) -> Api:
    """The model of a document on disk; of OpenAI's, with the config that belongs to it."""
    is_ours = path.name == "openai.yaml"
    chosen = config.load(ROOT / "specs" / "specwright.toml") if is_ours else Config()
    return parse(read(path), chosen)


def write(files: Iterable[File], folder: Path) -> Path:
    """Write a package below a folder; gives where it is."""
    for file in files:
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(str(file.content), encoding="utf-8")
    return folder / "typescript"


@pytest.fixture(scope="session")
def package(tools: Tools, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package of specs/openai.yaml, compiled."""
    folder = write(
        render(api_of_file(ROOT / "specs" / "openai.yaml"), Config()),
        tmp_path_factory.mktemp("openai_typescript"),
    )
    tools.compiled(folder)
    return folder
