"""Reading the site: from disk or a server, with a script or without, on a phone, on paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.site.kinds import KINDS

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

RUN = KINDS["operation"]
FOLDED = '[id="request.thread.messages[].content"]'


@pytest.fixture
def plain(browser: Browser) -> Iterator[Page]:
    """A page in a browser that runs no script."""
    context = browser.new_context(java_script_enabled=False)
    found = context.new_page()
    found.set_default_timeout(10_000)
    yield found
    context.close()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_page_opens_from_disk(kind: str, page: Page, openai_folder: Path) -> None:
    page.goto((openai_folder / KINDS[kind]).as_uri())
    assert page.locator("h1").is_visible()
    assert page.evaluate("() => getComputedStyle(document.body).margin") == "0px"
    assert page.evaluate("() => document.documentElement.classList.contains('scripted')")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_page_is_served(kind: str, page: Page, served: str) -> None:
    page.goto(f"{served}/{KINDS[kind]}")
    assert page.locator("h1").is_visible()


# Without a script


def test_without_a_script_the_page_is_complete(plain: Page, openai_folder: Path) -> None:
    plain.goto((openai_folder / RUN).as_uri())
    text = plain.locator("main").text_content() or ""
    for words in (
        "assistant_id",
        "max_completion_tokens",
        "client.assistants.create_thread_and_run",
    ):
        assert words in text
    assert plain.locator(".snippet pre").count() >= 6
    plain.get_by_role("radio", name="TypeScript").check()
    assert plain.locator('.snippet[data-language="typescript"]').first.is_visible()
    assert not plain.locator('.snippet[data-language="python"]').first.is_visible()


def test_without_a_script_a_fold_opens(plain: Page, openai_folder: Path) -> None:
    plain.goto((openai_folder / RUN).as_uri())
    row = plain.locator('[id="request.thread.messages"]')
    assert not row.is_visible()
    plain.locator('[id="request.thread"] > details > summary').click()
    assert row.is_visible()


def test_without_a_script_a_fragment_opens_its_fold(plain: Page, openai_folder: Path) -> None:
    plain.goto((openai_folder / RUN).as_uri() + "#request.thread.messages[].content")
    plain.locator(FOLDED).wait_for()


def test_without_a_script_the_search_leads_to_all_operations(
    plain: Page, openai_folder: Path
) -> None:
    plain.goto((openai_folder / RUN).as_uri())
    plain.get_by_role("link", name="Search").click()
    plain.wait_for_url("**/all.html")
    assert plain.get_by_role("main").get_by_role("link").count() > 30


# With one


def test_a_fragment_opens_its_fold(page: Page, openai_folder: Path) -> None:
    page.goto((openai_folder / RUN).as_uri() + "#request.thread.messages[].content")
    row = page.locator(FOLDED)
    row.wait_for()
    box = row.bounding_box()
    assert box is not None and 56 <= box["y"] < 900
    page.evaluate("() => (location.hash = '#request.tool_resources.file_search')")
    page.locator('[id="request.tool_resources.file_search"]').wait_for()


def test_a_theme_is_remembered(page: Page, openai_folder: Path) -> None:
    paper = "() => getComputedStyle(document.documentElement).backgroundColor"
    page.goto((openai_folder / RUN).as_uri())
    light = page.evaluate(paper)
    button = page.get_by_role("button", name="Dark theme")
    assert button.get_attribute("aria-pressed") == "false"
    button.click()
    dark = page.evaluate(paper)
    assert dark != light and button.get_attribute("aria-pressed") == "true"
    page.goto((openai_folder / KINDS["type"]).as_uri())
    assert page.evaluate(paper) == dark
    page.get_by_role("button", name="Dark theme").click()
    assert page.evaluate(paper) == light


def test_the_theme_of_the_system_is_followed(page: Page, openai_folder: Path) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto((openai_folder / RUN).as_uri())
    assert page.get_by_role("button", name="Dark theme").get_attribute("aria-pressed") == "true"
    shade = page.evaluate("() => getComputedStyle(document.documentElement).backgroundColor")
    assert max(map(int, re.findall(r"\d+", shade)[:3])) < 64


def test_a_language_is_remembered_on_every_page(page: Page, openai_folder: Path) -> None:
    page.goto((openai_folder / RUN).as_uri())
    page.get_by_role("radio", name="TypeScript").check()
    page.goto((openai_folder / "operations/models/list-models.html").as_uri())
    assert page.get_by_role("radio", name="TypeScript").is_checked()
    assert page.locator('.snippet[data-language="typescript"]').first.is_visible()


def test_code_is_copied(page: Page, served: str) -> None:
    page.goto(f"{served}/{RUN}")
    page.locator(".snippet:visible").get_by_role("button", name="Copy").click()
    page.get_by_role("button", name="Copied").wait_for()
    copied = page.evaluate("() => navigator.clipboard.readText()")
    assert "client.assistants.create_thread_and_run(" in copied


def test_the_skip_link_is_the_first_stop(page: Page, openai_folder: Path) -> None:
    page.goto((openai_folder / RUN).as_uri())
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.textContent") == "Skip to content"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.closest('main') !== null")


# On a phone


def test_on_a_phone_the_menu_is_folded(page: Page, openai_folder: Path) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto((openai_folder / RUN).as_uri())
    link = page.get_by_role("navigation", name="Pages").get_by_role("link", name="Start")
    assert not link.is_visible()
    page.get_by_text("Menu", exact=True).click()
    assert link.is_visible()


# On paper


def test_on_paper_nothing_stays_folded(page: Page, openai_folder: Path, tmp_path: Path) -> None:
    reader = pytest.importorskip("pypdf", reason="there is no pypdf")
    page.goto((openai_folder / RUN).as_uri())
    place = tmp_path / "page.pdf"
    place.write_bytes(page.pdf())
    pages = reader.PdfReader(place).pages
    printed = "".join("".join(one.extract_text() for one in pages).split())
    for one in page.locator(".fields .name").all_text_contents():
        assert "".join(one.split()) in printed, one
    for words in ("Tryit", "Skiptocontent"):
        assert words not in printed


# Whatever stands in the address, the window or the system


@pytest.mark.parametrize("fragment", ["%", "%E0%A4%A", "try=%%%"])
def test_a_fragment_that_says_nothing_is_no_error(
    fragment: str, page: Page, openai_folder: Path
) -> None:
    page.goto(f"{(openai_folder / RUN).as_uri()}#{fragment}")
    assert page.locator(".theme").is_visible()
    assert page.locator("html.drawing").count() == 0


def test_copying_that_fails_is_seen_on_the_button(page: Page, openai_folder: Path) -> None:
    page.add_init_script("delete Navigator.prototype.clipboard")
    page.goto((openai_folder / RUN).as_uri())
    page.locator(".copy:visible").first.click()
    page.locator(".copy:visible >> text=Cannot copy here").wait_for()
    page.locator(".copy:visible >> text=/^Copy$/").first.wait_for()


def test_the_copy_button_lies_over_no_code(page: Page, openai_folder: Path) -> None:
    page.goto((openai_folder / RUN).as_uri())
    pre = page.locator(".copied > pre:visible").first
    room = pre.evaluate("""(pre) => {
        pre.scrollLeft = pre.scrollWidth;
        const range = document.createRange();
        range.selectNodeContents(pre.querySelector("code"));
        const end = Math.max(...[...range.getClientRects()].map((one) => one.right));
        return pre.parentElement.querySelector(".copy").getBoundingClientRect().left - end;
    }""")
    assert room >= 0


def test_the_print_edition_has_the_width_of_the_window(page: Page, openai_folder: Path) -> None:
    page.goto((openai_folder / "print.html").as_uri())
    box = page.locator("main").bounding_box()
    assert box and box["width"] > 1200


def test_paper_is_light_whatever_the_theme(page: Page, openai_folder: Path) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto((openai_folder / RUN).as_uri())
    page.evaluate("document.documentElement.dataset.theme = 'dark'")
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(20, 24, 31)"


def test_where_colours_are_forced_the_tab_and_the_button_are_seen(page: Page, served: str) -> None:
    page.emulate_media(forced_colors="active")
    page.goto(f"{served}/{RUN}")
    page.click("#tab-try")
    page.wait_for_selector(".panel.live")
    page.locator("h1").click()
    styles = page.evaluate("""() => {
        const of = (one) => getComputedStyle(document.querySelector(one));
        const tabs = ["#tab-try", "#tab-code"].map((one) => of(one).outlineStyle);
        return [...tabs, of("button.send").borderTopStyle];
    }""")
    assert styles == ["solid", "none", "solid"]


def test_text_runs_as_its_letters_do(page: Page, openai_folder: Path) -> None:
    page.goto((openai_folder / RUN).as_uri())
    page.evaluate("""() => {
        const all = document.querySelectorAll("h1, .text p");
        for (const one of all) one.textContent = "مرحبا بالعالم";
    }""")
    sides = page.evaluate("""() => ["h1", ".text p"].map((one) => {
        const found = document.querySelector(one);
        const range = document.createRange();
        range.selectNodeContents(found);
        const [text, box] = [range, found].map((each) => each.getBoundingClientRect());
        return Math.round(box.right - text.right);
    })""")
    assert sides == [0, 0]
    isolated = "getComputedStyle(document.querySelector('p code')).unicodeBidi"
    assert page.evaluate(isolated) == "isolate"


def test_the_page_that_is_open_stands_in_the_middle_of_the_tree(
    page: Page, openai_folder: Path
) -> None:
    page.set_viewport_size({"width": 1440, "height": 400})
    page.goto((openai_folder / KINDS["type"]).as_uri())
    current = page.locator(".tree [aria-current]")
    assert current.get_attribute("aria-current") == "true"
    assert current.inner_text() == "Types"
    assert page.evaluate("scrollY") == 0
    page.goto((openai_folder / "operations/vector-stores/search-vector-store.html").as_uri())
    box = page.locator('.tree [aria-current="page"]').bounding_box()
    assert box and 150 < box["y"] < 330
    assert page.evaluate("scrollY") == 0


def test_without_a_script_the_menu_of_a_phone_is_below(plain: Page, openai_folder: Path) -> None:
    plain.set_viewport_size({"width": 390, "height": 800})
    plain.goto((openai_folder / RUN).as_uri())
    title = plain.locator("h1").bounding_box()
    assert title and title["y"] < 300
