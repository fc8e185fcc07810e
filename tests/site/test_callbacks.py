"""What follows a call, in a browser: found by the search, opened by its address, fit for all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.pipeline import load
from tests.site.conftest import ROOT
from tests.site.forms import written
from tests.site.test_accessible import LOOKS, dressed, found_by_axe
from tests.site.test_search import opened

if TYPE_CHECKING:
    from playwright.sync_api import Page

PARCEL = "operations/parcels/send-parcel.html"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a document with callbacks and links, as files."""
    api = load(str(ROOT / "tests" / "specs" / "callbacks.yaml")).api
    return written(api, tmp_path_factory.mktemp("parcels"))


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing(look: str, page: Page, folder: Path) -> None:
    dressed(page, look)
    page.goto((folder / PARCEL).as_uri())
    page.evaluate("() => document.querySelectorAll('details').forEach((one) => (one.open = true))")
    assert found_by_axe(page) == []


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("moved", "callback.moved"),
        ("moved place", "callback.moved.payload.place"),
        ("lost", "callback.lost"),
    ],
)
def test_the_search_leads_to_a_callback_and_its_fields(
    text: str, id_: str, page: Page, folder: Path
) -> None:
    page.goto((folder / "index.html").as_uri())
    opened(page).get_by_role("combobox").fill(text)
    page.get_by_role("option").first.click()
    page.wait_for_url(f"**/{PARCEL}#{id_}")
    assert page.locator(f"[id='{id_}']").is_visible()


def test_the_address_of_a_field_opens_its_fold(page: Page, folder: Path) -> None:
    id_ = "callback.moved.payload.parcel.state"
    page.goto(f"{(folder / PARCEL).as_uri()}#{id_}")
    page.locator(f"[id='{id_}']").wait_for()


def test_a_link_leads_to_the_page_of_the_next_call(page: Page, folder: Path) -> None:
    page.goto((folder / PARCEL).as_uri())
    page.locator(".response .next").get_by_role("link", name="Get a parcel").click()
    page.wait_for_url("**/operations/parcels/get-parcel.html")
