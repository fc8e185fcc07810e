"""Hostile and endless documents in a browser: no script of theirs runs, and nothing hangs."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.config import Config
from generator.model.api import Api
from generator.parser import parse
from generator.spec import read
from tests.site.forms import OPEN, given, pages_of, written
from tests.targets.docs.test_hostile import hostile_document

if TYPE_CHECKING:
    from playwright.sync_api import Page

SCRIPTS = [
    "</script><script>window.ran = 1</script>",
    '"><img src=x onerror="window.ran = 1">',
    "javascript:window.ran = 1",
    "{{constructor.constructor('window.ran = 1')()}}",
    "\\u003cscript\\u003ewindow.ran = 1\\u003c/script\\u003e",
    "[x](javascript:window.ran=1) <svg onload=window.ran=1>",
]


@pytest.fixture
def site_of(tmp_path: Path) -> Callable[[dict[str, Any]], tuple[Path, Api]]:
    """The site of a document, as files."""

    def build(document: dict[str, Any]) -> tuple[Path, Api]:
        place = tmp_path / "document.json"
        place.write_text(json.dumps(document), encoding="utf-8")
        api = parse(read(place), Config())
        return written(api, tmp_path / "site"), api

    return build


@pytest.mark.parametrize("text", SCRIPTS, ids=range(len(SCRIPTS)))
def test_no_script_of_a_document_runs(
    text: str, page: Page, site_of: Callable[[dict[str, Any]], tuple[Path, Api]]
) -> None:
    folder, api = site_of(hostile_document(text))
    for path in ("index.html", "all.html", "types/t.html", *pages_of(api)):
        page.goto((folder / path).as_uri())
        if path.startswith("operations/"):
            page.evaluate(OPEN)
            page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
            page.wait_for_timeout(100)
        assert page.evaluate("window.ran") is None
        assert page.locator("main script, main img, main svg").count() == 0


def test_types_without_an_end_are_tried_without_an_end(
    page: Page, site_of: Callable[[dict[str, Any]], tuple[Path, Api]]
) -> None:
    ref = {"$ref": "#/components/schemas/A"}
    knot = {
        "type": "object",
        "required": ["self", "many", "either"],
        "properties": {
            "self": ref,
            "many": {"type": "array", "minItems": 1, "items": ref},
            "either": {"oneOf": [ref, {"type": "array", "items": ref}, {"type": "string"}]},
            "under": {"type": "object", "additionalProperties": ref},
        },
    }
    content = {"application/json": {"schema": ref}}
    operation = {
        "operationId": "tie",
        "requestBody": {"required": True, "content": content},
        "responses": {"200": {"description": "", "content": content}},
    }
    folder, api = site_of(
        {
            "openapi": "3.1.0",
            "info": {"title": "Knots", "version": "1"},
            "paths": {"/knots": {"post": operation}},
            "components": {"schemas": {"A": knot}},
        }
    )
    (path,) = pages_of(api)
    page.goto((folder / path).as_uri())
    page.evaluate(OPEN)
    for _ in range(4):  # as deep as somebody goes, there is another level
        fold = page.locator(".field > details.inside:not([open]) > summary").last
        fold.scroll_into_view_if_needed()
        fold.click()
    assert page.locator(".tool:visible").count() > 0
    assert page.evaluate("document.querySelectorAll('*').length") < 2_500


def test_a_type_without_end_is_only_made_as_far_as_it_is_opened(
    form_of: Callable[..., Page],
) -> None:
    page = form_of(
        schema="{$ref: '#/components/schemas/Node'}",
        types="""{Node: {type: object, required: [left, right, many], properties: {
            left: {$ref: '#/components/schemas/Node'}, right: {$ref: '#/components/schemas/Node'},
            many: {type: array, items: {$ref: '#/components/schemas/Node'}},
            name: {type: string, description: What it is called.},
            either: {oneOf: [{$ref: '#/components/schemas/Node'}, {type: integer}]}}}}""",
    )
    before = page.evaluate("document.querySelectorAll('*').length")
    page.evaluate("""() => {
          let deep = {};
          for (let at = 0; at < 60; at += 1) deep = { left: deep };
          form.set({ body: deep });
        }""")
    assert page.evaluate("document.querySelectorAll('*').length") < before + 2_500
    page.evaluate("form.focus('/body" + "/left" * 20 + "/name')")
    assert page.evaluate("document.activeElement.closest('li').id") == (
        "request" + ".left" * 20 + ".name"
    )
    page.keyboard.type("deep")
    value = given(page)["body"]
    for _ in range(20):
        value = value["left"]
    assert value["name"] == "deep"


HOSTILE = "<img src=x onerror=alert(1)>\\\" ' ] ) [id] .x:y"


def test_hostile_names_are_names(form_of: Callable[..., Page]) -> None:
    page = form_of(schema=f"""{{type: object, properties: {{
            "{HOSTILE}": {{type: string, title: "{HOSTILE}", description: "{HOSTILE}"}},
            __proto__: {{type: string}}, constructor: {{type: array, items: {{type: string}}}},
            list: {{type: array, items: {{type: object, properties: {{
                "{HOSTILE}": {{enum: ["{HOSTILE}", b]}}}}}}}}}}}}""")
    for each in page.locator(".field > .control input").all():
        each.fill("1")
    page.get_by_label("Add to constructor").click()
    page.get_by_label("Add to list").click()
    page.locator(".item select").select_option(label="b")
    name = HOSTILE.replace('\\"', '"')
    assert given(page)["body"] == {
        name: "1",
        "__proto__": "1",
        "constructor": [""],
        "list": [{name: "b"}],
    }
    assert page.locator("img").count() == 0
