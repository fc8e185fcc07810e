"""What drawing a page takes: few fonts, what stands in the window first, then all of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

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
  const parts = [...document.querySelectorAll("main .part, main .field")];
  return parts.filter((one) => getComputedStyle(one).contentVisibility !== "visible").length;
}
"""
WHOLE = "() => !document.documentElement.classList.contains('drawing')"


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
