"""Pages: every kind that can be told from a document, and those that only the config tells."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx2
import pytest

from tests.functional.conftest import ClientOf
from tests.functional.generated import BASE_URL, Generated

ITEM = "{type: object, required: [id], properties: {id: {type: string}}}"


def document_of_pages(parameters: str, response: str, method: str = "get") -> str:
    return f"""
        paths:
          /items:
            {method}:
              operationId: list_items
              parameters: [{parameters}]
              responses:
                '200': {{description: ok, content: {{application/json: {{schema: {response}}}}}}}
        """


def _query(name: str, kind: str = "string") -> str:
    return f"{{name: {name}, in: query, schema: {{type: {kind}}}}}"


def _object(**members: str) -> str:
    properties = ", ".join(f"{name}: {schema}" for name, schema in members.items())
    return f"{{type: object, properties: {{{properties}}}}}"


LIST = f"{{type: array, items: {ITEM}}}"
TEXT, FLAG = "{type: string}", "{type: boolean}"


def _ids(*ids: str) -> list[dict[str, str]]:
    return [{"id": one} for one in ids]


KINDS: dict[str, tuple[str, str, list[Any], list[str]]] = {
    "cursor by a member": (
        f"{_query('cursor')}, {_query('limit', 'integer')}",
        _object(data=LIST, next_cursor="{type: [string, 'null']}"),
        [
            {"data": _ids("a", "b"), "next_cursor": "c1"},
            {"data": _ids("c"), "next_cursor": None},
        ],
        ["/items", "/items?cursor=c1"],
    ),
    "cursor by the last item": (
        f"{_query('after')}, {_query('limit', 'integer')}",
        _object(data=LIST, has_more=FLAG),
        [{"data": _ids("a", "b"), "has_more": True}, {"data": _ids("c"), "has_more": False}],
        ["/items", "/items?after=b"],
    ),
    "cursor by last_id": (
        f"{_query('after')}, {_query('limit', 'integer')}",
        _object(data=LIST, last_id=TEXT, has_more=FLAG),
        [
            {"data": _ids("a", "b"), "last_id": "b", "has_more": True},
            {"data": _ids("c"), "last_id": "c", "has_more": False},
        ],
        ["/items", "/items?after=b"],
    ),
    "page token": (
        _query("page_token"),
        _object(results=LIST, next_page_token=TEXT),
        [{"results": _ids("a", "b"), "next_page_token": "t"}, {"results": _ids("c")}],
        ["/items", "/items?page_token=t"],
    ),
    "page number": (
        f"{_query('page', 'integer')}, {_query('per_page', 'integer')}",
        _object(items=LIST, has_more=FLAG),
        [{"items": _ids("a", "b"), "has_more": True}, {"items": _ids("c"), "has_more": False}],
        ["/items", "/items?page=2"],
    ),
    "page number without an end": (
        f"{_query('page', 'integer')}, {_query('per_page', 'integer')}",
        LIST,
        [_ids("a", "b"), _ids("c"), []],
        ["/items", "/items?page=2", "/items?page=3"],
    ),
    "offset": (
        f"{_query('offset', 'integer')}, {_query('limit', 'integer')}",
        _object(entries=LIST, total="{type: integer}"),
        [{"entries": _ids("a", "b")}, {"entries": _ids("c")}, {"entries": []}],
        ["/items", "/items?offset=2", "/items?offset=3"],
    ),
    "page number with the URL of the next page": (
        f"{_query('page', 'integer')}, {_query('page_size', 'integer')}",
        _object(
            count="{type: integer}", next="{type: [string, 'null'], format: uri}", results=LIST
        ),
        [
            {"count": 3, "next": "http://behind.the.proxy/items?page=2", "results": _ids("a", "b")},
            {"count": 3, "next": None, "results": _ids("c")},
        ],
        ["/items", "/items?page=2"],
    ),
    "offset with the number of the next one": (
        f"{_query('offset', 'integer')}, {_query('limit', 'integer')}",
        _object(data=LIST, next_offset="{type: [integer, 'null']}"),
        [
            {"data": _ids("a", "b"), "next_offset": 2},
            {"data": _ids("c"), "next_offset": None},
        ],
        ["/items", "/items?offset=2"],
    ),
    "cursor past an empty page": (
        f"{_query('cursor')}, {_query('limit', 'integer')}",
        _object(data=LIST, next_cursor="{type: [string, 'null']}"),
        [
            {"data": _ids("a", "b"), "next_cursor": "c1"},
            {"data": [], "next_cursor": "c2"},
            {"data": _ids("c"), "next_cursor": None},
        ],
        ["/items", "/items?cursor=c1", "/items?cursor=c2"],
    ),
    "next URL of OData": (
        "",
        f"{{type: object, properties: {{value: {LIST}, '@odata.nextLink': {TEXT}}}}}",
        [{"value": _ids("a", "b"), "@odata.nextLink": "/items?p=2"}, {"value": _ids("c")}],
        ["/items", "/items?p=2"],
    ),
    "next URL": (
        "",
        _object(data=LIST, next="{type: [string, 'null'], format: uri}"),
        [{"data": _ids("a", "b"), "next": "/items?p=2"}, {"data": _ids("c"), "next": None}],
        ["/items", "/items?p=2"],
    ),
}


@pytest.mark.parametrize("kind", KINDS)
def test_pages_turn_by_themselves(client_of: ClientOf, kind: str) -> None:
    parameters, response, answers, targets = KINDS[kind]
    made = client_of(document_of_pages(parameters, response))
    _turns(made, answers, targets)


def _turns(made: Generated, answers: list[Any], targets: list[str]) -> None:
    talk = made.talk(*answers)
    page = talk.client.items.list_items()
    assert [item.id for item in page.items] == ["a", "b"]
    assert [item.id for item in page] == ["a", "b", "c"]
    assert [request.url.raw_path.decode() for request in talk.requests] == targets
    left = list(answers)

    async def main() -> list[str]:
        def answer(_: httpx2.Request) -> httpx2.Response:
            return httpx2.Response(200, json=left.pop(0))

        http = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))
        async with made.module.AsyncClient(base_url=BASE_URL, http_client=http) as client:
            return [item.id async for item in client.items.list_items()]

    assert asyncio.run(main()) == ["a", "b", "c"]


SEARCH = f"""
    paths:
      /search:
        post:
          tags: [items]
          operationId: list_items
          requestBody:
            required: true
            content:
              application/json:
                schema:
                  type: object
                  required: [q]
                  properties:
                    {{q: {TEXT}, cursor: {TEXT}, from: {TEXT}, limit: {{type: integer}}}}
          responses:
            '200':
              description: ok
              content:
                application/json: {{schema: {_object(data=LIST, next_cursor=TEXT, upto=TEXT)}}}
    """


@pytest.mark.parametrize(
    ("config", "param", "next_"),
    [
        ("", "cursor", "next_cursor"),
        (
            "[operations.list_items.pagination]\n"
            "kind = 'cursor'\nitems = 'data'\nparam = 'from'\nnext = 'upto'",
            "from",
            "upto",
        ),
    ],
)
def test_a_search_takes_the_cursor_in_its_body(
    client_of: ClientOf, config: str, param: str, next_: str
) -> None:
    talk = client_of(SEARCH, config).talk({"data": _ids("a"), next_: "n"}, {"data": _ids("b")})
    assert [item.id for item in talk.client.items.list_items(q="x", limit=1)] == ["a", "b"]
    assert [json.loads(request.content) for request in talk.requests] == [
        {"q": "x", "limit": 1},
        {"q": "x", "limit": 1, param: "n"},
    ]


@pytest.mark.parametrize(
    ("parameters", "response", "method"),
    [
        ("", LIST, "get"),
        (_query("limit", "integer"), _object(data=LIST), "get"),
        (_query("after"), _object(data="{type: string}", has_more=FLAG), "get"),
        (_query("after"), _object(data=LIST, has_more=FLAG), "post"),
        (_query("page", "integer"), LIST, "get"),
        (_query("after", "boolean"), _object(data=LIST, has_more=FLAG), "get"),
        (_query("cursor"), _object(a=LIST, b=LIST, next_cursor=TEXT), "get"),
        (_query("cursor"), "{type: string}", "get"),
        (_query("cursor"), _object(data="{type: array, items: {type: string}}"), "get"),
    ],
)
def test_lists_that_do_not_tell_are_not_paged(
    client_of: ClientOf, parameters: str, response: str, method: str
) -> None:
    made = client_of(document_of_pages(parameters, response, method))
    (operation,) = made.api.operations
    assert operation.pagination is None


CONFIGURED = {
    "cursor": ("kind = 'cursor'\nitems = 'things'\nparam = 'from'\nnext = 'upto'", "from=u"),
    "last item": ("kind = 'cursor'\nitems = 'things'\nparam = 'from'\nlast_item = 'id'", "from=b"),
    "page": ("kind = 'page'\nitems = 'things'\nparam = 'from'\nhas_more = 'more'", "from=2"),
    "offset": ("kind = 'offset'\nitems = 'things'\nparam = 'from'\nhas_more = 'more'", "from=2"),
    "next URL": ("kind = 'next_url'\nitems = 'things'\nnext = 'url'", "p=2"),
}


@pytest.mark.parametrize("kind", CONFIGURED)
def test_pages_that_only_the_config_tells(client_of: ClientOf, kind: str) -> None:
    config, query = CONFIGURED[kind]
    response = _object(things=LIST, upto=TEXT, more=FLAG, url=TEXT, other=LIST)
    document = document_of_pages(_query("from"), response)
    plain = client_of(document)
    assert plain.api.operations[0].pagination is None
    made = client_of(document, f"[operations.list_items.pagination]\n{config}")
    answers = [
        {"things": _ids("a", "b"), "upto": "u", "more": True, "url": f"{BASE_URL}/items?p=2"},
        {"things": _ids("c"), "more": False},
    ]
    if kind == "last item":
        answers.append({"things": []})
        _turns(made, answers, ["/items", f"/items?{query}", "/items?from=c"])
        return
    _turns(made, answers, ["/items", f"/items?{query}"])


def test_a_list_deep_inside(client_of: ClientOf) -> None:
    response = _object(result=_object(things=LIST), meta=_object(upto=TEXT))
    config = "kind = 'cursor'\nitems = 'result.things'\nparam = 'from'\nnext = 'meta.upto'"
    made = client_of(
        document_of_pages(_query("from"), response), f"[operations.list_items.pagination]\n{config}"
    )
    answers = [
        {"result": {"things": _ids("a", "b")}, "meta": {"upto": "u"}},
        {"result": {"things": _ids("c")}, "meta": {}},
    ]
    _turns(made, answers, ["/items", "/items?from=u"])


def test_the_link_header(client_of: ClientOf) -> None:
    config = "[operations.list_items.pagination]\nkind = 'link'"
    made = client_of(document_of_pages("", LIST), config)
    link = {"Link": f'<{BASE_URL}/items?p=2>; rel="next"'}
    talk = made.talk(
        httpx2.Response(200, json=_ids("a", "b"), headers=link),
        httpx2.Response(200, json=_ids("c")),
    )
    assert [item.id for item in talk.client.items.list_items()] == ["a", "b", "c"]
    assert talk.target == "/items?p=2"


def test_pagination_that_the_config_denies(client_of: ClientOf) -> None:
    parameters, response, answers, _ = KINDS["cursor by a member"]
    config = "[operations.list_items]\npagination = false"
    talk = client_of(document_of_pages(parameters, response), config).talk(*answers)
    assert talk.client.items.list_items().next_cursor == "c1"


def test_a_page_gives_the_whole_answer_too(client_of: ClientOf) -> None:
    parameters, response, answers, _ = KINDS["cursor by a member"]
    made = client_of(document_of_pages(parameters, response))
    talk = made.talk(*answers)
    page = talk.client.items.list_items(limit=2)
    assert (page.body.next_cursor, page.next_params) == ("c1", {"cursor": "c1"})
    assert talk.target == "/items?limit=2"
    second = page.next_page()
    assert second is not None
    assert talk.target == "/items?cursor=c1&limit=2"
    assert (second.has_next_page(), second.next_page()) == (False, None)


def test_a_config_that_names_no_list_is_reported(client_of: ClientOf) -> None:
    config = "[operations.list_items.pagination]\nkind = 'page'\nitems = 'nope'\nparam = 'page'"
    made = client_of(document_of_pages(_query("page", "integer"), _object(data=LIST)), config)
    assert made.api.operations[0].pagination is None
    (found,) = made.api.diagnostics
    assert (found.code, "`nope`" in found.message) == ("bad-pagination", True)
