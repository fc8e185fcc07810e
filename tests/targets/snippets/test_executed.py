"""Every snippet in every language is run against the mock, which finds no fault in what it hears.

`python benchmarks/snippets.py` prints the same as a table, and of every document.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.executing import Ran, executed
from generator import config
from generator.config import Config
from generator.model.api import Api
from generator.parser import parse
from generator.spec import read
from generator.targets.snippets.languages import LANGUAGES
from generator.targets.snippets.views import snippets_of
from tests.targets.typescript.conftest import Tools

ROOT = Path(__file__).parents[3]
SHARED = ROOT.parent / "shared" / "specs"


def run(path: Path, chosen: Config, folder: Path, step: int = 1) -> tuple[Api, list[Ran]]:
    """Run the snippets of a document, or those of every `step`th operation; refuse red ones."""
    api = parse(read(path), chosen)
    ran = list(executed(api, chosen, folder, LANGUAGES, step))
    red = [(one.operation, one.language, one.case, one.fault) for one in ran if one.fault]
    assert not red, red[:3]
    return api, ran


def test_every_snippet_of_our_document(tools: Tools, tmp_path: Path) -> None:
    chosen = config.load(ROOT / "specs" / "specwright.toml")
    api, ran = run(ROOT / "specs" / "openai.yaml", chosen, tmp_path)
    written = [one for snippets in snippets_of(api).values() for one in snippets]
    assert len(ran) == len(written) > 700
    assert {one.code for one in ran} == {one.code for one in written}


@pytest.mark.parametrize("name", ["bodies", "pagination", "parameters", "security", "streaming"])
def test_every_snippet_of_a_small_document(name: str, tools: Tools, tmp_path: Path) -> None:
    path = ROOT / "tests" / "specs" / f"{name}.yaml"
    beside = path.with_suffix(".toml")
    chosen = config.load(beside) if beside.exists() else Config()
    api, ran = run(path, replace(chosen, module=f"executed_{name}"), tmp_path)
    assert {one.operation for one in ran} == {one.id for one in api.operations}


@pytest.mark.parametrize("name", ["openai.yaml", "box.json", "discord.json", "museum.yaml"])
def test_snippets_of_a_published_document(name: str, tools: Tools, tmp_path: Path) -> None:
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"{name} is not here")
    own = ROOT / "specs" / "specwright.toml"
    chosen = config.load(own) if name == "openai.yaml" else Config()
    _, ran = run(path, chosen, tmp_path, step=7)
    assert {one.language for one in ran} == {*LANGUAGES}
