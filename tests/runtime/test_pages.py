"""Pages that turn by themselves, for every kind of pagination."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import client_runtime as rt
import pytest

from tests.runtime.server import Request, Server, answer
from tests.runtime.shop import async_shop, shop


class Item(rt.Model):
    id: str


class Listing(rt.Model):
    data: list[Item]
    has_more: bool | None = None
    last_id: str | None = None
    next: str | None = None


LISTING = lambda: Listing  # noqa: E731


def operation(pagination: Any, **members: Any) -> Any:
    return rt.Operation("GET", "/items", returns=LISTING, pagination=pagination, **members)


def serve(server: Server, pages: Callable[[dict[str, str]], Any]) -> None:
    """Answers by the query's members (or those of a JSON body)."""

    def handler(request: Request) -> bytes:
        asked = {name: values[0] for name, values in parse_qs(request.query).items()}
        if request.body:
            asked = json.loads(request.body)
        return answer(json.dumps(pages(asked)))

    server.handler = handler


def ids(server: Server, listing: Any, **arguments: Any) -> list[str]:
    """The items' ids, which the sync and the async client see alike."""

    async def collect() -> list[str]:
        return [item.id async for item in async_shop(server.url).page(listing, **arguments)]

    found = [item.id for item in shop(server.url).page(listing, **arguments)]
    count = len(server.requests)
    assert asyncio.run(collect()) == found
    assert len(server.requests) == 2 * count
    return found


def items(*names: object) -> list[dict[str, str]]:
    return [{"id": str(name)} for name in names]


FOLLOWING = {"": ("a", "b"), "b": ("c", "d"), "d": ("e",)}


def by_cursor(asked: dict[str, str]) -> dict[str, Any]:
    names = FOLLOWING[asked.get("after", "")]
    return {"data": items(*names), "has_more": names != ("e",), "last_id": names[-1]}


@pytest.mark.parametrize(
    "pagination",
    [
        rt.Pagination("cursor", param="after", next="last_id", has_more="has_more"),
        rt.Pagination("cursor", param="after", last_item="id", has_more="has_more"),
    ],
)
def test_cursors(server: Server, pagination: Any) -> None:
    serve(server, by_cursor)
    assert ids(server, operation(pagination), query={"limit": 2}) == list("abcde")
    assert [parse_qs(r.query)["limit"] for r in server.requests[:3]] == [["2"]] * 3


def test_a_cursor_that_ends_with_null(server: Server) -> None:
    def pages(asked: dict[str, str]) -> Any:
        names = FOLLOWING[asked.get("after", "")]
        return {"data": items(*names), "meta": {"next": names[-1] if "e" not in names else None}}

    serve(server, pages)
    pagination = rt.Pagination("cursor", param="after", next="meta.next")
    assert ids(server, operation(pagination)) == list("abcde")


def test_cursors_in_the_body(server: Server) -> None:
    serve(server, by_cursor)
    pagination = rt.Pagination(
        "cursor", param="after", next="last_id", has_more="has_more", where="body"
    )
    listing = rt.Operation("POST", "/q", returns=LISTING, pagination=pagination, body="json")
    assert ids(server, listing, body={"q": 1, "after": rt.omit}) == list("abcde")
    assert json.loads(server.requests[1].body) == {"q": 1, "after": "b"}


def test_numbers_and_offsets(server: Server) -> None:
    table = {1: "ab", 2: "cd", 3: ""}
    serve(server, lambda asked: {"data": items(*table[int(asked.get("page", 1))])})
    assert ids(server, operation(rt.Pagination("page", param="page"))) == list("abcd")
    server.requests.clear()
    assert ids(server, operation(rt.Pagination("page", param="page")), query={"page": 2}) == [
        "c",
        "d",
    ]
    server.requests.clear()
    serve(server, lambda asked: {"data": items(*"abcde"[int(asked.get("skip", 0)) :][:2])})
    assert ids(server, operation(rt.Pagination("offset", param="skip"))) == list("abcde")
    assert [r.query for r in server.requests[:4]] == ["", "skip=2", "skip=4", "skip=5"]


def test_pages_that_begin_at_zero(server: Server) -> None:
    table = {0: "ab", 1: "c", 2: ""}
    serve(server, lambda asked: {"data": items(*table[int(asked.get("page", 0))])})
    assert ids(server, operation(rt.Pagination("page", param="page", start=0))) == list("abc")


def test_next_urls(server: Server) -> None:
    def pages(asked: dict[str, str]) -> Any:
        if "t" not in asked:
            return {"data": items("a"), "next": "/items?t=1&limit=1"}
        if asked["t"] == "1":
            return {"data": items("b"), "next": server.url + "/items?t=2"}
        return {"data": items("c"), "next": None}

    serve(server, pages)
    listing = operation(rt.Pagination("next_url", next="next"))
    assert ids(server, listing, query={"limit": 1}) == list("abc")
    assert [r.target for r in server.requests[:3]] == [
        "/items?limit=1",
        "/items?t=1&limit=1",
        "/items?t=2",
    ]


def test_link_headers(server: Server) -> None:
    def handler(request: Request) -> bytes:
        page = int(parse_qs(request.query).get("page", ["1"])[0])
        link = f'<{server.url}/items?page={page + 1}>; rel="next", <{server.url}>; rel="first"'
        body = json.dumps(items(page))
        return answer(body, Link=link) if page < 3 else answer(body)

    server.handler = handler
    listing = rt.Operation(
        "GET",
        "/items",
        returns=lambda: list[Item],
        pagination=rt.Pagination("link", items=""),
    )
    assert ids(server, listing) == ["1", "2", "3"]


def test_credentials_go_along_and_to_no_other_host(server: Server) -> None:
    other = Server()
    config = rt.ClientConfig(
        name="x",
        version="1",
        schemes={"Key": rt.Scheme("apiKey", location="query", name="key")},
    )
    listing = operation(rt.Pagination("next_url", next="next"), security=[["Key"]])
    api = shop(server.url, config=config, credentials={"Key": "secret"})
    nexts = ["/items?t=1&key=secret", other.url + "/items", None]
    serve(server, lambda asked: {"data": items(1), "next": nexts.pop(0)})
    page = api.page(listing)
    page = page.next_page()
    assert server.requests[1].query == "t=1&key=secret"
    with pytest.raises(rt.PaginationError, match="another host"):
        page.next_page()
    assert other.requests == []
    other.close()


@pytest.mark.parametrize(
    "pagination",
    [
        rt.Pagination("page", param="page", has_more="has_more"),
        rt.Pagination("offset", param="skip", has_more="has_more"),
        rt.Pagination("cursor", param="after", last_item="id", has_more="has_more"),
    ],
)
def test_an_empty_page_ends_a_list_that_is_told_by_its_items(
    server: Server, pagination: Any
) -> None:
    serve(server, lambda asked: {"data": [], "has_more": True})
    assert ids(server, operation(pagination)) == []
    assert len(server.requests) == 2


def test_an_empty_page_is_no_end_where_the_server_gives_the_next_one(server: Server) -> None:
    table = {"": ("a", "m"), "m": ("", "n"), "n": ("b", None)}

    def pages(asked: dict[str, str]) -> Any:
        names, following = table[asked.get("after", "")]
        url = following and f"/items?after={following}"
        return {"data": items(*names), "last_id": following, "has_more": bool(url), "next": url}

    serve(server, pages)
    cursor = rt.Pagination("cursor", param="after", next="last_id", has_more="has_more")
    assert ids(server, operation(cursor)) == ["a", "b"]
    server.requests.clear()
    assert ids(server, operation(rt.Pagination("next_url", next="next"))) == ["a", "b"]


@pytest.mark.parametrize("kind", ["page", "offset"])
@pytest.mark.parametrize("end", ["next", "meta.next"])
def test_a_next_page_of_null_ends_a_counted_list(server: Server, kind: Any, end: str) -> None:
    def pages(asked: dict[str, str]) -> Any:
        at = int(asked.get("n", 0))
        url = None if at > 1 else "http://elsewhere.test/"
        return {"data": items(at), "next": url, "meta": {"next": url}}

    serve(server, pages)
    pagination = rt.Pagination(kind, param="n", next=end, start=0)
    assert ids(server, operation(pagination)) == ["0", "1", "2"]
    assert len(server.requests) == 6


@pytest.mark.parametrize("loop", ["a", "ab"])
def test_a_repeated_cursor_does_not_loop_for_ever(server: Server, loop: str) -> None:
    def pages(asked: dict[str, str]) -> Any:
        here = asked.get("after", loop[-1])
        return {"data": items(here), "last_id": loop[(loop.index(here) + 1) % len(loop)]}

    serve(server, pages)
    listing = operation(rt.Pagination("cursor", param="after", next="last_id"))
    assert len(ids(server, listing)) <= len(loop) + 1
    server.requests.clear()
    serve(server, lambda asked: {"data": items(1), "next": "/items?again"})
    listing = operation(rt.Pagination("next_url", next="next"))
    assert len(ids(server, listing)) == 2


@pytest.mark.parametrize("kind", ["page", "offset"])
def test_a_server_that_knows_no_pages_does_not_loop_for_ever(server: Server, kind: Any) -> None:
    serve(server, lambda asked: {"data": items(*"ab"), "at": len(server.requests)})
    assert ids(server, operation(rt.Pagination(kind, param="n"))) == ["a", "b"]
    assert len(server.requests) == 4


def test_page_by_page(server: Server) -> None:
    serve(server, by_cursor)
    pagination = rt.Pagination("cursor", param="after", next="last_id", has_more="has_more")
    page = shop(server.url).page(operation(pagination))
    assert ([item.id for item in page.items], len(page), bool(page)) == (["a", "b"], 2, True)
    assert page.has_next_page() and page.has_more is True
    assert type(page.body) is Listing
    assert page.data is page.body.data
    assert page.next_params == {"after": "b"}
    assert repr(page) == "<Page of 2 items, more follow>"
    second = page.next_page()
    assert [item.id for item in second.items] == ["c", "d"]
    assert [len(one.items) for one in second.iter_pages()] == [2, 1]
    *_, last = page.iter_pages()
    assert not last.has_next_page() and last.next_page() is None and last.next_params is None
    with pytest.raises(AttributeError, match="nothing"):
        _ = page.nothing


def test_async_page_by_page(server: Server) -> None:
    serve(server, by_cursor)
    pagination = rt.Pagination("cursor", param="after", next="last_id", has_more="has_more")

    async def main() -> None:
        paginator = async_shop(server.url).page(operation(pagination))
        page = await paginator
        assert [item.id for item in page.items] == ["a", "b"]
        assert [item.id async for item in await page.next_page()] == ["c", "d", "e"]
        assert [len(one) async for one in paginator.iter_pages()] == [2, 2, 1]

    asyncio.run(main())


def test_going_on_from_where_one_stopped(server: Server) -> None:
    serve(server, by_cursor)
    pagination = rt.Pagination("cursor", param="after", next="last_id", has_more="has_more")
    api = shop(server.url)
    kept = api.page(operation(pagination)).next_params
    assert [item.id for item in api.page(operation(pagination), query=kept)] == list("cde")


def test_options_of_the_first_page_hold_for_the_others(server: Server) -> None:
    serve(server, by_cursor)
    pagination = rt.Pagination("cursor", param="after", next="last_id", has_more="has_more")
    options = {"headers": {"X-A": "1"}, "query": {"z": 1, "after": "b"}}
    found = [item.id for item in shop(server.url).page(operation(pagination), options=options)]
    assert found == list("cde")
    assert [r.query for r in server.requests] == ["z=1&after=b", "after=d&z=1"]
    assert {r.headers["x-a"] for r in server.requests} == {"1"}


def test_a_body_that_is_not_as_documented(server: Server) -> None:
    for body in ('{"data": null}', "{}", '{"data": "x"}'):
        server.handler = None
        server.answers = [answer(body)]
        listing = operation(rt.Pagination("cursor", param="after", next="last_id"))
        assert list(shop(server.url).page(listing)) == []
