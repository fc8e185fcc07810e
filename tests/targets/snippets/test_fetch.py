"""Hostile values in every place of a request: what `fetch` and raw HTTP send is what was meant."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest

from benchmarks.raw_http import send_raw
from generator.model.api import Api
from generator.targets.snippets.views import Writer, snippets_of
from tests.targets.snippets.conftest import Ran
from tests.targets.snippets.loopback import Answer, Request, Server, parts
from tests.targets.snippets.test_hostile import MEMBER, api_of, call_with, texts
from tests.targets.typescript.conftest import Tools

Sent = Callable[..., list[list[Request]]]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    server = Server(lambda request: Answer())
    yield server
    server.close()


@pytest.fixture
def sent(server: Server, tmp_path: Path, run_node: Callable[..., list[Ran]]) -> Sent:
    """Send an operation with one value after another; gives what arrived: by `fetch`, and raw."""

    def send(api: Api, values: list[Any], *, raw: bool = True) -> list[list[Request]]:
        writer, (group,), (operation,) = Writer(api, None), api.groups, api.operations
        calls = [call_with(operation, value) for value in values]
        server.requests.clear()
        run_node([writer.code(call, group, "javascript") for call in calls])
        found = [list(server.requests)]
        if raw:
            server.requests.clear()
            for call in calls:
                code = writer.code(call, group, "http")
                assert send_raw(code, server.url, tmp_path, {})[0] == 200
            found.append(list(server.requests))
        assert all(len(one) == len(values) for one in found)
        return found

    return send


def test_json_comes_out_as_it_went_in(server: Server, sent: Sent) -> None:
    values = [*texts("json"), "\0", "\ud800", "half \udfff", "\0\x1f"]
    api = api_of(server, {"application/json": {"schema": MEMBER}})
    for requests in sent(api, values):
        assert [json.loads(one.body) for one in requests] == [{"a": value} for value in values]


def test_numbers_of_json_keep_every_digit(server: Server, sent: Sent) -> None:
    api = api_of(server, {"application/json": {"schema": {}}})
    values = [2**70, -(2**53), 1.0, -0.0, 1e22, 1e400, -1e400, 0.1, [[1.0, 5e-324]], {"a": [2**64]}]
    values += [0, False, True, None, "", [], {}, {"__proto__": 1}, {"b": 1, "1": 2}]
    for requests in sent(api, values):
        found = [json.loads(one.body) for one in requests]
        for value, got in zip(values, found, strict=True):
            assert json.dumps(got, sort_keys=True) == json.dumps(value, sort_keys=True)
    big = next(one for one in sent(api, [1e400])[1]).body
    assert big == b"1e400"


def test_text_comes_out_byte_for_byte(server: Server, sent: Sent) -> None:
    values = texts("text")
    for requests in sent(api_of(server, {"text/plain": {}}), values):
        assert [one.body.decode() for one in requests] == values
        assert {one.headers["content-type"] for one in requests} == {"text/plain; charset=utf-8"}


def test_forms_are_encoded(server: Server, sent: Sent) -> None:
    values = [*texts("form"), "\0", "*~", "a b+c"]
    content = {"application/x-www-form-urlencoded": {"schema": MEMBER}}
    for requests in sent(api_of(server, content), values):
        got = [parse_qsl(one.body.decode("ascii"), keep_blank_values=True) for one in requests]
        assert got == [[("a", value)] for value in values]


@pytest.mark.parametrize("media_type", ["", "text/x-note"])
def test_parts_come_out_byte_for_byte(media_type: str, server: Server, sent: Sent) -> None:
    encoding = {"a": {"contentType": media_type}} if media_type else {}
    content = {"multipart/form-data": {"schema": MEMBER, "encoding": encoding}}
    values = texts(f"parts {media_type}")
    (requests,) = sent(api_of(server, content), values, raw=False)
    assert [parts(one) for one in requests] == [[("a", value.encode())] for value in values]
    # A line end in a part is no line end of the code.
    values = [*texts("raw", without="\r\n"), "--boundary", "boundary0", "--boundary--"]
    _, requests = sent(api_of(server, content), values)
    assert [parts(one) for one in requests] == [[("a", value.encode())] for value in values]


def test_urls_are_encoded(server: Server, sent: Sent) -> None:
    values = [one for one in texts("url") if one not in {"", ".", ".."}] + ["%2e%2e", "..a", "a/.."]
    parameters = [
        {"name": "p", "in": "path", "required": True, "schema": {"type": "string"}},
        {"name": "q[]", "in": "query", "schema": {"type": "string"}},
    ]
    for requests in sent(api_of(server, {}, *parameters), values):
        for request, value in zip(requests, values, strict=True):
            assert unquote(request.path) == f"/x/{value}"
            assert parse_qsl(request.query, keep_blank_values=True) == [("q[]", value)]


def test_headers_and_cookies_come_out_byte_for_byte(server: Server, sent: Sent) -> None:
    controls = "".join(map(chr, [*range(32), 127]))
    values = [one.strip() for one in texts("header", without=controls)] + ["", ";", "a;", "é😀"]
    parameters = [
        {"name": "X-A", "in": "header", "required": True, "schema": {"type": "string"}},
        {"name": "c", "in": "cookie", "required": True, "schema": {"type": "string"}},
    ]
    for requests in sent(api_of(server, {}, *parameters), values):
        for request, value in zip(requests, values, strict=True):
            assert request.headers["x-a"].encode("latin-1").decode() == value
            assert unquote(request.headers["cookie"]) == f"c={value}"


def test_a_key_stays_in_the_environment(openai_api: Api) -> None:
    for snippets in snippets_of(openai_api).values():
        for one in snippets:
            if one.language in {"javascript", "curl", "http"}:
                assert "OPENAI_API_KEY" in one.code
                assert "Bearer $" in one.code


def test_javascript_and_typescript_are_formatted_as_prettier_formats_them(
    openai_api: Api, tmp_path: Path, tools: Tools
) -> None:
    count = 0
    for snippets in snippets_of(openai_api).values():
        for one in snippets:
            if one.language in {"javascript", "typescript"}:
                path = tmp_path / one.file
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(one.code)
                assert max(map(len, one.code.splitlines())) <= 100
                count += 1
    assert count > 200
    tools.formatted(tmp_path, "snippets")
