"""Bodies on the wire: JSON, forms, multipart, text and binary."""

from __future__ import annotations

import asyncio
import io
import json
import tracemalloc
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from email.parser import BytesParser
from email.policy import HTTP
from enum import Enum, StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any

import client_runtime as rt
import pytest
from pydantic import Field

from tests.runtime.server import Request, Server, answer
from tests.runtime.shop import async_shop, shop

JSON = rt.Operation("POST", "/x", body="json")
MULTIPART = rt.Operation("POST", "/x", body="multipart", files=("file", "files"))


class Color(StrEnum):
    RED = "red"


class Level(Enum):
    HIGH = 3


class Point(rt.Model):
    x: int
    from_: str | None = Field(default=None, alias="from")


@dataclass
class Pair:
    a: int
    b: date


def sent(server: Server, operation: Any, body: object, **arguments: Any) -> Request:
    shop(server.url).call(operation, body=body, **arguments)
    return server.requests[-1]


def parts_of(request: Request) -> list[tuple[str, str | None, str | None, bytes]]:
    """(name, file name, content type, content) of each part, read by the standard library."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + request.body)
    found = []
    for part in message.iter_parts():
        disposition = part["content-disposition"].params
        kind = part["content-type"]
        content = part.get_payload(decode=True)
        name, file = disposition["name"], disposition.get("filename")
        found.append((name, file, str(kind) if kind else None, content))
    return found


class TestJson:
    @pytest.mark.parametrize(
        ("value", "wire"),
        [
            (None, b"null"),
            (False, b"false"),
            (0, b"0"),
            ("", b'""'),
            ([], b"[]"),
            (2**70, b"1180591620717411303424"),
            (1.0, b"1.0"),
            (Decimal("1.10"), b'"1.10"'),
            (Color.RED, b'"red"'),
            (Level.HIGH, b"3"),
            (datetime(2024, 1, 2, tzinfo=UTC), b'"2024-01-02T00:00:00Z"'),
            (date(2024, 1, 2), b'"2024-01-02"'),
            (timedelta(hours=1, milliseconds=5), b'"PT3600.005S"'),
            (uuid.UUID(int=1), b'"00000000-0000-0000-0000-000000000001"'),
            (b"\xff\xfe", b'"//4="'),
            ((1, 2), b"[1,2]"),
            ({1}, b"[1]"),
            (MappingProxyType({"a": 1}), b'{"a":1}'),
            (Pair(1, date(2024, 1, 2)), b'{"a":1,"b":"2024-01-02"}'),
            (Point(x=1), b'{"x":1}'),
            (Point(x=1, from_=None, y=[2]), b'{"x":1,"from":null,"y":[2]}'),
            ("é\u2028", '"é\u2028"'.encode()),
            ("\ud800", b'"\\ud800"'),
        ],
    )
    def test_values(self, server: Server, value: object, wire: bytes) -> None:
        assert sent(server, JSON, [value]).body == b"[" + wire + b"]"

    def test_omit_is_left_out_and_none_is_null(self, server: Server) -> None:
        body = {"a": None, "b": rt.omit, "c": {"d": Point(x=2)}}
        request = sent(server, JSON, body)
        assert request.body == b'{"a":null,"c":{"d":{"x":2}}}'
        assert request.headers["content-type"] == "application/json"
        assert body["b"] is rt.omit  # the caller's dict is not touched

    def test_null_against_absent(self, server: Server) -> None:
        assert sent(server, JSON, {"rating": None}).body == b'{"rating":null}'
        assert sent(server, JSON, {"rating": rt.omit}).body == b"{}"
        assert sent(server, JSON, None).body == b"null"
        assert "content-type" not in sent(server, JSON, rt.omit).headers

    def test_an_optional_body_with_nothing_in_it_is_not_sent(self, server: Server) -> None:
        optional = rt.Operation("POST", "/x", body="json", body_required=False)
        request = sent(server, optional, {"a": rt.omit})
        assert request.body == b""
        assert request.headers["content-length"] == "0"
        assert "content-type" not in request.headers
        assert sent(server, optional, {}, options={"body": {"b": 1}}).body == b'{"b":1}'

    def test_content_type_and_members_from_options(self, server: Server) -> None:
        merge = "application/merge-patch+json"
        operation = rt.Operation("PATCH", "/x", body="json", content_type=merge)
        request = sent(server, operation, {"a": 1, "b": 2}, options={"body": {"b": 3, "c": 4}})
        assert request.headers["content-type"] == merge
        assert request.body == b'{"a":1,"b":3,"c":4}'

    @pytest.mark.parametrize("value", [float("nan"), float("inf")])
    def test_what_json_cannot_say_is_refused(self, server: Server, value: float) -> None:
        with pytest.raises(ValueError, match="JSON"):
            sent(server, JSON, {"a": value})

    def test_what_has_no_json_form_is_refused(self, server: Server) -> None:
        with pytest.raises(TypeError, match="object"):
            sent(server, JSON, {"a": object()})
        with pytest.raises(TypeError, match="leave the member out"):
            sent(server, JSON, {"a": {"b": rt.omit}})
        assert server.requests == []


def test_forms(server: Server) -> None:
    operation = rt.Operation(
        "POST",
        "/x",
        body="form",
        parts={
            "json": rt.Part("application/json"),
            "csv": rt.Part(style=rt.Style("form", explode=False)),
        },
    )
    body = {
        "a": "x y&z",
        "list": [1, True],
        "nested": {"k": {"l": "v"}, "m": [1, 2]},
        "rows": [{"a": 1}],
        "json": {"a": 1},
        "csv": ["a", "b"],
        "none": None,
        "gone": rt.omit,
    }
    request = sent(server, operation, body)
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert request.body.decode().split("&") == [
        "a=x+y%26z",
        "list=1",
        "list=true",
        "nested%5Bk%5D%5Bl%5D=v",
        "nested%5Bm%5D%5B%5D=1",
        "nested%5Bm%5D%5B%5D=2",
        "rows%5B0%5D%5Ba%5D=1",
        "json=%7B%22a%22%3A1%7D",
        "csv=a%2Cb",
        "none=",
    ]


class TestMultipart:
    def test_every_kind_of_file(self, server: Server, tmp_path: Path) -> None:
        path = tmp_path / "on disk.txt"
        path.write_bytes(b"from disk")
        with path.open("rb") as handle:
            files = [
                b"bytes",
                path,
                handle,
                io.BytesIO(b"memory"),
                ("named.png", b"png"),
                ("typed", b"t", "text/x"),
                ("headed", b"h", None, {"X-Extra": "1"}),
                (None, b"nameless"),
            ]
            request = sent(server, MULTIPART, {"files": files})
        assert parts_of(request) == [
            ("files", "upload", "application/octet-stream", b"bytes"),
            ("files", "on disk.txt", "text/plain", b"from disk"),
            ("files", "on disk.txt", "text/plain", b"from disk"),
            ("files", "upload", "application/octet-stream", b"memory"),
            ("files", "named.png", "image/png", b"png"),
            ("files", "typed", "text/x", b"t"),
            ("files", "headed", "application/octet-stream", b"h"),
            ("files", None, "application/octet-stream", b"nameless"),
        ]
        assert b"X-Extra: 1\r\n" in request.body
        assert int(request.headers["content-length"]) == len(request.body)

    def test_members_that_are_not_files(self, server: Server) -> None:
        operation = rt.Operation(
            "POST",
            "/x",
            body="multipart",
            files=("file",),
            parts={
                "meta": rt.Part("application/json"),
                "file": rt.Part("image/png, image/jpeg"),
            },
        )
        body = {
            "meta": "text",
            "object": {"a": [1]},
            "model": Point(x=1),
            "list": ["a", 2],
            "objects": [{"a": 1}],
            "flag": True,
            "gone": rt.omit,
            "file": ("a.jpg", b"j"),
        }
        request = sent(server, operation, body)
        assert parts_of(request) == [
            ("meta", None, "application/json", b'"text"'),
            ("object", None, "application/json", b'{"a":[1]}'),
            ("model", None, "application/json", b'{"x":1}'),
            ("list", None, None, b"a"),
            ("list", None, None, b"2"),
            ("objects", None, "application/json", b'[{"a":1}]'),
            ("flag", None, None, b"true"),
            ("file", "a.jpg", "image/jpeg", b"j"),
        ]

    def test_no_file_and_no_member(self, server: Server) -> None:
        assert parts_of(sent(server, MULTIPART, {"a": 1})) == [("a", None, None, b"1")]
        assert sent(server, MULTIPART, {}).body.endswith(b"--\r\n")

    def test_hostile_names_stay_within_their_quotes(self, server: Server) -> None:
        request = sent(server, MULTIPART, {"file": ('a"\r\nX: 1;é.txt', b"")})
        assert 'filename="a%22%0D%0AX: 1;é.txt"\r\n'.encode() in request.body
        with pytest.raises(ValueError, match="line break"):
            sent(server, MULTIPART, {"file": ("a", b"", "text/x\r\nX: 1")})

    def test_text_is_no_file(self, server: Server, tmp_path: Path) -> None:
        with pytest.raises(TypeError, match=r"pathlib\.Path or an open binary file"):
            sent(server, MULTIPART, {"file": "a.txt"})
        (tmp_path / "a").write_text("x")
        with (tmp_path / "a").open() as handle, pytest.raises(TypeError, match="binary mode"):
            sent(server, MULTIPART, {"file": handle})
        with pytest.raises(FileNotFoundError):
            sent(server, MULTIPART, {"file": tmp_path / "none"})
        assert server.requests == []

    def test_json_or_multipart(self, server: Server) -> None:
        both = rt.Operation("POST", "/x", body="json-or-multipart", files=("image", "images"))
        assert sent(server, both, {"image": "https://x"}).body == b'{"image":"https://x"}'
        refs = {"images": [{"file_id": "f"}]}
        assert json.loads(sent(server, both, refs).body) == refs
        assert parts_of(sent(server, both, {"image": b"i"}))[0][3] == b"i"
        assert len(parts_of(sent(server, both, {"images": [b"i", ("n", b"j")]}))) == 2

    def test_a_file_is_streamed_with_flat_memory(self, server: Server, tmp_path: Path) -> None:
        size = 24 * 1024 * 1024
        path = tmp_path / "big"
        with path.open("wb") as file:
            file.truncate(size)
        api = shop(server.url)
        api.call(MULTIPART, body={"file": b"warm"})
        arrived: list[int] = []

        def handler(request: Request) -> bytes:
            arrived.append(len(request.body))
            request.body = b""
            return answer("{}")

        server.handler = handler
        from client_runtime.body import body_of

        body = body_of(MULTIPART, {"file": path}, None)
        assert body is not None
        tracemalloc.start()
        assert sum(len(chunk) for chunk in body.content.chunks()) == body.content.length
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 2 * 1024 * 1024
        api.call(MULTIPART, body={"file": path})
        assert arrived[0] > size

    def test_files_from_an_async_client(self, server: Server, tmp_path: Path) -> None:
        path = tmp_path / "f.txt"
        path.write_bytes(b"x" * 600_000)
        asyncio.run(async_shop(server.url).call(MULTIPART, body={"file": path}))
        assert parts_of(server.requests[0])[0][3] == b"x" * 600_000


class TestTextAndBinary:
    def test_text(self, server: Server) -> None:
        request = sent(server, rt.Operation("POST", "/x", body="text"), "@é")
        assert request.body == "@é".encode()
        assert request.headers["content-type"] == "text/plain; charset=utf-8"

    def test_binary(self, server: Server, tmp_path: Path) -> None:
        operation = rt.Operation("PUT", "/x", body="binary", content_type="image/png")
        (tmp_path / "f").write_bytes(b"from disk")
        assert sent(server, operation, b"raw").body == b"raw"
        assert sent(server, operation, tmp_path / "f").body == b"from disk"
        assert server.requests[-1].headers["content-type"] == "image/png"
        assert server.requests[-1].headers["content-length"] == "9"
        assert sent(server, operation, (c for c in (b"a", b"b"))).body == b"ab"
        assert server.requests[-1].headers["transfer-encoding"] == "chunked"

    def test_async_chunks(self, server: Server) -> None:
        operation = rt.Operation("PUT", "/x", body="binary")

        async def chunks() -> Any:
            yield b"a"
            yield b"b"

        asyncio.run(async_shop(server.url).call(operation, body=chunks()))
        assert server.requests[0].body == b"ab"
        with pytest.raises(TypeError, match="async client"):
            shop(server.url).call(operation, body=chunks())


def test_methods_without_a_body_send_none(server: Server) -> None:
    for method in ("GET", "HEAD", "DELETE"):
        request = shop(server.url).call(rt.Operation(method, "/x")) or server.requests[-1]
        assert "content-length" not in request.headers
    assert sent(server, rt.Operation("DELETE", "/x", body="json"), {"a": 1}).body == b'{"a":1}'


def test_mappings_are_bodies_too(server: Server) -> None:
    class Lazy(Mapping[str, int]):
        def __getitem__(self, key: str) -> int:
            return 1

        def __iter__(self) -> Iterator[str]:
            return iter("ab")

        def __len__(self) -> int:
            return 2

    assert sent(server, JSON, Lazy()).body == b'{"a":1,"b":1}'
