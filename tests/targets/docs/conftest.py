"""What the tests of the docs share: sites of documents, and how a page is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from generator import config
from generator.config import Config
from generator.model.api import Api
from generator.parser import parse
from generator.spec import read
from generator.targets.docs.target import render
from tests.targets.docs.reading import Pages

ROOT = Path(__file__).parents[3]
PUBLISHED = ROOT.parent / "shared" / "specs" / "openai.yaml"


@pytest.fixture(scope="session")
def openai_api() -> Api:
    """The model of specs/openai.yaml."""
    chosen = config.load(ROOT / "specs" / "specwright.toml")
    return parse(read(ROOT / "specs" / "openai.yaml"), chosen)


@pytest.fixture(scope="session")
def openai_pages(openai_api: Api) -> Pages:
    """The pages of specs/openai.yaml by path."""
    return pages_of(openai_api)


@pytest.fixture(scope="session")
def published_api() -> Api:
    """The model of the published document; skipped where it is not at hand."""
    if not PUBLISHED.is_file():
        pytest.skip("the published OpenAI document is not beside this checkout")
    return parse(read(PUBLISHED), config.load(ROOT / "specs" / "specwright.toml"))


@pytest.fixture(scope="session")
def published_pages(published_api: Api) -> Pages:
    """The pages of the published document by path."""
    return pages_of(published_api)


@pytest.fixture
def api_of(tmp_path: Path) -> Callable[[str], Api]:
    """Read a document from its text."""

    def read_text(document: str) -> Api:
        place = tmp_path / "document.yaml"
        place.write_text(dedent(document), encoding="utf-8")
        return parse(read(place), Config())

    return read_text


@pytest.fixture
def site(api_of: Callable[[str], Api]) -> Callable[..., Pages]:
    """The pages of a document, without snippets unless they are given."""

    def build(document: str, snippets: Mapping[str, Any] | None = None) -> Pages:
        return pages_of(api_of(document), snippets or {})

    return build


def pages_of(api: Api, snippets: Mapping[str, Any] | None = None) -> Pages:
    """The pages of a model in Markdown by path."""
    files = render(api, Config(), snippets)
    return {file.path: str(file.content) for file in files if file.path.endswith(".md")}
