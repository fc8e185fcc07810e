"""Accessibility: axe finds nothing on any kind of page, light, dark, on a phone, with Try open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.site.kinds import KINDS

if TYPE_CHECKING:
    from playwright.sync_api import Page

_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def found_by_axe(page: Page) -> list[str]:
    """What axe finds, each with the element."""
    axe = pytest.importorskip(
        "axe_playwright_python.sync_playwright", reason="there is no axe-playwright-python"
    )
    options = {"runOnly": {"type": "tag", "values": _RULES}, "resultTypes": ["violations"]}
    options["preload"] = False  # it would read style sheets as a script must not, from disk
    answer: dict[str, Any] = axe.Axe().run(page, options=options).response
    return [
        f"{one['id']}: {node['html'][:160]} {node['failureSummary']}"
        for one in answer["violations"]
        for node in one["nodes"][:3]
    ]


LOOKS: dict[str, dict[str, Any]] = {
    "light": {"width": 1440, "height": 900, "theme": "light"},
    "dark": {"width": 1440, "height": 900, "theme": "dark"},
    "phone": {"width": 390, "height": 844, "theme": "light"},
}


def dressed(page: Page, look: str) -> None:
    chosen = LOOKS[look]
    page.set_viewport_size({"width": chosen["width"], "height": chosen["height"]})
    page.emulate_media(color_scheme=chosen["theme"], reduced_motion="reduce")


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing(kind: str, look: str, page: Page, openai_folder: Path) -> None:
    dressed(page, look)
    page.goto((openai_folder / KINDS[kind]).as_uri())
    page.evaluate("() => document.querySelectorAll('details').forEach((one) => (one.open = true))")
    assert found_by_axe(page) == []


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing_in_the_search(look: str, page: Page, openai_folder: Path) -> None:
    dressed(page, look)
    page.goto((openai_folder / KINDS["operation"]).as_uri())
    page.keyboard.press("/")
    page.get_by_role("combobox").fill("thread")
    page.get_by_role("option").first.wait_for()
    assert found_by_axe(page) == []


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing_in_a_form(look: str, page: Page, served: str) -> None:
    dressed(page, look)
    page.goto(f"{served}/{KINDS['operation']}")
    page.get_by_role("tab", name="Try it").click()
    page.get_by_role("button", name="Send", exact=True).wait_for()
    page.evaluate("() => document.querySelectorAll('details').forEach((one) => (one.open = true))")
    assert found_by_axe(page) == []


def test_axe_finds_nothing_in_a_response(page: Page, served: str) -> None:
    dressed(page, "light")
    page.goto(f"{served}/operations/models/list-models.html")
    page.get_by_role("tab", name="Try it").click()
    page.get_by_role("button", name="Send", exact=True).click()
    page.locator(".tree-view").first.wait_for()
    assert found_by_axe(page) == []
