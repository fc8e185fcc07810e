"""What comes back, whatever it is: text, trees, pictures, files, ends that come too soon."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

import pytest

from tests.site.answers import answering, called, png
from tests.site.trying import Trial

if TYPE_CHECKING:
    from playwright.sync_api import Page


HOSTILE = "<script>document.title = 'owned'</script><img src=x onerror=\"document.title='owned'\">"
BODIES: dict[str, tuple[str, bytes]] = {
    "digits": ("application/json", b'{"b": 1.0, "1": 12345678901234567890, "a": null}'),
    "wrong": ("application/json", b'{"a": "text", "b": 1}'),
    "cut": ("application/json", b'{"a":'),
    "html": ("text/html; charset=utf-8", HOSTILE.encode()),
    "keys": ("application/problem+json", json.dumps({HOSTILE: HOSTILE}).encode()),
    "long": ("application/json", json.dumps(["x" * 1000] * 1200).encode()),
    "line": ("text/plain", b"x" * 3_600_000),
    "many": ("application/json", json.dumps(list(range(250))).encode()),
    "picture": ("image/png", png()),
    "drawing": ("image/svg+xml", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
    "misnamed": ("application/pdf", b"%PDF-1.7"),
    "file": ("application/pdf", b"%PDF-1.7"),
    "lines": ("application/x-ndjson", b'{"delta": "Hel"}\n{"delta": "lo"}\n'),
    "events": (
        "text/event-stream",
        b"\xef\xbb\xbf: hi\r\ndata: one\r\ndata: two\r\n\r\nid: 1\r\ndata: {",
    ),
    "none": ("", b""),
}


@pytest.fixture(scope="module")
def origin() -> Iterator[str]:
    """The origin of a site whose API answers all of that."""
    with answering(BODIES) as origin:
        yield origin


@pytest.fixture
def get(page: Page, origin: str) -> Callable[[str], Trial]:
    """Call one of them; gives what is shown."""
    return partial(called, page, origin)


def test_json_keeps_its_digits_and_its_order(get: Callable[[str], Trial]) -> None:
    trial = get("digits")
    shown = trial.find(".tree-view").inner_text().split("\n")
    assert shown == ["{3}", "b: 1.0", "1: 12345678901234567890", "a: null"]
    assert trial.find(".check").inner_text() == "Matches the documented schema."


def test_a_body_that_is_not_what_the_document_says(get: Callable[[str], Trial]) -> None:
    trial = get("wrong")
    assert trial.find(".check p").inner_text().endswith("in 1 place:")
    assert trial.find(".check li").inner_text().startswith("/a must be")


def test_json_that_is_none(get: Callable[[str], Trial]) -> None:
    trial = get("cut")
    assert trial.find(".body").inner_text().startswith("It is said to be JSON and is not.")
    assert trial.find(".body pre").inner_text() == '{"a":'


@pytest.mark.parametrize("name", ["html", "keys"])
def test_hostile_text_is_text(get: Callable[[str], Trial], page: Page, name: str) -> None:
    trial = get(name)
    assert "<script>" in trial.find(".body").inner_text()
    assert page.title() != "owned"
    assert trial.find("img").count() == 0


def test_a_long_body_is_plain_and_many_items_come_step_by_step(
    get: Callable[[str], Trial], page: Page
) -> None:
    trial = get("long")
    assert trial.find(".tree-view").count() == 0
    assert trial.find(".body pre").inner_text().startswith('["xxx')
    trial = get("many")
    assert trial.find(".leaf").count() == 100
    page.get_by_text("100 more of 150").click()
    page.get_by_text("50 more of 50").click()
    assert trial.find(".leaf").count() == 250


def test_pictures_are_shown_without_running_anything(
    get: Callable[[str], Trial], page: Page
) -> None:
    picture = get("picture").find(".body img")
    assert picture.evaluate("(one) => one.decode().then(() => one.naturalWidth)") == 1
    assert get("drawing").find(".body img").get_attribute("src", timeout=1000)[:5] == "blob:"


def test_a_file_is_saved_by_its_name_and_nowhere_else(
    get: Callable[[str], Trial], page: Page
) -> None:
    trial = get("file")
    with page.expect_download() as saved:
        trial.find(".save").click()
    assert saved.value.suggested_filename == "_a report.pdf"
    assert saved.value.path().read_bytes() == b"%PDF-1.7"


def test_a_name_that_cannot_be_read_is_no_end_of_it(
    get: Callable[[str], Trial], page: Page
) -> None:
    trial = get("misnamed")
    with page.expect_download() as saved:
        trial.find(".save").click()
    assert "E0" in saved.value.suggested_filename
    assert trial.find(".stop").count() == 0


def test_lines_and_events_of_any_server(get: Callable[[str], Trial]) -> None:
    trial = get("lines")
    assert trial.find(".arrived > li").count() == 2
    assert trial.find(".said").inner_text() == "Hello"
    trial = get("events")
    shown = trial.find(".arrived > li code").all_inner_texts()
    assert [one.split() for one in shown] == [["one", "two"], ["{"]]


def test_nothing_is_said_to_be_nothing(get: Callable[[str], Trial]) -> None:
    assert get("none").find(".body").inner_text() == "No body."


def test_an_end_that_comes_too_soon_keeps_what_arrived(
    get: Callable[[str], Trial], page: Page
) -> None:
    page.expected.append("net::ERR_")  # type: ignore[attr-defined]
    trial = get("broken")
    assert trial.told.startswith("The connection broke in the middle, after 9 B.")
    assert trial.find(".body pre").inner_text() == "only this"


def test_of_a_body_that_is_too_long_to_be_shown_the_beginning_is(
    get: Callable[[str], Trial], page: Page
) -> None:
    trial = get("line")
    assert trial.find(".body .soft").inner_text() == "Only the first 524.3 kB are shown."
    shown = page.evaluate("document.querySelector('.exchange .body code').textContent.length")
    assert shown == 1 << 19
    with page.expect_download() as saved:
        trial.find(".save").click()
    assert saved.value.path().stat().st_size == 3_600_000
