"""What drawing a page takes: few fonts, what stands in the window first, then all of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.site.kinds import KINDS

if TYPE_CHECKING:
    from playwright.sync_api import Page

FONTS = """
() => {
  const shown = [...document.body.querySelectorAll("*")].filter(
    (one) =>
      one.checkVisibility() &&
      [...one.childNodes].some((each) => each.nodeType === 3 && each.data.trim()),
  );
  const font = ({ fontFamily, fontSize, fontWeight, fontStyle }) =>
    [fontFamily, fontSize, fontWeight, fontStyle].join(" ");
  return [...new Set(shown.map((one) => font(getComputedStyle(one))))].sort();
}
"""
SKIPPED = """
() => {
  const parts = [...document.querySelectorAll("main .field, main .variant")];
  return parts.filter((one) => getComputedStyle(one).contentVisibility !== "visible").length;
}
"""
WHOLE = "() => !document.documentElement.classList.contains('drawing')"

# Where things stand when the page has been read and its script has not run, and afterwards.
MOVED = """
{
  let before = {};
  const places = () => {
    // What the browser estimates before its first frame has not been drawn yet.
    const parts = ".find, .view, .frame :is(h1, h2, h3, p, pre, dt, dd):not(.whole *)";
    return [...document.querySelectorAll(parts)]
      .filter((one) => one.checkVisibility({ contentVisibilityAuto: true }))
      .map((one) => [one, Math.round(one.getBoundingClientRect().top)])
      .filter(([, top]) => top < innerHeight);
  };
  document.addEventListener("DOMContentLoaded", () => (before = new Map(places())), true);
  window.moved = () =>
    Object.fromEntries(
      places()
        .filter(([one, top]) => before.has(one) && Math.abs(before.get(one) - top) > 1)
        .map(([one, top]) => [one.outerHTML.slice(0, 60), [before.get(one), top]]),
    );
}
"""


def test_a_first_page_needs_few_fonts(page: Page, openai_folder: Path) -> None:
    page.goto((openai_folder / KINDS["operation"]).as_uri())
    fonts = page.evaluate(FONTS)
    assert len(fonts) <= 13, fonts


def test_what_is_below_the_window_waits_and_is_drawn(page: Page, openai_folder: Path) -> None:
    page.add_init_script("window.requestAnimationFrame = (draw) => (window.draw = draw)")
    page.goto((openai_folder / KINDS["operation"]).as_uri())
    assert page.evaluate(SKIPPED) > 5
    page.evaluate("() => draw()")
    page.wait_for_function(WHOLE)
    assert page.evaluate(SKIPPED) == 0


def test_who_comes_for_a_field_has_the_whole_page_at_once(page: Page, openai_folder: Path) -> None:
    page.add_init_script("window.requestAnimationFrame = () => {}")
    page.goto((openai_folder / KINDS["operation"]).as_uri() + "#request.tool_resources")
    assert page.evaluate(SKIPPED) == 0
    box = page.locator('[id="request.tool_resources"]').bounding_box()
    assert box is not None and 56 <= box["y"] < 900


@pytest.mark.parametrize("width", [320, 390, 1440])
@pytest.mark.parametrize("kind", ["home", "operation", "errors"])
def test_what_a_script_adds_moves_nothing(
    kind: str, width: int, page: Page, openai_folder: Path
) -> None:
    """What was drawn of a page before it has all been read stands where it stood."""
    page.set_viewport_size({"width": width, "height": 900})
    page.add_init_script(MOVED)
    page.goto((openai_folder / KINDS[kind]).as_uri())
    page.wait_for_function(WHOLE)
    assert page.evaluate("() => moved()") == {}
