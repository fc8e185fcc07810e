"""What a screen reader is told of a form: every control by a name, told apart by where it stands;
and what happens, by a live region."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from tests.site.kinds import KINDS
from tests.site.test_narrow import UNFOLD
from tests.site.trying import Trial

if TYPE_CHECKING:
    from playwright.sync_api import Page

_CONTROLS = {"button", "checkbox", "combobox", "listbox", "radio", "spinbutton", "tab", "textbox"}
_GROUPS = {"group", "radiogroup", "region", "tabpanel", "complementary"}


def controls(page: Page) -> list[tuple[str, ...]]:
    """Of each control: role, name, what it is described by, the groups that it stands in."""
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    known = {one["nodeId"]: one for one in nodes}
    found = []
    for one in nodes:
        if not one["ignored"] and _said(one, "role") in _CONTROLS:
            groups = [
                _said(each, "name") for each in _above(one, known) if _said(each, "role") in _GROUPS
            ]
            said = [_said(one, name) for name in ("role", "name", "description")]
            found.append((*said, *filter(None, groups)))
    return found


def _said(node: dict[str, Any], name: str) -> str:
    return str(node.get(name, {}).get("value", ""))


def _above(node: dict[str, Any], known: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    above = []
    while "parentId" in node:
        node = known[node["parentId"]]
        above.append(node)
    return above


def test_every_control_of_a_form_has_a_name_of_its_own(page: Page, served: str) -> None:
    page.goto(f"{served}/{KINDS['operation']}")
    page.get_by_role("tab", name="Try it").click()
    page.get_by_role("button", name="Send", exact=True).wait_for()
    page.evaluate(UNFOLD)
    article = page.get_by_role("article")
    for name in ("Add to messages", "Add to messages", "Add to tools", "Add to tools"):
        article.get_by_role("button", name=name).first.click()
    page.evaluate(UNFOLD)
    found = controls(page)
    assert len(found) > 60
    assert [one for one in found if not one[1]] == []
    assert [one for one, count in Counter(found).items() if count > 1] == []


def test_what_was_sent_and_copied_is_said(page: Page, served: str) -> None:
    trial = Trial(page, served, "models/list-models").ready().send().finished()
    live = page.get_by_role("status").filter(has_text="200")
    live.wait_for()
    assert trial.status.startswith("200")
    page.get_by_role("tab", name="Code").click()
    page.locator(".snippet:visible").get_by_role("button", name="Copy").click()
    page.get_by_role("status").filter(has_text="Copied").wait_for()
