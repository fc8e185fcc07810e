"""The search: by keyboard, forgiving, ranked, and without anything but the site's own files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.config import Config
from generator.parser import parse
from generator.spec import read
from tests.site.forms import BODY, written

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

RUN = "operations/assistants/create-thread-and-run.html"


@pytest.fixture
def ask(page: Page, openai_folder: Path) -> Callable[[str], list[str]]:
    """Ask the search of an operation's page; gives where the hits lead, the first kind first."""
    page.goto((openai_folder / RUN).as_uri())
    opened(page)

    def asked(text: str) -> list[str]:
        page.get_by_role("combobox").fill(text)
        found = page.get_by_role("option").evaluate_all("(all) => all.map((one) => one.href)")
        root = openai_folder.as_uri() + "/"
        return [one.removeprefix(root) for one in found]

    return asked


def opened(page: Page) -> Locator:
    """The search of a page, opened with `/`, its index loaded."""
    page.keyboard.press("/")
    found = page.get_by_role("dialog", name="Search")
    found.wait_for()
    found.get_by_role("status").filter(has_not_text="Loading").wait_for(state="attached")
    return found


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("createThreadAndRun", RUN),
        ("create_thread_and_run", RUN),
        ("createthreadandrun", RUN),
        ("Create a thread and run", RUN),
        ("run and thread create", RUN),
        ("POST /threads/runs", RUN),
        ("/threads/runs", RUN),
        ("creat thraed and run", RUN),
        ("create speach", "operations/audio/create-speech.html"),
        ("AssistantObject", "types/assistant-object.html"),
        ("batch completed", "webhooks/batch-completed.html"),
        ("temprature", f"{RUN}#request.temperature"),
        ("thread.messages", f"{RUN}#request.thread.messages"),
        ("max_completion_tokens", f"{RUN}#request.max_completion_tokens"),
        ("maxCompletionTokens", f"{RUN}#request.max_completion_tokens"),
    ],
)
def test_it_finds_what_is_meant(text: str, first: str, ask: Callable[[str], list[str]]) -> None:
    assert ask(text)[0] == first


def test_operations_come_before_fields_and_fields_before_types(
    page: Page, ask: Callable[[str], list[str]]
) -> None:
    ask("assistant")
    kinds = page.get_by_role("listbox").get_by_role("group")
    names = kinds.evaluate_all("(all) => all.map((one) => one.getAttribute('aria-label'))")
    assert [one for one in names if one in {"operations", "fields", "types"}] == [
        "operations",
        "fields",
        "types",
    ]


def test_a_whole_name_comes_before_a_part_and_a_part_before_a_slip(
    ask: Callable[[str], list[str]],
) -> None:
    fields = [one.partition("#")[2] for one in ask("stream") if "#" in one]
    ranks = [0 if one.endswith("stream") else 1 for one in fields]
    assert ranks == sorted(ranks) and 0 in ranks
    assert not any("steam" in one for one in ask("stream"))


def test_the_page_that_is_open_comes_first_among_fields(ask: Callable[[str], list[str]]) -> None:
    fields = [one for one in ask("metadata") if "#" in one]
    assert fields[0] == f"{RUN}#request.metadata"


@pytest.mark.parametrize(
    "text", ["", "   ", "(", "[a-z", "\\", "<b>", "__proto__", "zzzzzz", "名前"]
)
def test_any_text_can_be_asked(text: str, page: Page, ask: Callable[[str], list[str]]) -> None:
    assert len(ask(text)) < 100
    said = page.get_by_role("dialog").get_by_role("status").inner_text()
    assert said or not text.strip()


def test_three_letters_forgive_no_slip(page: Page, ask: Callable[[str], list[str]]) -> None:
    assert ask("xqz") == []
    assert page.get_by_role("dialog").get_by_role("status").inner_text() == "Nothing found"


def test_by_keyboard_alone(page: Page, openai_folder: Path) -> None:
    page.goto((openai_folder / "index.html").as_uri())
    page.keyboard.press("Control+k")
    box = page.get_by_role("combobox", name="Search")
    box.wait_for()
    page.keyboard.type("thread")
    options = page.get_by_role("option")
    options.first.wait_for()

    def chosen() -> int:
        active = box.get_attribute("aria-activedescendant")
        ids = options.evaluate_all("(all) => all.map((one) => one.id)")
        marked = options.evaluate_all(
            "(all) => all.filter((one) => one.ariaSelected === 'true').map((one) => one.id)"
        )
        assert marked == [active]
        return [*ids].index(active)

    count = options.count()
    assert count > 5 and chosen() == 0 and box.get_attribute("aria-expanded") == "true"
    for key, at in {"ArrowDown": 1, "End": count - 1, "Home": 0, "ArrowUp": count - 1}.items():
        page.keyboard.press(key)
        assert chosen() == at
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    target = options.nth(1).get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{target}")


def test_escape_gives_the_focus_back(page: Page, openai_folder: Path) -> None:
    page.goto((openai_folder / RUN).as_uri())
    find = page.get_by_role("link", name="Search")
    find.focus()
    page.keyboard.press("Enter")
    page.get_by_role("combobox").wait_for()
    page.keyboard.press("Escape")
    assert page.get_by_role("dialog").count() == 0
    assert find.evaluate("(one) => one === document.activeElement")


def test_a_field_of_the_same_page_is_opened_in_its_fold(page: Page, openai_folder: Path) -> None:
    page.goto((openai_folder / RUN).as_uri())
    opened(page)
    page.get_by_role("combobox").fill("thread.messages content")
    row = page.locator('[id="request.thread.messages[].content"]')
    assert not row.is_visible()
    page.get_by_role("option", name="request.thread.messages[].content").first.click()
    row.wait_for()
    assert page.get_by_role("dialog").count() == 0


def test_a_slash_that_is_typed_is_a_slash(page: Page, openai_folder: Path) -> None:
    page.goto((openai_folder / RUN).as_uri())
    opened(page)
    page.get_by_role("combobox").fill("")
    page.keyboard.type("/threads")
    assert page.get_by_role("combobox").input_value() == "/threads"


def test_nothing_of_it_is_loaded_before_it_is_wanted(page: Page, served: str) -> None:
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url.rpartition("/")[2]))
    page.goto(f"{served}/{RUN}")
    assert not any("search" in one for one in loaded)
    opened(page)
    assert {"search.js", "search.css", "search-index.js"} <= {*loaded}


def test_what_is_found_is_counted_aloud(page: Page, ask: Callable[[str], list[str]]) -> None:
    ask("cancel run")
    said = page.get_by_role("dialog").get_by_role("status")
    assert said.inner_text().startswith("1 operation, ")
    assert said.evaluate("(one) => one.closest('dialog') !== null")


def test_an_index_that_does_not_come_is_said(page: Page, openai_folder: Path) -> None:
    page.expected = ["ERR_FAILED"]  # type: ignore[attr-defined]
    page.route("**/search-index.js", lambda route: route.abort())
    page.goto((openai_folder / RUN).as_uri())
    page.keyboard.press("/")
    page.get_by_text("Search could not be loaded").wait_for()


def test_each_key_changes_what_is_found(page: Page, ask: Callable[[str], list[str]]) -> None:
    ask("")
    page.get_by_role("combobox").press_sequentially("create thread and run")
    assert page.get_by_role("option").first.get_attribute("href").endswith(RUN)  # type: ignore[union-attr]


def test_pages_about_the_whole_are_found(ask: Callable[[str], list[str]]) -> None:
    assert "errors.html" in ask("errors")
    assert "index.html#authentication" in ask("auth")
    assert "types/index.html" in ask("types")
    assert "webhooks/batch-completed.html" in ask("webhooks")


def test_words_of_a_title_lead_to_the_operation_first(ask: Callable[[str], list[str]]) -> None:
    assert ask("upload file")[0] == "operations/files/create-file.html"
    titled = "operations/vector-stores/retrieve-vector-store-file-content.html"
    assert ask("file content")[:2] == [titled, "operations/files/download-file.html"]


def test_names_are_shown_as_the_document_has_them(tmp_path: Path, page: Page) -> None:
    place = tmp_path / "a.yaml"
    place.write_text(
        BODY.replace("SCHEMA", "{type: object, properties: {'a.b c': {type: string}}}").replace(
            "TYPES", "{}"
        )
    )
    folder = written(parse(read(place), Config()), tmp_path / "site")
    page.goto((folder / "index.html").as_uri())
    opened(page)
    page.get_by_role("combobox").fill("a.b")
    hit = page.get_by_role("option").filter(has_text="request.a.b c")
    assert hit.locator("code").inner_text() == "request.a.b c"
    assert (hit.get_attribute("href") or "").endswith("#request.a~2eb~20c")


def test_a_finger_can_close_it(page: Page, openai_folder: Path) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto((openai_folder / RUN).as_uri())
    found = opened(page)
    page.get_by_role("combobox").fill("run")
    close = found.get_by_role("button", name="Close")
    box = close.bounding_box()
    assert box and box["width"] >= 44 and box["height"] >= 44
    close.focus()
    page.keyboard.press("Enter")
    assert page.get_by_role("dialog").count() == 0
    assert page.url.endswith(RUN)
