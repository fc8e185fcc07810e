"""Files: read, in chunks, and to disk, where they appear only when complete."""

from __future__ import annotations

import asyncio
from pathlib import Path

import client_runtime as rt
import pytest

from tests.runtime.server import Server, answer, chunked
from tests.runtime.shop import async_shop, shop

FILE = rt.Operation("GET", "/file", accept="image/png")
HALF = chunked(b"x" * 1000, 0.05, "drop", content_type="image/png")


def test_reading(server: Server) -> None:
    server.answers = [answer(b"\x89PNG", content_type="image/png", x_request_id="r")]
    file = shop(server.url).download(FILE)
    assert (file.content_type, file.request_id, file.status_code) == ("image/png", "r", 200)
    assert repr(file) == "<BinaryResponse 200 image/png>"
    assert file.read() == file.read() == b"\x89PNG"
    assert server.requests[0].headers["accept"] == "image/png"
    server.answers = [answer("é".encode("latin-1"), content_type="text/csv; charset=latin-1")]
    assert shop(server.url).download(FILE).text() == "é"


def test_chunks(server: Server) -> None:
    server.answers = [chunked(*[b"x" * 1000] * 50, content_type="image/png")]
    with shop(server.url).download(FILE) as file:
        assert [len(chunk) for chunk in file.iter_bytes(20_000)] == [20_000, 20_000, 10_000]
    with shop(server.url).download(FILE) as file:
        pass
    assert file.response.is_closed


def test_to_disk(server: Server, tmp_path: Path) -> None:
    path = tmp_path / "out.png"
    path.write_bytes(b"old")
    server.answers = [chunked(b"new" * 1000, content_type="image/png")]
    shop(server.url).download(FILE).stream_to_file(path)
    assert path.read_bytes() == b"new" * 1000
    shop(server.url).download(FILE).write_to_file(str(tmp_path / "other"))
    assert sorted(p.name for p in tmp_path.iterdir()) == ["other", "out.png"]


def test_a_lost_connection_leaves_the_old_file(server: Server, tmp_path: Path) -> None:
    path = tmp_path / "out.png"
    path.write_bytes(b"old")
    server.answers = [HALF]
    with pytest.raises(rt.APIConnectionError):
        shop(server.url).download(FILE).stream_to_file(path)
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("out.png", b"old")]
    with pytest.raises(rt.APIConnectionError):
        shop(server.url).download(FILE).read()


def test_a_status_that_is_an_error(server: Server) -> None:
    server.answers = [answer('{"message": "gone"}', 404)]
    with pytest.raises(rt.NotFoundError, match="gone"):
        shop(server.url).download(FILE)


def test_async(server: Server, tmp_path: Path) -> None:
    async def main() -> None:
        api = async_shop(server.url)
        server.answers = [chunked(b"a" * 10, content_type="image/png")]
        assert await (await api.download(FILE)).read() == b"a" * 10
        assert await (await api.download(FILE)).text() == "a" * 10
        async with await api.download(FILE) as file:
            assert [chunk async for chunk in file.iter_bytes(6)] == [b"a" * 6, b"a" * 4]
        await (await api.download(FILE)).stream_to_file(tmp_path / "f")
        server.answers = [HALF]
        with pytest.raises(rt.APIConnectionError):
            await (await api.download(FILE)).write_to_file(tmp_path / "f")

    asyncio.run(main())
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("f", b"a" * 10)]
