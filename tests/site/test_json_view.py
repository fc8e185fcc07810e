"""Beside the form: its arguments as JSON, examples to start from, a link that leads back."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tests.site.forms import BODY, OPEN, RUN, eventually, given, row

if TYPE_CHECKING:
    from playwright.sync_api import Page


def test_json_and_form_are_in_step(page: Page, openai_folder: Path) -> None:
    page.goto((openai_folder / RUN).as_uri())
    page.evaluate(OPEN)
    page.get_by_text("As JSON").click()
    editor = page.get_by_label("Arguments as JSON")
    eventually(page, "document.querySelector('.json-view textarea').value !== ''")
    assert json.loads(editor.input_value()) == {"assistant_id": "asst_abc123"}
    row(page, "request.temperature").locator("input").fill("1.50")
    assert '"temperature": 1.50' in editor.input_value()
    editor.fill('{\n  "assistant_id": "a",\n  "temperature": 9,\n  "stream": tru\n}')
    problem = page.locator(".json-view .problem")
    assert problem.inner_text().endswith("line 4, column 13: a value is expected here")
    editor.fill('{\n  "assistant_id": "a",\n  "temperature": 9\n}')
    eventually(page, "form.arguments().body.temperature === 9")
    assert row(page, "request.assistant_id").locator("input").input_value() == "a"
    assert problem.inner_text().endswith("line 3, column 18: temperature must be at most 2")
    assert page.get_by_label("Start from").input_value() == ""
    page.get_by_role("button", name="Reset").click()
    assert json.loads(editor.input_value()) == {"assistant_id": "asst_abc123"}
    assert page.get_by_label("Start from").input_value() == "minimal"
    page.get_by_label("Start from").select_option("full")
    assert len(given(page)["body"]) > 10


def test_arguments_stand_by_their_place_where_there_are_parameters(
    page: Page, openai_folder: Path
) -> None:
    page.goto((openai_folder / RUN.replace("thread-and-run", "run")).as_uri())
    page.evaluate(OPEN)
    page.get_by_text("As JSON").click()
    editor = page.get_by_label("Arguments as JSON")
    eventually(page, "document.querySelector('.json-view textarea').value !== ''")
    editor.fill('{"path": {"thread_id": "t"},\n "boody": {}}')
    problem = page.locator(".json-view .problem")
    assert problem.inner_text().endswith(
        "line 2, column 11: only path, query, body stand at the top"
    )
    editor.fill('{"path": {"thread_id": "t"}, "body": {"assistant_id": "a"}}')
    eventually(page, "form.arguments().path.thread_id === 't'")
    assert row(page, "path.thread_id").locator("input").input_value() == "t"


def test_a_link_leads_back_to_the_same_call(page: Page, openai_folder: Path) -> None:
    address = (openai_folder / RUN).as_uri()
    page.goto(address)
    page.evaluate(OPEN)
    row(page, "request.temperature").locator("input").fill("1.0")
    row(page, "request.instructions").locator("textarea").fill("Grüße \U0001f600\nhere")
    eventually(page, "location.hash.startsWith('#try=')")
    expected, link = given(page), page.url
    reopen(page, address, link)
    assert given(page) == expected
    assert row(page, "request.temperature").locator("input").input_value() == "1.0"
    page.evaluate("location.hash = '#try=eyJib2R5Ijp7ImFzc2lzdGFudF9pZCI6ImIifX0'")
    eventually(page, "form.arguments().body.assistant_id === 'b'")
    page.get_by_role("button", name="Reset").click()
    eventually(page, "location.hash === ''")
    nothing = [b"nonsense", b"[1]", b"null", b'{"body":{"$object":[1]}}', b'{"path":1}']
    for text in [*nothing, b'{"body":' + b"[" * 5_000 + b"]" * 5_000 + b"}"]:
        fragment = base64.urlsafe_b64encode(text).decode().rstrip("=")
        reopen(page, address, f"{address}#try={fragment}")
        assert given(page) == {"body": {"assistant_id": "asst_abc123"}}


def reopen(page: Page, address: str, link: str) -> None:
    """Come by a link; the form of the test is the one that is opened."""
    page.goto("about:blank")
    page.goto(address)
    page.evaluate("(link) => history.replaceState(null, '', link)", link)
    page.evaluate(OPEN)


def test_a_secret_is_never_part_of_a_link(form_of: Callable[..., Page]) -> None:
    page = form_of(
        BODY.replace(
            "operationId: make",
            "operationId: make\n"
            "          parameters: [{name: X-Token, in: header, schema: {type: string}}]",
        )
        .replace(
            "SCHEMA",
            """{type: object, properties: {users: {type: array, items: {type: object, properties: {
                name: {type: string}, secret: {type: string, format: password}}}}}}""",
        )
        .replace("TYPES", "{}")
    )
    page.evaluate("""form.set({ header: { "X-Token": "hidden-1" },
                      body: { users: [{ name: "ann", secret: "hidden-2" }] } })""")
    eventually(page, "location.hash.startsWith('#try=')")
    shared = json.dumps(page.evaluate("specwright.shared.read()"))
    assert json.loads(shared) == {"body": {"users": [{"name": "ann"}]}}


def test_a_call_that_is_too_long_for_a_link_is_not_copied(page: Page, openai_folder: Path) -> None:
    page.goto((openai_folder / RUN).as_uri())
    page.evaluate(OPEN)
    page.evaluate("navigator.clipboard.writeText('before')")
    page.evaluate("form.set({ body: { assistant_id: 'a', instructions: 'x'.repeat(50_000) } })")
    page.get_by_role("button", name="Copy link").click()
    page.get_by_role("button", name="Too long for a link").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == "before"
    page.evaluate("form.set({ body: { assistant_id: 'a' } })")
    page.get_by_role("button", name="Copy link").click()
    page.get_by_role("button", name="Link copied").wait_for()
    assert "#try=" in page.evaluate("navigator.clipboard.readText()")
