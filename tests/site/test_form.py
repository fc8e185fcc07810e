"""The rows of a page become a form, and the form says what it shows."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING, Any

import pytest

from generator import config
from generator.config import Config
from generator.model.api import Api
from generator.parser import parse
from generator.spec import read
from tests.site.forms import OPEN, TOUCH, pages_of, written

if TYPE_CHECKING:
    from playwright.sync_api import Page

ROOT = Path(__file__).parents[2]
PUBLISHED = ROOT.parent / "shared" / "specs" / "openai.yaml"
RUN = "operations/assistants/create-thread-and-run.html"


@pytest.fixture
def form_of(page: Page, tmp_path: Path) -> Callable[..., Page]:
    """The form of the only operation of a document, or of one that has a schema for its body."""

    def build(document: str = "", *, schema: str = "", types: str = "{}") -> Page:
        text = document or BODY.replace("SCHEMA", schema).replace("TYPES", types)
        place = tmp_path / "document.yaml"
        place.write_text(dedent(text), encoding="utf-8")
        api = parse(read(place), Config())
        folder = written(api, tmp_path / "site")
        (path,) = pages_of(api)
        page.goto((folder / path).as_uri())
        page.evaluate(OPEN)
        return page

    return build


BODY = """
    openapi: 3.1.0
    info: {title: x, version: "1"}
    paths:
      /x:
        post:
          operationId: make
          requestBody: {required: true, content: {application/json: {schema: SCHEMA}}}
          responses: {"200": {description: ok}}
    components: {schemas: TYPES}
"""


def given(page: Page) -> Any:
    return json.loads(page.evaluate("JSON.stringify(form.arguments())"))


def row(page: Page, id_: str) -> Any:
    return page.locator(f'[id="{id_}"]')


def problems(page: Page) -> list[str]:
    found: list[str] = page.evaluate("form.problems().map((one) => one.message)")
    return found


# What is shown is what is said


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
