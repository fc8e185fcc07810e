"""The site in a browser, as it is served."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page


def test_the_start_page_opens_without_a_fault(page: Page, served: str) -> None:
    page.goto(served)
    assert page.locator("h1").inner_text() == "OpenAI API"
