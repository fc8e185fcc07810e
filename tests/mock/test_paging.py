"""Lists that page: every way of turning them ends after the same 25 items, each there once."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote, urlsplit

import pytest

from tests.mock.conftest import Serve
from tests.mock.sending import Caller

ITEM = "{type: object, required: [id], properties: {id: {type: string}, size: {type: integer}}}"


def document(parameters: str, properties: str, *, whole: bool = False, item: str = ITEM) -> str:
    """A document with one list."""
    listed = f"{{type: array, items: {item}}}"
    schema = f"{{type: object, required: [data], properties: {{data: {listed}, {properties}}}}}"
    return f"""
paths:
  /things:
    get:
      operationId: listThings
      parameters: [{parameters}]
      responses:
        '200':
          description: ok
          content: {{application/json: {{schema: {listed if whole else schema}}}}}
"""


def query(name: str, type_: str = "integer") -> str:
    return f"{{name: {name}, in: query, schema: {{type: {type_}}}}}"


LIMIT = "{name: limit, in: query, schema: {type: integer, minimum: 1, default: 8}}"


def is_all(items: list[Any]) -> bool:
    keys = [one["id"] if isinstance(one, dict) else one for one in items]
    return len(keys) == len(set(keys)) == 25


def test_a_cursor_that_is_the_last_id(serve: Serve) -> None:
    call = serve(
        document(
            f"{LIMIT}, {query('after', 'string')}, {query('before', 'string')}",
            "has_more: {type: boolean}, first_id: {type: string}, last_id: {type: string}",
        )
    )
    items: list[Any] = []
    after = ""
    sizes = []
    while True:
        page = call("GET", f"/things{after}").json
        items += page["data"]
        sizes.append(len(page["data"]))
        assert page["first_id"] == page["data"][0]["id"]
        assert page["last_id"] == page["data"][-1]["id"]
        if not page["has_more"]:
            break
        after = f"?after={quote(page['last_id'])}"
    assert is_all(items) and sizes == [8, 8, 8, 1]
    back = call("GET", f"/things?limit=3&before={quote(items[10]['id'])}").json["data"]
    assert back == items[7:10]
    assert call("GET", f"/things?limit=100&after={items[-1]['id']}").json["data"] == []
    assert call("GET", "/things?limit=0").places == ["query limit"]
    assert call("GET", "/things?limit=2&after=unknown").json["data"] == items[:2]


def test_a_cursor_that_the_server_gives(serve: Serve) -> None:
    call = serve(document(f"{LIMIT}, {query('cursor', 'string')}", "next_cursor: {type: string}"))
    items: list[Any] = []
    cursor = ""
    for _ in range(10):
        page = call("GET", f"/things?limit=10{cursor}").json
        items += page["data"]
        if "next_cursor" not in page:
            break
        cursor = f"&cursor={page['next_cursor']}"
    assert is_all(items)


@pytest.mark.parametrize("whole", [True, False])
def test_pages_by_number(serve: Serve, whole: bool) -> None:
    properties = "total: {type: integer}, has_more: {type: boolean}"
    call = serve(document(f"{LIMIT}, {query('page')}", properties, whole=whole))
    pages = [call("GET", f"/things?limit=10&page={number}").json for number in range(1, 5)]
    lists = pages if whole else [page["data"] for page in pages]
    assert [len(one) for one in lists] == [10, 10, 5, 0]
    assert is_all([item for one in lists for item in one])
    if not whole:
        assert [page["has_more"] for page in pages] == [True, True, False, False]
        assert {page["total"] for page in pages} == {25}


def test_offsets(serve: Serve) -> None:
    call = serve(document(f"{LIMIT}, {query('offset')}", "total_count: {type: integer}"))
    lists = [call("GET", f"/things?limit=9&offset={at}").json["data"] for at in (0, 9, 18, 27)]
    assert [len(one) for one in lists] == [9, 9, 7, 0]
    assert is_all([item for one in lists for item in one])


def test_after_the_last_page_there_is_nothing_whatever_the_document_says(serve: Serve) -> None:
    listed = document(f"{LIMIT}, {query('offset')}", "n: {}").replace(
        "array,", "array, minItems: 1,"
    )
    assert "minItems" in listed
    call = serve(listed)
    assert call("GET", "/things?offset=30").json["data"] == []


@pytest.mark.parametrize(
    ("param", "type_", "numbers"),
    [("page", "integer", [2, 3, None]), ("offset", "string", ["offset=9", "offset=18", None])],
)
def test_a_counted_list_tells_its_next_page(
    serve: Serve, param: str, type_: str, numbers: list[Any]
) -> None:
    call = serve(document(f"{LIMIT}, {query(param)}", f"next: {{type: [{type_}, 'null']}}"))
    targets = [f"/things?limit=9&{param}={at}" for at in {"page": (1, 2, 3)}.get(param, (0, 9, 18))]
    found = [call("GET", target).json["next"] for target in targets]
    assert [one.rpartition("&")[2] if isinstance(one, str) else one for one in found] == numbers


def test_a_cursor_in_the_body(serve: Serve) -> None:
    member = "properties: {cursor: {type: string}, limit: {type: integer}}"
    body = f"requestBody: {{content: {{application/json: {{schema: {{type: object, {member}}}}}}}}}"
    searched = document("", "next_cursor: {type: string}").replace("get:", f"post:\n      {body}")
    call = serve(searched)
    items: list[Any] = []
    asked: dict[str, Any] = {"limit": 10}
    for _ in range(3):
        page = call("POST", "/things", json_=asked).json
        items += page["data"]
        asked["cursor"] = page.get("next_cursor")
    assert is_all(items) and asked["cursor"] is None


def test_next_urls(serve: Serve) -> None:
    call = serve(document(query("order", "string"), "next: {type: [string, 'null'], format: uri}"))
    items: list[Any] = []
    target: str | None = "/things?order=a%26b"
    while target:
        page = call("GET", target).json
        items += page["data"]
        following = urlsplit(page["next"] or "")
        assert not page["next"] or "order=a%26b" in following.query
        target = f"{following.path}?{following.query}" if page["next"] else None
    assert is_all(items)


def test_link_headers(serve: Serve) -> None:
    config = '[operations.listThings]\npagination = {kind = "link", items = "data"}\n'
    call = serve(document("", ""), config)
    items: list[Any] = []
    target = "/things"
    while target:
        reply = call("GET", target)
        items += reply.json["data"]
        link = reply.headers.get("link", "")
        target = f"/things?{link.partition('?')[2].partition('>')[0]}" if link else ""
        assert not link or link.endswith('; rel="next"')
    assert is_all(items)


@pytest.mark.parametrize(
    "item",
    [
        "{type: string}",
        "{type: integer}",
        "{type: object, properties: {id: {type: integer}}}",
        "{type: object, properties: {id: {type: string, format: uuid}}}",
        "{type: object, properties: {id: {type: string, pattern: '^[a-z]+[0-9]{2}$'}}}",
        "{type: object, properties: {id: {type: string, maxLength: 6}}}",
    ],
)
def test_items_have_ids_of_their_own_that_are_right(serve: Serve, item: str) -> None:
    call = serve(document(f"{LIMIT}, {query('page')}", "has_more: {type: boolean}", item=item))
    assert is_all(call("GET", "/things?limit=25").json["data"])


def test_the_list_of_our_document(openai: Caller) -> None:
    page = openai("GET", "/assistants?limit=2").json
    assert [one["id"] for one in page["data"]] == ["asst_abc123", "asst_def456"]
    assert (page["object"], page["last_id"], page["has_more"]) == ("list", "asst_def456", True)
