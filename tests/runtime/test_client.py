"""The client itself: options, closing, pickling, loops and threads."""

from __future__ import annotations

import asyncio
import copy
import pickle
import threading
import warnings
from typing import Any

import client_runtime as rt
import httpx2
import pytest

from tests.runtime.server import Server, answer
from tests.runtime.shop import AsyncShop, Shop, async_client, async_shop, client, shop

GET = rt.Operation("GET", "/x")


def test_with_options_shares_connections_and_nothing_else(server: Server) -> None:
    first = client(server.url, default_headers={"X-A": "1"}, timeout=5, max_retries=1)
    second = first.with_options(timeout=None, max_retries=4, default_headers={"X-B": "2"})
    assert (first.timeout, first.max_retries, second.timeout, second.max_retries) == (5, 1, None, 4)
    Shop(first).call(GET)
    Shop(second).call(GET)
    one, two = server.requests
    assert ("x-b" in one.headers, two.headers["x-a"], two.headers["x-b"]) == (False, "1", "2")
    assert first.__engine__.pool is second.__engine__.pool
    assert first.with_options().timeout == 5
    assert first.with_options(base_url="https://other/").base_url == "https://other"


def test_with_options_does_not_keep_resources_of_the_old_client(mini: Any, server: Server) -> None:
    first = mini.Client(api_key="a", base_url=server.url)
    assert first.runs is first.runs
    second = first.with_options(credentials={"Key": "b"})
    server.answers = [answer('{"id": "r", "status": "done"}')]
    second.runs.get("r")
    first.runs.get("r")
    sent = [request.headers["authorization"] for request in server.requests]
    assert sent == ["Bearer b", "Bearer a"]


def test_closing(server: Server) -> None:
    with client(server.url) as open_client:
        api = Shop(open_client)
        api.call(GET)
        assert not open_client.is_closed
    assert open_client.is_closed
    with pytest.raises(RuntimeError, match="closed"):
        api.call(GET)
    assert not hasattr(type(open_client), "__del__")

    async def main() -> None:
        async with async_client(server.url) as twin:
            await AsyncShop(twin).call(GET)
        with pytest.raises(RuntimeError, match="closed"):
            await AsyncShop(twin).call(GET)

    asyncio.run(main())


@pytest.mark.parametrize("again", [copy.deepcopy, lambda c: pickle.loads(pickle.dumps(c))])
def test_clients_travel_without_their_connections(server: Server, again: Any) -> None:
    config = rt.ClientConfig(name="x", version="1", schemes={"Key": rt.Scheme("bearer")})
    operation = rt.Operation("GET", "/x", security=[["Key"]])
    one = client(server.url, config=config, credentials={"Key": "k"})
    Shop(one).call(operation)
    twin = again(one)
    Shop(twin).call(operation)
    assert server.requests[1].headers["authorization"] == "Bearer k"
    assert twin.__engine__.pool is not one.__engine__.pool


def test_omit_stays_itself() -> None:
    assert copy.deepcopy(rt.omit) is rt.omit
    assert pickle.loads(pickle.dumps(rt.omit)) is rt.omit
    assert not rt.omit and repr(rt.omit) == "omit"


def test_an_http_client_of_the_user(server: Server) -> None:
    seen: list[str] = []
    http = httpx2.Client(
        headers={"X-Proxy": "p"},
        params={"q": "1"},
        cookies={"c": "d"},
        timeout=0.2,
        event_hooks={"request": [lambda request: seen.append(request.method)]},
    )
    api = shop(server.url, http_client=http)
    api.call(GET)
    request = server.requests[0]
    assert (request.headers["x-proxy"], request.query) == ("p", "q=1")
    assert request.headers["cookie"] == "c=d"
    assert seen == ["GET"]
    server.answers = [[1.0, answer("{}")]]
    with pytest.raises(rt.APITimeoutError):
        api.call(GET, options={"max_retries": 0})
    server.answers = [answer("", 302, location="/y")]
    with pytest.raises(rt.APIStatusError, match="302"):
        api.call(GET)  # it does not follow redirects, so neither do we


@pytest.mark.parametrize("method", ["with_options", "__init__"])
def test_an_http_client_of_the_other_kind_is_refused(server: Server, method: str) -> None:
    given = httpx2.AsyncClient(), httpx2.Client()
    for make, http in zip((client, async_client), given, strict=True):
        with pytest.raises(TypeError, match=r"http_client must be an httpx2\.(Async)?Client, not"):
            if method == "__init__":
                make(server.url, http_client=http)
            else:
                make(server.url).with_options(http_client=http)
    for make, http in zip((async_client, client), given, strict=True):
        assert make(server.url, http_client=http).with_options(http_client=http) is not None


def test_credentials_go_by_the_name_of_the_argument_too(server: Server) -> None:
    scheme = rt.Scheme("apiKey", argument="b_api_key", location="header", name="X-Key")
    config = rt.ClientConfig(name="shop", version="1", schemes={"B": scheme}, security=[["B"]])
    first = client(server.url, config=config, credentials={"B": "1"})
    for name in ("b_api_key", "B"):
        Shop(first.with_options(credentials={name: "2"})).call(GET)
        assert server.requests[-1].headers["x-key"] == "2"
    with pytest.raises(rt.MissingCredentialError):
        Shop(first.with_options(credentials={"b_api_key": None})).call(GET)
    with pytest.raises(ValueError, match="no credential is called 'c'; there are: b_api_key"):
        first.with_options(credentials={"c": "2"})


def test_timeouts_of_call_and_client(server: Server) -> None:
    server.answers = [[0.3, answer("{}")]]
    for api, options in (
        (shop(server.url, timeout=0.05), {}),
        (shop(server.url), {"timeout": httpx2.Timeout(5, read=0.05)}),
    ):
        with pytest.raises(rt.APITimeoutError):
            api.call(GET, options={**options, "max_retries": 0})
    shop(server.url, timeout=0.05).call(GET, options={"timeout": None})


def test_threads(server: Server) -> None:
    api = shop(server.url)
    failures: list[Exception] = []

    class Late(rt.Model):
        id: str

    operation = rt.Operation("GET", "/x", returns=lambda: list[Late])
    server.answers = [answer('[{"id": "a"}]')]

    def work() -> None:
        try:
            for _ in range(5):
                assert api.call(operation)[0].id == "a"
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def test_one_async_client_over_several_event_loops(server: Server) -> None:
    api = async_shop(server.url)

    async def twice() -> None:
        await asyncio.gather(api.call(GET), api.call(GET))

    asyncio.run(twice())
    asyncio.run(twice())
    failures: list[Exception] = []

    def work() -> None:
        try:
            asyncio.run(twice())
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(server.requests) == 10


def test_a_deprecated_operation_warns_at_the_call(mini: Any, server: Server) -> None:
    from mini_client.resources import runs

    server.answers = [answer('{"id": "r", "status": "done"}')]
    api = mini.Client(api_key="k", base_url=server.url)
    runs._GET_RUN.deprecated = "use runs.find"
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("default")
            for _ in range(3):
                api.runs.get("r")
            api.runs.with_raw_response.get("r")
        assert [str(one.message) for one in caught] == ["use runs.find"] * 2
        assert {one.filename for one in caught} == {__file__}

        async def main() -> None:
            await mini.AsyncClient(api_key="k", base_url=server.url).runs.get("r")

        with pytest.warns(DeprecationWarning, match="find") as warned:
            asyncio.run(main())
        assert warned[0].filename == __file__
    finally:
        runs._GET_RUN.deprecated = None
