"""Every form filled with an example says the example again: what is shown is what is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator import config
from generator.config import Config
from generator.model.api import Api
from generator.parser import parse
from generator.spec import read
from tests.site.forms import OPEN, RUN, TOUCH, pages_of, written

if TYPE_CHECKING:
    from playwright.sync_api import Page

ROOT = Path(__file__).parents[2]
PUBLISHED = ROOT.parent / "shared" / "specs" / "openai.yaml"
SMALL = sorted((ROOT / "tests" / "specs").glob("*.yaml"))


def round_trips(page: Page, folder: Path, api: Api) -> Iterator[tuple[str, int, Any]]:
    """What is wrong with each form, and how many controls it has that are filled."""
    for path in pages_of(api):
        page.goto((folder / path).as_uri())
        page.evaluate(OPEN)
        touched, wrong = page.evaluate(TOUCH)
        yield path, touched, wrong


def test_each_form_filled_with_its_examples_gives_the_examples(
    page: Page, openai_folder: Path, openai_api: Api
) -> None:
    found = list(round_trips(page, openai_folder, openai_api))
    assert {path: wrong for path, _, wrong in found if wrong} == {}
    assert sum(touched for _, touched, _ in found) > 500


@pytest.mark.parametrize("document", SMALL, ids=lambda path: path.stem)
def test_so_does_each_of_a_small_document(page: Page, document: Path, tmp_path: Path) -> None:
    api = parse(read(document), Config())
    found = list(round_trips(page, written(api, tmp_path), api))
    assert {path: wrong for path, _, wrong in found if wrong} == {}


def test_so_does_each_of_the_published_document(
    page: Page, tmp_path_factory: pytest.TempPathFactory
) -> None:
    if not PUBLISHED.is_file():
        pytest.skip("the published OpenAI document is not beside this checkout")
    api = parse(read(PUBLISHED), config.load(ROOT / "specs" / "specwright.toml"))
    folder = written(api, tmp_path_factory.mktemp("published"))
    found = list(round_trips(page, folder, api))
    assert {path: wrong for path, _, wrong in found if wrong} == {}
    assert sum(touched for _, touched, _ in found) > 1_500
    page.goto((folder / RUN).as_uri())
    page.evaluate(OPEN)
    assert page.evaluate("document.querySelectorAll('*').length") <= 2_500
