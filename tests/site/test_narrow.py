"""A window of 320 px (WCAG 2.2, 1.4.10: 1280 px, enlarged four times) and a phone: no page scrolls
sideways, nothing leaves the window, nothing lies over the code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.parser.inline import api_of
from tests.site.forms import written
from tests.site.kinds import KINDS

if TYPE_CHECKING:
    from playwright.sync_api import Page

WIDTHS = (320, 390)
UNFOLD = "() => document.querySelectorAll('details').forEach((one) => (one.open = true))"
# What scrolls by itself, as code does, may be wider inside; what only screen readers see, too.
OUTSIDE = """
() => {
  const width = document.scrollingElement.clientWidth;
  const scrolls = (one) =>
    one !== document.body &&
    (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
  return [...document.body.querySelectorAll("*")]
    .filter((one) => {
      const { left, right, width: own } = one.getBoundingClientRect();
      return own > 0 && (left < -0.5 || right > width + 0.5);
    })
    .filter((one) => getComputedStyle(one).clipPath === "none" && !scrolls(one.parentElement))
    .map((one) => one.outerHTML.slice(0, 120));
}
"""
LONG = "A" + "VeryLongName" * 6
LONG_NAMES = f"""
tags: [{{name: {LONG}}}]
paths:
  /{LONG}:
    post:
      tags: [{LONG}]
      operationId: {LONG}
      summary: {LONG}
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [{LONG}]
              properties:
                {LONG}:
                  oneOf: [{{$ref: '#/components/schemas/{LONG}'}}, {{type: string}}]
      responses:
        '200':
          description: {LONG}
          content: &same
            application/json: {{schema: {{$ref: '#/components/schemas/{LONG}'}}}}
        '400': {{description: {LONG}, content: *same}}
components:
  schemas:
    {LONG}:
      type: object
      title: {LONG}
      description: "`{LONG}`"
      properties: {{kind: {{type: string, enum: [{LONG}], default: {LONG}}}}}
"""


def fits(page: Page, width: int) -> None:
    assert page.evaluate("() => document.scrollingElement.scrollWidth") <= width
    assert page.evaluate(OUTSIDE) == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_page_fits(kind: str, width: int, page: Page, openai_folder: Path) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    page.goto((openai_folder / KINDS[kind]).as_uri())
    page.evaluate(UNFOLD)
    fits(page, width)


def test_a_form_and_a_response_fit(page: Page, served: str) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(f"{served}/{KINDS['operation']}")
    page.get_by_role("tab", name="Try it").click()
    page.get_by_role("button", name="Send", exact=True).wait_for()
    page.evaluate(UNFOLD)
    for add in page.get_by_role("button", name="Add to messages").all():
        add.click()
    fits(page, 320)
    page.goto(f"{served}/operations/models/list-models.html")
    page.get_by_role("tab", name="Try it").click()
    page.get_by_role("button", name="Send", exact=True).click()
    page.locator(".tree-view").first.wait_for()
    page.evaluate(UNFOLD)
    fits(page, 320)


def test_the_search_fits(page: Page, openai_folder: Path) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto((openai_folder / KINDS["operation"]).as_uri())
    page.keyboard.press("/")
    page.get_by_role("combobox").fill("create thread")
    page.get_by_role("option").first.wait_for()
    fits(page, 320)


def test_names_that_never_end_are_broken(page: Page, tmp_path: Path) -> None:
    folder = written(api_of(LONG_NAMES), tmp_path)
    page.set_viewport_size({"width": 320, "height": 700})
    for path in sorted(folder.rglob("*.html")):
        page.goto(path.as_uri())
        page.evaluate(UNFOLD)
        fits(page, 320)


def test_copy_lies_beside_the_code(page: Page, openai_folder: Path) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto((openai_folder / KINDS["home"]).as_uri())
    for block in page.locator(".copied").all():
        code, button = block.locator("pre").bounding_box(), block.locator(".copy").bounding_box()
        assert code and button and button["y"] >= code["y"] + code["height"]
