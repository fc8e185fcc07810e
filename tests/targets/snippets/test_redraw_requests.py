"""Requests of every kind, drawn anew by a page: styles, forms, parts, text and files, whatever is
filled in, are what the generator writes; and what curl and Node then send is what was filled in."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from benchmarks.raw_http import send_raw
from generator.config import Config
from generator.model.api import Api, Argument, Group, Operation
from generator.model.samples import FileSample
from generator.parser import parse
from generator.spec import read
from generator.targets.snippets.calls import Call
from generator.targets.snippets.languages import LANGUAGES
from generator.targets.snippets.payloads import Payload
from generator.targets.snippets.portable import arguments_of
from generator.targets.snippets.scalars import Unsayable
from generator.targets.snippets.skeletons import shape_of
from generator.targets.snippets.views import Writer
from generator.targets.snippets.wire import request_of
from tests.targets.snippets.conftest import Ran
from tests.targets.snippets.loopback import FILE, Answer, Request, Server, parts
from tests.targets.snippets.test_literals import any_text, any_value
from tests.targets.snippets.test_redraw import count_drawn, drawn, whole, wholly

TEXT = {"type": "string"}
TEXTS = {"type": "array", "items": TEXT}
MAP = {"type": "object", "additionalProperties": TEXT}
JSON_CONTENT = {"content": {"application/json": {"schema": {}}}}
BYTES = {"type": "string", "format": "binary"}
WIRES = ("curl", "http", "javascript")
KINDS = {"text": TEXT, "list": TEXTS, "map": MAP}


def styles() -> Iterator[dict[str, Any]]:
    """A parameter for each place, style and kind of value; its name ends in the kind."""
    for place, found in {
        "path": ["simple", "label", "matrix"],
        "query": ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "header": ["simple"],
        "cookie": ["form"],
    }.items():
        for style in found:
            for explode in (False, True):
                for kind, schema in KINDS.items():
                    yield {
                        "name": f"{place}-{style}-{explode}-{kind}".lower(),
                        "in": place,
                        "required": place == "path",
                        "style": style,
                        "explode": explode,
                        "schema": schema,
                    }
    for place, kind in (("query", "text"), ("query", "map"), ("path", "list")):
        yield {
            "name": f"{place}-reserved-{kind}",
            "in": place,
            "required": place == "path",
            "allowReserved": True,
            "schema": KINDS[kind],
        }
    for place in ("path", "query", "header"):
        required = place == "path"
        yield {"name": f"{place}-json", "in": place, "required": required, **JSON_CONTENT}


MEMBERS = {
    "text": TEXT,
    "list": TEXTS,
    "map": {"type": "object", "additionalProperties": {}},
    "json": {},
    "typed": TEXT,
    'a "q"; x': TEXT,
}
FILES = {"file": BYTES, "files": {"type": "array", "items": BYTES}}
ENCODING = {
    "json": {"contentType": "application/json"},
    "typed": {"contentType": "text/markdown"},
    "list": {"style": "pipeDelimited", "explode": False},
}


def body(media_type: str, members: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    schema = {"type": "object", "properties": members}
    return {"content": {media_type: {"schema": schema, **more}}}


BODIES = {
    "form": body("application/x-www-form-urlencoded", MEMBERS, encoding=ENCODING),
    "parts": body("multipart/form-data", {**MEMBERS, **FILES}, encoding=ENCODING),
    "perhaps": {"required": True, **body("multipart/form-data", {"text": TEXT})},
    "plain": {"content": {"text/plain": {"schema": TEXT}}},
    "bytes": {"content": {"application/octet-stream": {"schema": BYTES}}},
    "either": {
        "content": {
            **body("application/json", MEMBERS)["content"],
            **body("multipart/form-data", {**MEMBERS, "file": BYTES})["content"],
        }
    },
}
SCHEMES = {
    "Query": {"type": "apiKey", "in": "query", "name": "a key"},
    "Other": {"type": "apiKey", "in": "query", "name": "other"},
    "Header": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "Cookie": {"type": "apiKey", "in": "cookie", "name": "key`$"},
    "Basic": {"type": "http", "scheme": "basic"},
}
NO_CONTENT = {"204": {"description": ""}}


def api_of(url: str, *, secure: bool = False) -> Api:
    """An operation for each style of parameters, and one for each kind of body."""
    paths: dict[str, Any] = {}
    for one in styles():
        place = f"/{{{one['name']}}}" if one["in"] == "path" else ""
        id_ = one["name"].replace("-", "_")
        post = {"operationId": id_, "parameters": [one], "responses": NO_CONTENT}
        paths[f"/{id_}{place}"] = {"post": {**post, "tags": ["x"]}}
    for name, found in BODIES.items():
        post = {"operationId": name, "requestBody": found, "responses": NO_CONTENT}
        paths[f"/{name}"] = {"post": {**post, "tags": ["x"]}}
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "Acme drawn", "version": "1"},
        "servers": [{"url": url}] if url else [],
        "paths": paths,
    }
    if secure:
        document["components"] = {"securitySchemes": SCHEMES}
        document["security"] = [dict.fromkeys(SCHEMES, ())]
    content = json.dumps(document).encode()
    return parse(read(Path("acme.json"), content=content), Config())


NAMES = ["a.txt", 'say "hi"; x,y.txt', "it's $(x) `y`.txt", "-", "@b", "naïve 🙂.bin", "a\\b"]


def any_argument(argument: Argument, chance: random.Random) -> Any:
    """A value that an argument of these documents takes."""
    wire = argument.wire
    if argument.place == "body":
        is_text = chance.random() < 0.9
        return whole(chance) if is_text else any_number(chance)
    if wire in FILES:
        some = [FileSample(chance.choice(NAMES)) for _ in range(chance.randint(1, 2))]
        return some if wire == "files" else some[0]
    kind = wire.rpartition("-")[2]
    if kind == "json":
        return wholly(any_value(chance))
    if kind == "list":
        return [whole(chance) for _ in range(chance.randint(0, 3))]
    if kind == "map":
        values = any_value if argument.place == "member" else any_text
        return {whole(chance): wholly(values(chance)) for _ in range(chance.randint(0, 3))}
    return any_number(chance) if chance.random() < 0.1 else whole(chance)


def any_number(chance: random.Random) -> Any:
    return chance.choice([0, -1, 2**60, 1.0, -0.0, 1e22, 0.1, 1e-7, True, False])


def any_call(operation: Operation, chance: random.Random) -> Call:
    if operation.id == "bytes":
        arguments = [(one, FileSample(chance.choice(NAMES))) for one in operation.arguments]
    else:
        arguments = [
            (one, any_argument(one, chance))
            for one in operation.arguments
            if one.required or chance.random() < 0.7
        ]
    return Call(operation, "minimal", "", tuple(arguments))


@pytest.mark.parametrize(
    ("url", "secure"),
    [("https://acme.test/v1", False), ("https://acme.test?v=1", True), ("", True)],
)
def test_whatever_the_arguments(url: str, secure: bool) -> None:
    api = api_of(url, secure=secure)
    writer = Writer(api, None)
    chance = random.Random(11)
    asked: list[tuple[Any, Any, Any]] = []
    expected: list[str | None] = []
    for operation in api.operations:
        redraw = writer.redraws[operation.id]
        group: Group = writer.made[operation.id][0]
        for _ in range(40):
            call = any_call(operation, chance)
            try:
                given = arguments_of(call)
            except Unsayable:
                continue
            for language in LANGUAGES:
                skeleton = redraw.skeletons[language].get(shape_of(call))
                if skeleton is None:
                    assert language not in WIRES
                    continue
                asked.append((skeleton, given, redraw.as_json()))
                try:
                    expected.append(writer.code(call, group, language))
                except Unsayable:
                    expected.append(None)
    assert count_drawn(asked, expected) > 0.6 * len(asked) > 3000


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server(lambda request: Answer())
    yield server
    server.close()


def redrawn(api: Api, language: str, seed: int, count: int) -> list[tuple[Call, str]]:
    """Calls of every operation with values of any kind, as a page draws them; but for those that
    the language cannot say."""
    writer = Writer(api, None)
    chance = random.Random(seed)
    calls, asked = [], []
    for operation in api.operations:
        redraw = writer.redraws[operation.id]
        for _ in range(count):
            call = any_call(operation, chance)
            try:
                given = arguments_of(call)
            except Unsayable:
                continue
            calls.append(call)
            asked.append((redraw.skeletons[language][shape_of(call)], given, redraw.as_json()))
    found = [(call, code) for call, code in zip(calls, drawn(asked), strict=True) if code]
    assert len(found) > 0.6 * len(calls)
    return found


def check(request: Request, call: Call, api: Api) -> None:
    """Hold a request to its call, after what stands in a Python program."""
    made = request_of(call, api)
    path = made.server.partition("://")[2].partition("/")[1:]
    # URLs of browsers have no quote in a query, whoever writes it.
    target = "".join(path) + made.target
    assert request.target.replace("%27", "'") == target.replace("%27", "'")
    for name, value in made.headers:
        assert request.headers[name.lower()].encode("latin1") == value.encode()
    if made.cookies:
        assert request.headers["cookie"] == "; ".join(made.cookies)
    match made.payload:
        case None:
            assert request.body == b""
        case Payload(kind="multipart", content=content):
            arrived = parts(request)
            assert [unquoted(name) for name, _ in arrived] == [one.name for one in content]
            for (_, got), one in zip(arrived, content, strict=True):
                if isinstance(one.content, FileSample):
                    assert got == FILE
                elif one.content_type == "application/json":
                    assert json.loads(got) == json.loads(one.content)
                else:
                    assert got == one.content.encode()
        case Payload(kind="json", content=content):
            assert json.loads(request.body) == content
        case Payload(kind="binary"):
            assert request.body == FILE
        case Payload(kind="form", content=content):
            assert pairs_of(request.body.decode()) == pairs_of(content)
        case Payload(content=content):
            assert request.body == content.encode()


def pairs_of(text: str) -> list[tuple[str, str]]:
    return parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text))


def unquoted(name: str) -> str:
    """The name of a part: browsers and curl have different ways to write a quote in quotes."""
    return name.replace("%22", '"').replace('\\"', '"')


@pytest.mark.parametrize("language", ["curl", "javascript", "http"])
def test_what_is_drawn_sends_what_is_filled_in(
    language: str,
    server: Server,
    run_shell: Callable[..., bytes],
    run_node: Callable[..., list[Ran]],
    tmp_path: Path,
) -> None:
    if language == "curl" and shutil.which("curl") is None:
        pytest.skip("there is no curl")
    for name in NAMES:
        (tmp_path / name).write_bytes(FILE)
    api = api_of(f"{server.url}/v1")
    found = redrawn(api, language, seed=5, count=6)
    if language == "curl":
        run_shell("\n".join(f"{code.rstrip()} -s\n" for _, code in found))
    elif language == "javascript":
        run_node([code for _, code in found])
    else:
        for _, code in found:
            assert send_raw(code, server.url, tmp_path, {})[0] == 200
    assert len(server.requests) == len(found)
    for request, (call, _) in zip(server.requests, found, strict=True):
        check(request, call, api)
