"""Ten thousand hostile texts, by each way that there is into a request: byte for byte through a
shell and curl, through Node, and through Python."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from generator.config import Config
from generator.model.api import Api, Operation
from generator.parser import parse
from generator.spec import read
from generator.targets.python.target import render
from generator.targets.snippets.calls import Call
from generator.targets.snippets.views import Writer
from tests.targets.snippets.conftest import Ran
from tests.targets.snippets.loopback import Answer, Request, Server, parts
from tests.targets.snippets.test_hostile import PIECES, STARTS

COUNT, BATCH = 10_000, 500
LIST = {"type": "array", "items": {"type": "string"}}
MEMBER = {"type": "object", "required": ["a"], "properties": {"a": LIST}}
WAYS: dict[str, dict[str, Any]] = {
    "json": {"content": {"application/json": {"schema": MEMBER}}},
    "form": {"content": {"application/x-www-form-urlencoded": {"schema": MEMBER}}},
    "parts": {"content": {"multipart/form-data": {"schema": MEMBER}}},
    "query": {},
}


def hostile(seed: str, *, with_nul: bool) -> list[list[str]]:
    """The texts, in batches; the same each time."""
    chance = random.Random(seed)
    ranges = [(0x01, 0x7F), (0x20, 0x7E), (0x80, 0x2FF), (0x2000, 0x206F), (0x1F600, 0x1F64F)]
    found = []
    for _ in range(COUNT):
        made = chance.choices(
            [*PIECES, *STARTS, *(["\0"] if with_nul else [])], k=chance.randint(0, 4)
        )
        made += [chr(chance.randint(*chance.choice(ranges))) for _ in range(chance.randint(1, 4))]
        chance.shuffle(made)
        found.append("".join(made))
    return [found[at : at + BATCH] for at in range(0, COUNT, BATCH)]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    server = Server(lambda request: Answer())
    yield server
    server.close()


@pytest.fixture(scope="module")
def api(server: Server) -> Api:
    """An operation for each way into a request."""
    paths: dict[str, Any] = {}
    for way, body in WAYS.items():
        post: dict[str, Any] = {
            "operationId": way,
            "tags": ["x"],
            "responses": {"204": {"description": ""}},
        }
        if body:
            post["requestBody"] = {"required": True, **body}
        else:
            post["parameters"] = [{"name": "a", "in": "query", "required": True, "schema": LIST}]
        paths[f"/{way}"] = {"post": post}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme quoting", "version": "1"},
        "servers": [{"url": server.url}],
        "paths": paths,
    }
    return parse(read(Path("quoting.json"), content=json.dumps(document).encode()), Config())


def programs(api: Api, way: str, language: str, batches: list[list[str]]) -> list[str]:
    """A program for each batch."""
    (group,) = api.groups
    operation: Operation = next(one for one in api.operations if one.id == way)
    writer = Writer(api, None)
    return [
        writer.code(
            Call(operation, "minimal", "", ((operation.arguments[0], batch),)), group, language
        )
        for batch in batches
    ]


def received(way: str, request: Request) -> list[str]:
    """The texts that a request carries."""
    match way:
        case "json":
            found: list[str] = json.loads(request.body)["a"]
            return found
        case "form":
            return [value for _, value in parse_qsl(request.body.decode(), keep_blank_values=True)]
        case "parts":
            return [value.decode() for _, value in parts(request)]
        case _:
            return [value for _, value in parse_qsl(request.query, keep_blank_values=True)]


def batches_of(way: str) -> list[list[str]]:
    batches = hostile(way, with_nul=way in {"json", "form", "query"})
    if way != "query":
        return batches
    # A line of a request is not read any further than 64 kB.
    return [half for one in batches for half in (one[: BATCH // 2], one[BATCH // 2 :])]


@pytest.mark.parametrize("way", WAYS)
def test_texts_come_out_of_a_shell_byte_for_byte(
    way: str, api: Api, server: Server, run_shell: Callable[..., bytes]
) -> None:
    batches = batches_of(way)
    server.requests.clear()
    run_shell("".join(programs(api, way, "curl", batches)), shell="sh")
    assert [received(way, one) for one in server.requests] == batches


def test_texts_come_out_of_node_byte_for_byte(
    api: Api, server: Server, run_node: Callable[..., list[Ran]]
) -> None:
    expected = {way: batches_of(way) for way in WAYS}
    server.requests.clear()
    run_node([one for way in WAYS for one in programs(api, way, "javascript", expected[way])])
    requests = iter(server.requests)
    for way, batches in expected.items():
        assert [received(way, next(requests)) for _ in batches] == batches


def test_texts_come_out_of_python_byte_for_byte(
    api: Api,
    server: Server,
    tmp_path: Path,
    importing: Callable[[Path], None],
    run_python: Callable[[str], str],
) -> None:
    for file in render(api, Config()):
        path = tmp_path / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(str(file.content), encoding="utf-8")
    importing(tmp_path / "python")
    for way in WAYS:
        batches = batches_of(way)
        server.requests.clear()
        for program in programs(api, way, "python", batches):
            run_python(program)
        assert [received(way, one) for one in server.requests] == batches
    shutil.rmtree(tmp_path / "python")
