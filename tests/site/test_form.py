"""The rows of a page become a form, and the form says what it shows."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tests.site.forms import BODY, given, problems, row

if TYPE_CHECKING:
    from playwright.sync_api import Page

ROOT = Path(__file__).parents[2]
PUBLISHED = ROOT.parent / "shared" / "specs" / "openai.yaml"
SMALL = sorted((ROOT / "tests" / "specs").glob("*.yaml"))


def test_a_field_is_only_sent_once_it_is_touched(form_of: Callable[..., Page]) -> None:
    page = form_of(schema="""{type: object, required: [a], properties: {
            a: {type: string}, limit: {type: integer, default: 20, maximum: 100},
            on: {type: boolean}, kind: {enum: [x, y]}}}""")
    assert given(page) == {"body": {"a": "string"}} or list(given(page)["body"]) == ["a"]
    limit = row(page, "request.limit").locator("input")
    assert limit.get_attribute("placeholder") == "default: 20"
    limit.fill("007")
    assert given(page)["body"]["limit"] == "007"
    limit.fill("7")
    row(page, "request.on").get_by_label("false").check()
    row(page, "request.kind").get_by_label("y", exact=True).check()
    assert given(page)["body"] | {"a": ""} == {"a": "", "limit": 7, "on": False, "kind": "y"}
    row(page, "request.on").get_by_label("Unset on").click()
    limit.fill("")
    assert given(page)["body"] | {"a": ""} == {"a": "", "kind": "y"}
    row(page, "request.kind").get_by_label("Unset kind").click()
    assert list(given(page)["body"]) == ["a"]


def test_digits_are_kept_as_they_are_typed(form_of: Callable[..., Page]) -> None:
    page = form_of(schema="{type: object, properties: {n: {type: number}, i: {type: integer}}}")
    for typed, value in [
        ("1.0", {"$number": "1.0"}),
        ("12345678901234567890", {"$number": "12345678901234567890"}),
        ("1e3", {"$number": "1e3"}),
        ("0.5", 0.5),
        ("-", "-"),
    ]:
        row(page, "request.n").locator("input").fill(typed)
        assert given(page)["body"] == {"n": value}
    assert problems(page) == ["n must be a number"]


def test_what_is_wrong_is_said_at_the_field_when_it_is_left(form_of: Callable[..., Page]) -> None:
    page = form_of(schema="""{type: object, required: [name], properties: {
            name: {type: string, minLength: 3, description: How it is called.},
            n: {type: integer, maximum: 5}}}""")
    name = row(page, "request.name").locator("input")
    assert name.get_attribute("aria-required") == "true"
    name.fill("ab")
    assert row(page, "request.name").locator(".problem").count() == 0
    name.blur()
    assert row(page, "request.name").locator(".problem").inner_text() == (
        "Must have at least 3 characters"
    )
    assert name.get_attribute("aria-invalid") == "true"
    described = (name.get_attribute("aria-describedby") or "").split()
    texts = [page.locator(f'[id="{one}"]').inner_text() for one in described]
    assert texts == ["How it is called.", "Must have at least 3 characters"]
    name.fill("abc")
    assert row(page, "request.name").locator(".problem").count() == 0
    assert name.get_attribute("aria-invalid") == "false"
    row(page, "request.n").locator("input").fill("6")
    assert problems(page) == ["n must be at most 5"]
    assert page.evaluate("form.problems()[0].id") == "request.n"
    page.evaluate("form.focus('/body/n')")
    assert page.evaluate("document.activeElement.closest('li').id") == "request.n"


def test_null_is_said_aloud_and_is_not_the_same_as_nothing(form_of: Callable[..., Page]) -> None:
    page = form_of(schema="{type: object, properties: {rating: {type: [integer, 'null']}}}")
    rating = row(page, "request.rating")
    rating.get_by_role("button", name="Set rating to null").click()
    assert given(page) == {"body": {"rating": None}}
    rating.get_by_role("button", name="Set rating to null").click()
    assert given(page) == {"body": {}}
    rating.get_by_role("button", name="Set rating to null").click()
    rating.locator("input").fill("4")
    assert given(page) == {"body": {"rating": 4}}


def test_an_object_comes_and_goes_with_what_is_in_it(form_of: Callable[..., Page]) -> None:
    page = form_of(
        schema="""{type: object, properties: {outer: {type: object, required: [kind], properties: {
            kind: {const: a}, inner: {type: object, properties: {x: {type: string}}}}}}}"""
    )
    row(page, "request.outer").locator("summary").first.click()
    row(page, "request.outer.inner").locator("summary").click()
    row(page, "request.outer.inner.x").locator("input").fill("1")
    assert given(page) == {"body": {"outer": {"kind": "a", "inner": {"x": "1"}}}}
    assert row(page, "request.outer.kind").locator("input").is_checked()
    row(page, "request.outer.inner.x").get_by_label("Unset x").click()
    assert given(page) == {"body": {"outer": {"kind": "a"}}}
    row(page, "request.outer").get_by_label("Unset outer").click()
    assert given(page) == {"body": {}}
    row(page, "request.outer").get_by_label("Set outer", exact=True).click()
    assert given(page) == {"body": {"outer": {"kind": "a"}}}


LIST = """{type: object, properties: {people: {type: array, items: {type: object, properties: {
    name: {type: string}, tags: {type: array, items: {type: string}}}}}}}"""


def test_items_are_added_moved_and_removed_by_the_keyboard_alone(
    form_of: Callable[..., Page],
) -> None:
    page = form_of(schema=LIST)
    people = row(page, "request.people")
    people.get_by_label("Add to people").focus()
    page.keyboard.press("Enter")
    page.keyboard.type("ann")
    people.get_by_label("Add to people").focus()
    page.keyboard.press("Enter")
    page.keyboard.type("bob")
    assert given(page)["body"]["people"] == [{"name": "ann"}, {"name": "bob"}]
    page.get_by_label("Move people Item 2 up").focus()
    page.keyboard.press("Enter")
    assert given(page)["body"]["people"] == [{"name": "bob"}, {"name": "ann"}]
    assert page.evaluate("document.activeElement.closest('.item').id") == "request.people[0]"
    row(page, "request.people[0].tags").get_by_label("Add to tags").focus()
    page.keyboard.press("Enter")
    page.keyboard.type("x")
    page.keyboard.press("Tab")
    assert given(page)["body"]["people"] == [{"name": "bob", "tags": ["x"]}, {"name": "ann"}]
    assert row(page, "request.people[0].tags[0]").locator("input").input_value() == "x"
    page.get_by_label("Move people Item 1 down").focus()
    page.keyboard.press("Enter")
    assert row(page, "request.people[1].tags[0]").locator("input").input_value() == "x"
    page.get_by_label("Remove people Item 1", exact=True).focus()
    page.keyboard.press("Enter")
    assert given(page)["body"]["people"] == [{"name": "bob", "tags": ["x"]}]
    assert page.evaluate("document.activeElement.closest('.item').id") == "request.people[0]"
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map((one) => one.id)")
    assert len(ids) == len(set(ids))
    page.get_by_label("Remove people Item 1", exact=True).focus()
    page.keyboard.press("Enter")
    assert given(page)["body"] == {"people": []}
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Add to people"


def test_a_list_says_what_is_wrong_with_it_when_it_is_left(form_of: Callable[..., Page]) -> None:
    page = form_of(schema="""{type: object, required: [tags], properties: {
            tags: {type: array, minItems: 2, items: {type: string}}, other: {type: string}}}""")
    page.evaluate("form.set({ body: { tags: ['a'] } })")
    tags = row(page, "request.tags")
    tags.get_by_role("textbox").focus()
    assert tags.locator(".problem").count() == 0
    row(page, "request.other").locator("input").focus()
    assert tags.locator(".problem").inner_text() == "Must have at least 2 items"
    tags.get_by_label("Add to tags").click()
    assert tags.locator(".problem").count() == 0


def test_of_very_many_items_the_first_have_rows(form_of: Callable[..., Page]) -> None:
    page = form_of(
        schema="{type: object, properties: {tags: {type: array, items: {type: string}}}}"
    )
    page.evaluate("form.set({ body: { tags: [...Array(5000).keys()].map(String) } })")
    tags = row(page, "request.tags")
    assert tags.locator(".item").count() == 100
    assert tags.locator(".items").get_attribute("data-more") == "and 4900 more, in the JSON"
    page.get_by_label("Remove tags Item 100", exact=True).click()
    assert tags.locator(".item").count() == 100
    assert given(page)["body"]["tags"][98:101] == ["98", "100", "101"]
    assert row(page, "request.tags[99]").locator("input").input_value() == "100"


def test_a_map_has_a_row_for_each_key(form_of: Callable[..., Page]) -> None:
    page = form_of(schema="""{type: object, properties: {bias: {type: object,
            additionalProperties: {type: integer}}}}""")
    bias = row(page, "request.bias")
    for key, value in (("50256", "-100"), ("7", "1")):
        bias.get_by_label("Add to bias").click()
        page.keyboard.type(key)
        page.keyboard.press("Tab")
        page.keyboard.type(value)
    assert given(page)["body"]["bias"] == {"$object": [["50256", -100], ["7", 1]]}
    key = row(page, "request.bias.7").locator(".key")
    key.fill("50256")
    key.blur()
    assert key.get_attribute("aria-invalid") == "true"
    assert given(page)["body"]["bias"] == {"$object": [["50256", -100], ["7", 1]]}
    key.fill("a b")
    key.blur()
    assert given(page)["body"]["bias"] == {"$object": [["50256", -100], ["a b", 1]]}
    bias.get_by_label("Remove").first.click()
    assert given(page)["body"]["bias"] == {"a b": 1}


def test_other_members_stand_beside_those_that_are_declared(form_of: Callable[..., Page]) -> None:
    page = form_of(schema="""{type: object, properties: {a: {type: string}},
            additionalProperties: {type: boolean}}""")
    row(page, "request.a").locator("input").fill("1")
    row(page, "request.*").get_by_role("button", name="Add").click()
    page.keyboard.type("b")
    page.keyboard.press("Tab")
    row(page, "request.b").get_by_label("true").check()
    assert given(page) == {"body": {"a": "1", "b": True}}
    page.evaluate("form.set({ body: { c: false, a: '2' } })")
    assert row(page, "request.c").locator(".key").input_value() == "c"
    assert row(page, "request.*").locator(".item").count() == 1


def test_members_that_nobody_declared_are_shown_all_the_same(form_of: Callable[..., Page]) -> None:
    page = form_of(schema="{type: object, properties: {a: {type: string}}}")
    assert row(page, "request.*").count() == 0
    page.evaluate("form.set({ body: { b: [1.5, { c: 'd' }] } })")
    assert json.loads(row(page, "request.b").locator("textarea").input_value()) == [1.5, {"c": "d"}]
    row(page, "request.b").get_by_label("Remove b").click()
    assert given(page) == {"body": {}}


SHAPES = """{
    Circle: {type: object, required: [kind, size], properties: {
        kind: {const: circle}, name: {type: string}, size: {type: number}}},
    Box: {type: object, required: [kind, size], properties: {
        kind: {const: box}, name: {type: string}, size: {type: array, items: {type: number}}}}}"""


def test_another_alternative_keeps_what_both_have(form_of: Callable[..., Page]) -> None:
    page = form_of(
        schema="""{type: object, properties: {shape: {oneOf: [
            {$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Box'}]}}}""",
        types=SHAPES,
    )
    shape = row(page, "request.shape")
    shape.locator("summary").first.click()
    shape.get_by_role("radio", name="Circle", exact=True).check()
    assert given(page)["body"] == {"shape": {"kind": "circle"}}
    row(page, "request.shape(circle).name").locator("input").fill("n")
    row(page, "request.shape(circle).size").locator("input").fill("2")
    shape.get_by_label("Box", exact=True).check()
    assert given(page)["body"] == {"shape": {"name": "n", "kind": "box"}}
    assert row(page, "request.shape(box).name").locator("input").input_value() == "n"
    assert not row(page, "request.shape(circle).name").locator("input").is_visible()
    page.evaluate("form.set({ body: { shape: { kind: 'circle', size: 1 } } })")
    assert shape.get_by_role("radio", name="Circle", exact=True).is_checked()


def test_a_body_may_be_one_of_several(form_of: Callable[..., Page]) -> None:
    page = form_of(
        schema="""{oneOf: [
            {$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Box'}]}""",
        types=SHAPES,
    )
    page.get_by_label("Box", exact=True).check()
    row(page, "request(box).name").locator("input").fill("n")
    assert given(page)["body"]["kind"] == "box"
    assert given(page)["body"]["name"] == "n"


def test_alternatives_without_rows_of_their_own_get_some(form_of: Callable[..., Page]) -> None:
    page = form_of(
        schema="{type: object, properties: {at: {oneOf: [{type: integer}, {type: boolean}]}}}"
    )
    at = row(page, "request.at")
    at.locator("summary").click()
    at.get_by_label("boolean").check()
    at.locator(".chips").get_by_label("true").check()
    assert given(page) == {"body": {"at": True}}
    at.get_by_label("integer").check()
    assert given(page) == {"body": {}}
    at.locator(".control input").first.fill("5")
    assert given(page) == {"body": {"at": 5}}


def test_any_value_is_typed_as_json(form_of: Callable[..., Page]) -> None:
    page = form_of(schema="{type: object, properties: {free: {}}}")
    area = row(page, "request.free").locator("textarea")
    area.fill('{"b": 1.0,\n "a": ]}')
    area.blur()
    assert row(page, "request.free").locator(".problem").inner_text() == (
        "Line 2, column 7: a value is expected here"
    )
    area.fill('{"b": 1.0, "1": 2}')
    assert given(page)["body"]["free"] == {"$object": [["b", {"$number": "1.0"}], ["1", 2]]}


def test_dates_and_secrets_have_controls_of_their_own(form_of: Callable[..., Page]) -> None:
    page = form_of(schema="""{type: object, properties: {day: {type: string, format: date},
            at: {type: string, format: date-time}, key: {type: string, format: password}}}""")
    row(page, "request.day").locator("input").fill("2030-01-02")
    row(page, "request.at").locator("input").fill("2030-01-02T03:04:05")
    row(page, "request.key").locator("input").fill("s3cret")
    body = {"day": "2030-01-02", "at": "2030-01-02T03:04:05Z", "key": "s3cret"}
    assert given(page) == {"body": body}
    page.evaluate("form.set({ body: { at: '2030-01-02T03:04:05.5+01:00', day: 'soon' } })")
    assert row(page, "request.at").locator("input").input_value() == "2030-01-02T03:04:05.5+01:00"
    assert row(page, "request.day").locator("input").input_value() == "soon"


def test_a_file_is_chosen_and_named(form_of: Callable[..., Page], tmp_path: Path) -> None:
    page = form_of(
        BODY.replace("application/json", "multipart/form-data")
        .replace(
            "SCHEMA",
            "{type: object, required: [file], properties: {"
            "file: {type: string, format: binary}, purpose: {type: string}}}",
        )
        .replace("TYPES", "{}")
    )
    place = tmp_path / "a b.txt"
    place.write_text("hello", encoding="utf-8")
    assert any("choose a file" in one for one in problems(page))
    row(page, "request.file").locator("input[type=file]").set_input_files(place)
    assert given(page)["body"]["file"] == {"$file": "a b.txt"}
    assert page.evaluate("form.files().get('a b.txt').size") == 5
    page.evaluate("""() => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File(["other"], "a b.txt"));
          const options = { dataTransfer, bubbles: true, cancelable: true };
          document.querySelector(".drop").dispatchEvent(new DragEvent("drop", options));
        }""")
    assert given(page)["body"]["file"] == {"$file": "a b (2).txt"}
    assert problems(page) == []


def test_where_bodies_differ_the_reader_says_which_is_sent(form_of: Callable[..., Page]) -> None:
    page = form_of(
        BODY.replace(
            "application/json: {schema: SCHEMA}",
            "application/json: {schema: {type: object, properties: {a: {type: string}}}},"
            "application/x-www-form-urlencoded:"
            " {schema: {type: object, properties: {a: {type: string}, b: {type: string}}}}",
        ).replace("TYPES", "{}")
    )
    other = page.locator(".place").nth(1)
    assert row(page, "request.a").locator("input").is_visible()
    assert other.locator(".control").count() == 0
    row(page, "request.a").locator("input").fill("2")
    other.get_by_label("send this").check()
    other.locator(".control input").last.fill("1")
    assert given(page) == {"body": {"a": "2", "b": "1"}}
    assert page.evaluate("data.body.contents[form.content()].kind") == "form"
    assert not row(page, "request.a").locator("input").is_visible()


def test_an_item_that_may_be_several_things_asks_which(form_of: Callable[..., Page]) -> None:
    page = form_of(
        schema="""{type: object, properties: {shapes: {type: array, items: {oneOf: [
            {$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Box'}]}}}}""",
        types=SHAPES,
    )
    shapes = row(page, "request.shapes")
    assert shapes.locator("summary").first.inner_text() == "2 alternatives"
    shapes.get_by_label("Add to shapes").click()
    item = row(page, "request.shapes[0]")
    assert shapes.locator("summary").first.inner_text() == "1 item"
    assert item.locator("summary").first.inner_text() == "Choose an alternative"
    item.locator("summary").first.focus()
    page.get_by_text("As JSON").focus()
    assert item.locator(".problem").first.inner_text() == "Choose an alternative"
    item.get_by_role("radio", name="Circle", exact=True).check()
    assert item.locator("summary").first.inner_text() == "2 alternatives"
    assert given(page)["body"] == {"shapes": [{"kind": "circle"}]}
    shapes.get_by_label("Remove shapes Item 1", exact=True).click()
    assert shapes.locator("summary").first.inner_text() == "2 alternatives"


def test_rows_that_the_form_makes_say_what_the_others_do(form_of: Callable[..., Page]) -> None:
    page = form_of(
        schema="{$ref: '#/components/schemas/Node'}",
        types="""{Node: {type: object, properties: {
            self: {$ref: '#/components/schemas/Node'},
            n: {type: integer, minimum: 1, maximum: 9, default: 2},
            t: {type: string, minLength: 2, maxLength: 5, pattern: '^a'},
            l: {type: array, maxItems: 3, uniqueItems: true, items: {type: string}},
            m: {type: object, additionalProperties: {type: integer}},
            e: {enum: [x, y]}}}}""",
    )
    row(page, "request.self").locator("summary").first.click()
    said = page.evaluate("""() => Object.fromEntries([..."ntlme"].map((name) => {
        const head = document.querySelector(`[id="request.self.${name}"] > .head`);
        const parts = head.querySelectorAll(".type, .fact");
        return [name, [...parts].map((one) => one.textContent)];
    }))""")
    assert said == {
        "n": ["integer", "default: 2", "at least 1", "at most 9"],
        "t": ["string", "2 to 5 characters", "matching ^a"],
        "l": ["array of strings", "at most 3 items", "no item twice"],
        "m": ["map of integers"],
        "e": ['one of "x", "y"'],
    }
