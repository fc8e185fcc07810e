"""Raw responses of generated methods: status, headers and body, whatever a method itself gives."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.functional.conftest import ClientOf
from tests.runtime.server import Server, answer

NOTHING = """
    paths:
      /thing:
        delete: {operationId: drop, tags: [all], responses: {'204': {description: gone}}}
        head: {operationId: look, tags: [all], responses: {'200': {description: there}}}
        put: {operationId: keep, tags: [all], responses: {'202': {description: taken}}}
    """
METHODS = ("drop", "look", "keep")
FILE = """
    paths:
      /file:
        get:
          operationId: load
          tags: [all]
          responses: {'200': {description: ok, content: {application/octet-stream: {}}}}
    """


@pytest.mark.parametrize("method", METHODS)
def test_a_method_without_a_result(client_of: ClientOf, server: Server, method: str) -> None:
    made = client_of(NOTHING)
    server.answers = [answer(status=204, content_type="", x_request_id="r1")]
    with made.module.Client(base_url=server.url) as client:
        raw = getattr(client.all.with_raw_response, method)()
        assert getattr(client.all, method)() is None
    assert (raw.status_code, raw.request_id, raw.parse()) == (204, "r1", None)


@pytest.mark.parametrize("method", METHODS)
def test_an_async_method_without_a_result(client_of: ClientOf, server: Server, method: str) -> None:
    made = client_of(NOTHING)
    server.answers = [answer(status=204, content_type="", x_request_id="r1")]

    async def main() -> Any:
        async with made.module.AsyncClient(base_url=server.url) as client:
            assert await getattr(client.all, method)() is None
            return await getattr(client.all.with_raw_response, method)()

    raw = asyncio.run(main())
    assert (raw.status_code, raw.request_id, raw.parse()) == (204, "r1", None)


def test_a_download_is_read_or_parsed(client_of: ClientOf, server: Server) -> None:
    made = client_of(FILE)
    server.answers = [answer(b"\x00\xff", content_type="application/octet-stream")]
    with made.module.Client(base_url=server.url) as client:
        raw = client.all.with_raw_response.load()
        assert (raw.status_code, raw.read()) == (200, b"\x00\xff")
        assert raw.read() == raw.parse().read() == b"\x00\xff"
        assert client.all.with_raw_response.load().text() == "\x00�"


def test_an_async_download_is_read_by_what_it_is_parsed_to(
    client_of: ClientOf, server: Server
) -> None:
    made = client_of(FILE)
    server.answers = [answer(b"\x00\xff", content_type="application/octet-stream")]

    async def main() -> None:
        async with made.module.AsyncClient(base_url=server.url) as client:
            raw = await client.all.with_raw_response.load()
            with pytest.raises(RuntimeError, match=r"what parse\(\) gives reads it"):
                raw.read()
            assert await raw.parse().read() == b"\x00\xff"
            assert raw.read() == b"\x00\xff"

    asyncio.run(main())
