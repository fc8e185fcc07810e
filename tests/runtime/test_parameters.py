"""Parameters on the wire: path, query, header and cookie, in every style."""

from __future__ import annotations

import asyncio
import json
import uuid
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any
from urllib.parse import unquote

import client_runtime as rt
import httpx2
import pytest

from tests.runtime.server import Server, answer
from tests.runtime.shop import async_shop, shop


class Color(Enum):
    RED = "red"


class Size(rt.Model):
    width: int
    height: int | None = None


def sent(server: Server, operation: Any, **arguments: Any) -> Any:
    shop(server.url + "/v1").call(operation, **arguments)
    return server.requests[-1]


@pytest.mark.parametrize(
    ("value", "target"),
    [
        ("plain", "/v1/things/plain/x"),
        ("a/b", "/v1/things/a%2Fb/x"),
        ("a?b#c", "/v1/things/a%3Fb%23c/x"),
        ("%2e%2e", "/v1/things/%252e%252e/x"),
        ("a b&c", "/v1/things/a%20b%26c/x"),
        ("é名", "/v1/things/%C3%A9%E5%90%8D/x"),
        ("...", "/v1/things/.../x"),
        (3, "/v1/things/3/x"),
        (True, "/v1/things/true/x"),
        (Color.RED, "/v1/things/red/x"),
        (["a", "b"], "/v1/things/a,b/x"),
        ({"a": 1, "b": 2}, "/v1/things/a,1,b,2/x"),
    ],
)
def test_path_values_stay_in_their_segment(server: Server, value: object, target: str) -> None:
    operation = rt.Operation("GET", "/things/{id}/x")
    assert sent(server, operation, path={"id": value}).target == target


def test_a_query_in_the_path_goes_with_the_others(server: Server) -> None:
    operation = rt.Operation("GET", "/things/{id}?beta=true#latest")
    path = {"id": "a?b"}
    assert sent(server, operation, path=path).target == "/v1/things/a%3Fb?beta=true"
    target = sent(server, operation, path=path, query={"q": 1}).target
    assert target == "/v1/things/a%3Fb?beta=true&q=1"


@pytest.mark.parametrize("value", [".", "..", "", [], {}])
def test_path_values_that_would_change_the_route_are_refused(server: Server, value: object) -> None:
    with pytest.raises(ValueError, match="must not be"):
        shop(server.url).call(rt.Operation("GET", "/things/{id}/x"), path={"id": value})
    assert server.requests == []


def test_a_missing_path_argument_is_refused(server: Server) -> None:
    with pytest.raises(TypeError, match="missing path argument 'id'"):
        shop(server.url).call(rt.Operation("GET", "/things/{id}"), path={"id": rt.omit})


def test_two_parameters_that_make_dots_together_are_refused(server: Server) -> None:
    with pytest.raises(ValueError, match=r"must not be '\.' or '\.\.'"):
        shop(server.url).call(rt.Operation("GET", "/{a}{b}/x"), path={"a": ".", "b": "."})


@pytest.mark.parametrize(
    ("style", "value", "target"),
    [
        (rt.Style("label"), "a", "/.a"),
        (rt.Style("label"), ["a", "b"], "/.a,b"),
        (rt.Style("label", explode=True), ["a", "b"], "/.a.b"),
        (rt.Style("label", explode=True), {"k": "v", "l": 1}, "/.k=v.l=1"),
        (rt.Style("matrix"), "a", "/;id=a"),
        (rt.Style("matrix"), ["a", "b"], "/;id=a,b"),
        (rt.Style("matrix", explode=True), ["a", "b"], "/;id=a;id=b"),
        (rt.Style("matrix"), {"k": "v"}, "/;id=k,v"),
        (rt.Style("matrix", explode=True), {"k": "v", "l": 1}, "/;k=v;l=1"),
        (rt.Style("simple", explode=True), {"k": "v", "l": 1}, "/k=v,l=1"),
        (rt.Style("simple", allow_reserved=True), "a/b:c", "/a/b:c"),
    ],
)
def test_path_styles(server: Server, style: Any, value: object, target: str) -> None:
    operation = rt.Operation("GET", "/{id}", path_styles={"id": style})
    assert sent(server, operation, path={"id": value}).target == "/v1" + target


@pytest.mark.parametrize(
    ("style", "value", "query"),
    [
        (None, "a b&c=d", "q=a%20b%26c%3Dd"),
        (None, "", "q="),
        (None, False, "q=false"),
        (None, 1.5, "q=1.5"),
        (None, ["a", "b,c"], "q=a&q=b%2Cc"),
        (None, [], ""),
        (None, None, ""),
        (None, rt.omit, ""),
        (None, {"a": 1, "b": "x"}, "a=1&b=x"),
        (None, datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC), "q=2024-01-02T03%3A04%3A05Z"),
        (None, date(2024, 1, 2), "q=2024-01-02"),
        (None, uuid.UUID(int=1), "q=00000000-0000-0000-0000-000000000001"),
        (None, 2**60, "q=1152921504606846976"),
        (rt.Style("form", explode=False), ["a", "b,c"], "q=a,b%2Cc"),
        (rt.Style("form", explode=False), {"a": 1, "b": 2}, "q=a,1,b,2"),
        (rt.Style("spaceDelimited"), ["a", "b"], "q=a%20b"),
        (rt.Style("pipeDelimited"), ["a", "b"], "q=a%7Cb"),
        (rt.Style("deepObject"), {"a": 1, "b": {"c": True}}, "q%5Ba%5D=1&q%5Bb%5D%5Bc%5D=true"),
        (rt.Style("deepObject"), {"a": ["x", "y"]}, "q%5Ba%5D%5B%5D=x&q%5Ba%5D%5B%5D=y"),
        (rt.Style("deepObject"), {"a": [{"b": 1}]}, "q%5Ba%5D%5B0%5D%5Bb%5D=1"),
        (rt.Style("deepObject"), Size(width=3), "q%5Bwidth%5D=3"),
        (rt.Style("form", allow_reserved=True), "a/b?c=d&e", "q=a/b?c=d%26e"),
    ],
)
def test_query_styles(server: Server, style: Any, value: object, query: str) -> None:
    operation = rt.Operation("GET", "/x", query_styles={"q": style} if style else None)
    assert sent(server, operation, query={"q": value}).query == query


@pytest.mark.parametrize("item", [{"a": [1]}, Size(width=1, height=None), [1, "b"]])
def test_an_item_of_a_list_that_is_no_single_value_is_json(server: Server, item: object) -> None:
    query = unquote(sent(server, rt.Operation("GET", "/x"), query={"q": ["x", item]}).query)
    first, second = query.split("&")
    assert first == "q=x"
    assert json.loads(second.removeprefix("q=")) in (
        {"a": [1]},
        {"width": 1, "height": None},
        [1, "b"],
    )


def test_a_query_parameter_by_content_is_json(server: Server) -> None:
    operation = rt.Operation("GET", "/x", content={"q": "application/json"})
    query = sent(server, operation, query={"q": {"a": [1]}}).query
    assert query == "q=%7B%22a%22%3A%5B1%5D%7D"


def test_numbers_that_json_has_no_word_for_are_refused(server: Server) -> None:
    with pytest.raises(ValueError, match="cannot be sent"):
        shop(server.url).call(rt.Operation("GET", "/x"), query={"q": float("nan")})


def test_cookies_of_a_call_stand_beside_those_that_were_stored(server: Server) -> None:
    operation = rt.Operation("GET", "/x")
    server.answers = [answer("{}", set_cookie="stored=1; Path=/"), answer("{}")]
    api = shop(server.url)
    api.call(operation)
    api.call(operation, cookies={"own": "2"})
    assert server.requests[-1].headers["cookie"] == "stored=1; own=2"
    api.call(operation, cookies={"stored": "3"})
    assert server.requests[-1].headers["cookie"] == "stored=3"
    http = httpx2.Client(cookies={"jar": "a"})
    given = shop(server.url, http_client=http, default_headers={"Cookie": "given=b"})
    given.call(operation, cookies={"own": "2"})
    assert server.requests[-1].headers["cookie"] == "jar=a; given=b; own=2"

    async def main() -> None:
        http = httpx2.AsyncClient(headers={"Cookie": "given=b"}, cookies={"jar": "a"})
        await async_shop(server.url, http_client=http).call(operation, cookies={"own": "2"})

    asyncio.run(main())
    assert server.requests[-1].headers["cookie"] == "given=b; own=2"


def test_cookies_of_a_call_go_along_a_redirect_of_the_same_server(server: Server) -> None:
    server.answers = [answer("", 302, location="/y", set_cookie="new=1"), answer("{}")]
    shop(server.url).call(rt.Operation("GET", "/x"), cookies={"own": "2"})
    assert server.requests[-1].headers["cookie"] == "new=1; own=2"


def test_headers_and_cookies(server: Server) -> None:
    operation = rt.Operation(
        "GET",
        "/x",
        headers={"OpenAI-Beta": "v2"},
        header_styles={"X-Object": rt.Style("simple", explode=True)},
    )
    request = sent(
        server,
        operation,
        headers={"X-List": ["a", "b"], "X-Object": {"k": "v"}, "X-Flag": True, "X-No": rt.omit},
        cookies={"session": "a;b c", "n": 1, "no": None},
    )
    assert request.headers["openai-beta"] == "v2"
    assert request.headers["x-list"] == "a,b"
    assert request.headers["x-object"] == "k=v"
    assert request.headers["x-flag"] == "true"
    assert "x-no" not in request.headers
    assert request.headers["cookie"] == "session=a%3Bb%20c; n=1"


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\0b", " a", "a\x7f"])
def test_header_injection_is_refused_without_telling_the_value(server: Server, value: str) -> None:
    with pytest.raises(ValueError, match="'X-A'") as caught:
        shop(server.url).call(rt.Operation("GET", "/x"), headers={"X-A": value})
    assert "Evil" not in str(caught.value)
    with pytest.raises(ValueError, match="'X-A'"):
        options = {"headers": {"X-A": value}}
        shop(server.url).call(rt.Operation("GET", "/x"), options=options)
    assert server.requests == []


def test_options_add_replace_and_take_away(server: Server) -> None:
    api = shop(
        server.url + "/base?api-version=1",
        default_headers={"X-A": "default", "X-B": "default"},
        default_query={"p": 1},
    )
    options = {
        "headers": {"x-a": "call", "X-B": rt.omit, "User-Agent": "me"},
        "query": {"r": "s"},
        "timeout": 3,
    }
    api.call(rt.Operation("GET", "/x"), query={"q": 2}, options=options)
    request = server.requests[0]
    assert request.target == "/base/x?api-version=1&p=1&q=2&r=s"
    assert request.headers["x-a"] == "call"
    assert request.headers["user-agent"] == "me"
    assert "x-b" not in request.headers


class TestServers:
    def test_variables_and_their_choices(self) -> None:
        server = rt.Server(
            "https://{region}.example/{base}",
            variables={"region": "eu", "base": "v1"},
            choices={"region": ("eu", "us")},
        )
        assert server.expand() == "https://eu.example/v1"
        assert server.expand({"region": "us", "base": None}) == "https://us.example/v1"
        with pytest.raises(ValueError, match="one of: eu, us"):
            server.expand({"region": "evil.example"})
        with pytest.raises(ValueError, match="not allowed"):
            server.expand({"base": "x@evil.example"})

    def test_argument_then_environment_then_document(
        self, server: Server, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        config = rt.ClientConfig(
            name="x", version="1", servers=[rt.Server("https://doc/v1/")], base_url_env="X_URL"
        )
        assert rt.BaseClient(config=config).base_url == "https://doc/v1"
        monkeypatch.setenv("X_URL", "https://env/")
        assert rt.BaseClient(config=config).base_url == "https://env"
        assert rt.BaseClient(config=config, base_url="https://arg").base_url == "https://arg"

    def test_an_operation_may_have_a_server_of_its_own(self, server: Server) -> None:
        config = rt.ClientConfig(name="x", version="1", servers=[rt.Server("https://nowhere/v1")])
        api = shop(None, config=config)  # type: ignore[arg-type]
        api.call(rt.Operation("GET", "/x", server=server.url + "/up"))
        assert server.requests[0].target == "/up/x"

    def test_what_the_user_says_wins_over_it(self, server: Server) -> None:
        shop(server.url).call(rt.Operation("GET", "/x", server="https://nowhere"))
        assert server.requests[0].target == "/x"

    def test_a_relative_server_needs_a_base_url(self) -> None:
        config = rt.ClientConfig(
            name="x", version="1", servers=[rt.Server("/v1")], base_url_env="X_URL"
        )
        with pytest.raises(rt.ConfigurationError, match="pass base_url= or set X_URL"):
            shop(None, config=config).call(rt.Operation("GET", "/x"))  # type: ignore[arg-type]
