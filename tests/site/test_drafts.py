"""What is typed is sent: text that is no value yet keeps the request back and says where."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator import ports
from generator.config import Config
from generator.parser import parse
from generator.serve import application
from generator.spec import read
from tests.site.forms import BODY, given, problems, row
from tests.site.trying import Trial

if TYPE_CHECKING:
    from playwright.sync_api import Page

DOCUMENT = """
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /things/{id}:
    post:
      operationId: make
      tags: [things]
      parameters:
        - {in: path, name: id, required: true, schema: {type: string}}
        - {in: query, name: q, schema: {type: string}}
        - {in: query, name: at, schema: {type: string, format: uri}}
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                free: {}
                counts: {type: object, additionalProperties: {type: integer}}
      responses: {"204": {description: ok}}
  /notes:
    post:
      operationId: note
      tags: [things]
      requestBody: {content: {application/json: {schema: {type: [string, "null"]}}}}
      responses: {"204": {description: ok}}
"""


@pytest.fixture(scope="module")
def shop() -> Iterator[str]:
    """The origin of a server of that document."""
    api = parse(read(Path("shop.yaml"), content=DOCUMENT.encode()), Config())
    with ports.background(application(api)) as origin:
        yield origin


@pytest.fixture
def trial(page: Page, shop: str) -> Trial:
    """The page of its first operation, ready to send."""
    return Trial(page, shop, "things/make").ready().fill(path={"id": "a"})


def refused(trial: Trial) -> str:
    """Why nothing can be sent."""
    assert trial.page.locator("button.send").is_disabled()
    return trial.page.locator("#missing").inner_text()


def open_json(page: Page) -> None:
    page.get_by_text("As JSON").click()
    page.locator(".json-view textarea").wait_for()


def test_json_that_cannot_be_read_is_not_replaced_by_what_was_there(trial: Trial) -> None:
    page = trial.page
    open_json(page)
    editor = page.get_by_label("Arguments as JSON")
    editor.fill('{"path": {"id": "b"}')
    editor.blur()
    said = refused(trial)
    assert said == "Arguments as JSON: line 1, column 21: “,” or “}” is expected here"
    page.keyboard.press("Control+Enter")
    assert trial.find(".status").count() == 0
    page.click("#tab-code")
    page.locator("#missing a").click()
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Arguments as JSON"
    assert editor.input_value() == '{"path": {"id": "b"}'
    editor.fill('{"path": {"id": "b"}}')
    editor.blur()
    assert page.locator("button.send").is_enabled()
    editor.fill("{")
    editor.blur()
    row(page, "query.q").locator("input").fill("x")
    assert page.locator("button.send").is_enabled()
    assert '"q": "x"' in editor.input_value()


def test_a_value_that_cannot_be_read_keeps_the_request_back(trial: Trial) -> None:
    page = trial.page
    area = row(page, "request.free").locator("textarea")
    area.fill("[1]")
    area.fill("[1")
    assert refused(trial) == "free: line 1, column 3: “,” or “]” is expected here"
    row(page, "query.q").locator("input").fill("x")
    assert area.input_value() == "[1"
    page.locator("#missing a").click()
    assert page.evaluate("document.activeElement.closest('li').id") == "request.free"
    area.fill("[1, 2]")
    assert page.locator("button.send").is_enabled()
    area.fill("[")
    trial.fill(path={"id": "a"}, body={"free": 7})
    assert area.input_value() == "7"
    assert page.locator("button.send").is_enabled()


def test_a_key_that_is_there_already_says_so_and_keeps_the_request_back(trial: Trial) -> None:
    page = trial.page
    trial.fill(path={"id": "a"}, body={"counts": {"x": 1, "y": 2}})
    key = row(page, "request.counts.y").locator(".key")
    key.fill("x")
    key.blur()
    problem = row(page, "request.counts.y").locator(".problem")
    assert problem.inner_text() == "This key is there already"
    assert refused(trial) == "counts.y: this key is there already"
    key.fill("z")
    key.blur()
    assert problem.count() == 0
    assert page.locator("button.send").is_enabled()


def test_the_keyboard_sends_what_is_typed_at_that_moment(trial: Trial) -> None:
    page = trial.page
    open_json(page)
    page.get_by_label("Arguments as JSON").fill('{"path": {"id": "new"}}')
    with page.expect_request("**/things/*") as sent:
        page.keyboard.press("Control+Enter")
    assert sent.value.url.endswith("/things/new")
    trial.finished().fill(path={"id": "a"}, body={"counts": {"x": 1}})
    row(page, "request.counts.x").locator(".key").fill("y")
    with page.expect_request("**/things/*") as sent:
        page.keyboard.press("Control+Enter")
    assert sent.value.post_data == '{"counts":{"y":1}}'
    focused = page.evaluate("document.activeElement.className")
    assert focused == "key"


def test_nothing_is_sent_from_behind_a_dialog(trial: Trial) -> None:
    page = trial.page
    page.locator("h1").click()
    page.keyboard.press("/")
    page.wait_for_selector(".search[open]")
    page.keyboard.type("zzz")
    page.keyboard.press("Control+Enter")
    page.keyboard.press("Escape")
    page.wait_for_timeout(200)
    assert trial.find(".status").count() == 0


def test_a_row_does_not_move_under_the_pointer(form_of: Callable[..., Page]) -> None:
    page = form_of(schema="""{type: object, properties: {
            name: {type: string, minLength: 3}, on: {type: boolean}}}""")
    name = row(page, "request.name").locator("input")
    name.fill("ab")
    chip = row(page, "request.on").locator(".chips label").first
    box = chip.bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 2)
    page.mouse.down()
    page.wait_for_timeout(50)
    assert chip.bounding_box() == box
    page.mouse.up()
    assert given(page)["body"] == {"name": "ab", "on": True}
    problem = row(page, "request.name").locator(".problem")
    assert problem.inner_text() == "Must have at least 3 characters"


def test_an_emptied_field_sends_nothing(trial: Trial) -> None:
    page = trial.page
    query = row(page, "query.q").locator("input")
    query.fill("x")
    query.fill("")
    address = row(page, "query.at").locator("input")
    address.fill("x")
    address.fill("")
    assert page.locator("button.send").is_enabled()
    with page.expect_request("**/things/*") as sent:
        page.keyboard.press("Control+Enter")
    assert sent.value.url.endswith("/things/a")
    trial.finished()
    name = row(page, "path.id").locator("input")
    name.fill("")
    name.blur()
    assert row(page, "path.id").locator(".problem").inner_text() == "Is missing"
    assert refused(trial) == "id is missing"


def test_an_item_that_is_emptied_is_an_empty_text(form_of: Callable[..., Page]) -> None:
    page = form_of(
        schema="""{type: object, properties: {
            tags: {type: array, items: {type: string}},
            any: {type: array, items: {oneOf: [{type: string, minLength: 1}, {type: integer}]}}}}"""
    )
    page.evaluate("form.set({ body: { tags: ['a'], any: ['b', 2] } })")
    row(page, "request.tags[0]").locator("input").fill("")
    for fold in page.locator(".item > details:not([open])").all():
        fold.locator("summary").first.click()
    row(page, "request.any[0]").locator(".control input").first.fill("")
    row(page, "request.any[1]").locator(".control input").last.fill("")
    assert given(page)["body"] == {"tags": [""], "any": ["", None]}
    page.evaluate("form.set({ body: { tags: [] , any: [] } })")
    assert problems(page) == []


def test_a_body_that_is_not_there_is_not_read_as_null(page: Page, shop: str) -> None:
    trial = Trial(page, shop, "things/note").ready()
    open_json(page)
    editor = page.get_by_label("Arguments as JSON")
    assert editor.input_value() == ""
    editor.focus()
    page.keyboard.press("Tab")
    with page.expect_request("**/notes") as sent:
        trial.send()
    assert sent.value.post_data is None
    trial.finished()
    page.click("#tab-try")
    editor.fill("null")
    editor.blur()
    with page.expect_request("**/notes") as sent:
        trial.send()
    assert sent.value.post_data == "null"
    trial.finished()
    page.click("#tab-try")
    editor.fill("")
    editor.blur()
    with page.expect_request("**/notes") as sent:
        trial.send()
    assert sent.value.post_data is None


def test_an_optional_text_can_still_be_the_empty_one(form_of: Callable[..., Page]) -> None:
    page = form_of(
        BODY.replace("SCHEMA", "{type: object, properties: {a: {type: string}}}").replace(
            "TYPES", "{}"
        )
    )
    page.evaluate("form.set({ body: { a: '' } })")
    row(page, "request.a").locator("input").focus()
    page.keyboard.press("Tab")
    assert given(page) == {"body": {"a": ""}}
