"""What follows a call, on its page: callbacks, and the calls that an answer leads to."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from generator.config import Config
from generator.model.api import Api
from generator.targets.docs.target import render
from tests.targets.docs.conftest import ROOT
from tests.targets.docs.html_reading import read
from tests.targets.docs.reading import Pages, check_links, check_structure

PARCELS = (ROOT / "tests" / "specs" / "callbacks.yaml").read_text("utf-8")
PAGE = "docs/operations/parcels/send-parcel"


def section(page: str, title: str) -> str:
    """What stands below a heading of a page in Markdown, up to the next of its level."""
    level = title.partition(" ")[0]
    _, found, rest = f"\n{page}".partition(f"\n{title}\n\n")
    assert found, page
    return rest.partition(f"\n{level} ")[0].partition("\n---\n")[0].rstrip("\n")


@pytest.fixture
def page(site: Callable[..., Pages]) -> str:
    """The page of the operation that others follow, in Markdown."""
    pages = site(PARCELS)
    assert check_links(pages)
    found = pages[f"{PAGE}.md"]
    check_structure(PAGE, found)
    return found


def test_a_callback_says_when_it_comes_what_it_brings_and_what_it_wants(page: str) -> None:
    said = section(section(page, "## Callbacks"), "### The parcel moved")
    assert said == (
        "The API sends a `POST` request, called `moved`, to `{$request.body#/webhook}`.\n\n"
        "Sent at every stop, and once more when it arrives.\n\n"
        "Payload, `application/json`: Object, [SendParcelMovedCallbackPayload]"
        "(../../types/send-parcel-moved-callback-payload.md).\n\n"
        "- **`parcel`** (object, [Parcel](../../types/parcel.md))\n"
        "  - **`id`** (string)\n"
        "  - **`state`** (one of `packed`, `moving`, `there`)\n"
        "- **`place`** (string, at most 80 characters)\n\n"
        '```json\n{"parcel": {"id": "p_1", "state": "moving"}, "place": "Rome"}\n```\n\n'
        "Expected answer:\n\n"
        "- **204 No Content**: Heard.\n"
        "- **410 Gone**: Nobody listens any more; no more is sent."
    )


def test_an_answer_that_has_a_body_says_of_which_type(page: str) -> None:
    said = section(section(page, "## Callbacks"), "### Lost")
    assert said.endswith(
        "- **200 OK** (object, [LostCallbackResponse](../../types/lost-callback-response.md)): "
        "Whether to send another."
    )


def test_an_answer_says_what_can_be_called_with_it(page: str) -> None:
    said = section(section(page, "## Response"), "### 201 Created").partition("Then:\n\n")[2]
    assert said == (
        "- Use `id` of this answer as `id` of [Get a parcel](get-parcel.md)\n"
        "- Use `id` of this answer as the path parameter `id`, `late` as `reason` and the body of"
        " this request as the body of [Complain about a parcel](complain.md):"
        " If it takes too long.\n"
        "- Can be followed by `https://weather.test/openapi.yaml#/paths/~1forecast/get`"
    )


def test_so_does_an_error(page: str) -> None:
    assert section(page, "## Errors") == (
        "- **409 Conflict**: raises `ConflictError`: It was sent before.\n"
        "  - Use `id` of this answer as `id` of [Get a parcel](get-parcel.md)"
    )


@pytest.mark.parametrize(
    ("passed", "words"),
    [
        ("parameters: {a: $url, b: $method}", "the URL of this request as `a` and the method of"),
        ("parameters: {a: $statusCode}", "the status of this answer as `a`"),
        ("parameters: {a: $response.body}", "this answer as `a`"),
        ("parameters: {a: '$response.body#/b/0/c.d/~1e'}", "`b[0].c.d./e` of this answer as `a`"),
        ("parameters: {a: '$response.body#/0/b'}", "`0.b` of this answer as `a`"),
        (
            "parameters: {a: '$request.body#/a', b: '$request.body#/b', c: '$request.body#/c'}",
            "`a`, `b` and `c` of the body of this request as `a`, `b` and `c`",
        ),
        (
            "parameters: {a: $request.query.b, header.c: $request.query.d}",
            "the query parameters `b` and `d` of this request as `a` and the header `c`",
        ),
        ("parameters: {a: $response.header.Location}", "the header `Location` of this answer"),
        ("parameters: {a: $request.header.X}", "the header `X` of this request as `a`"),
        ("parameters: {a: 'x-{$url}'}", "`x-{$url}` as `a`"),
        ("parameters: {a: [1], b: 'true'}", '`[1]` as `a` and `"true"` as `b`'),
        ("requestBody: {a: 1}", '`{"a": 1}` as the body'),
    ],
)
def test_what_is_passed_on_is_said_in_words(
    passed: str, words: str, site: Callable[..., Pages]
) -> None:
    pages = site(f"""
        openapi: 3.1.0
        info: {{title: T, version: '1'}}
        paths:
          /a:
            get:
              operationId: a
              tags: [t]
              responses:
                '200':
                  description: ok
                  links: {{b: {{operationId: a, {passed}}}}}
        """)
    assert f"- Use {words}" in pages["docs/operations/t/a.md"]


def test_in_html_as_in_markdown(api_of: Callable[[str], Api]) -> None:
    files = {one.path: str(one.content) for one in render(api_of(PARCELS), Config(), {})}
    page = read(files[f"{PAGE}.html"])
    assert page.faults == [] and len(page.ids) == len(page.targets)
    assert {"callbacks", "callback.moved", "callback.moved.payload.parcel.id"} <= page.targets
    assert {"callback.lost", "callback.lost.payload.state"} <= page.targets
    assert (
        "<li>Use <code>id</code> of this answer as <code>id</code> of "
        '<a href="get-parcel.html">Get a parcel</a></li>' in page.text
    )
    assert "<code>{$request.body#/webhook}</code>" in page.text


def test_several_requests_of_one_name_have_ids_of_their_own(api_of: Callable[[str], Api]) -> None:
    told = {"requestBody": {"content": {"application/json": {"schema": {"type": "string"}}}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {
            "/a": {
                "get": {
                    "operationId": "a",
                    "tags": ["t"],
                    "callbacks": {"b": {"u": {"put": told, "post": told}, "v": {"post": told}}},
                    "responses": {},
                }
            }
        },
    }
    files = {one.path: str(one.content) for one in render(api_of(json.dumps(document)), Config())}
    page = read(files["docs/operations/t/a.html"])
    assert [one for one in page.ids if one.startswith("callback.")] == [
        "callback.b",
        "callback.b.payload",
        "callback.b(post+u)",
        "callback.b(post+u).payload",
        "callback.b(post+v)",
        "callback.b(post+v).payload",
    ]
    assert page.faults == []


def test_the_search_finds_a_callback_and_its_fields(api_of: Callable[[str], Api]) -> None:
    files = {one.path: str(one.content) for one in render(api_of(PARCELS), Config(), {})}
    text = files["docs/assets/search-index.js"]
    index = json.loads(text.removeprefix("specwright.index(").rstrip(");\n"))
    segments = index["segments"].split("\n")
    assert "callback.moved" in segments and ".payload\t" in segments and ".place" in segments


def test_the_types_that_are_sent_and_answered_say_who_uses_them(
    site: Callable[..., Pages],
) -> None:
    pages = site(PARCELS)
    for name in ("send-parcel-moved-callback-payload", "lost-callback-response"):
        assert "Used by [Send parcel]" in pages[f"docs/types/{name}.md"]


def test_a_page_without_them_has_nothing_of_them(site: Callable[..., Pages]) -> None:
    page = site(PARCELS)["docs/operations/parcels/get-parcel.md"]
    assert "Callbacks" not in page and "Then:" not in page
