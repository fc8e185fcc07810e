"""Snippets that a page draws anew: from their skeletons, with the same arguments or with others,
they are what the generator writes."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from generator import config
from generator.config import Config
from generator.model.api import Api
from generator.parser import parse
from generator.spec import read
from generator.targets.snippets.calls import Call
from generator.targets.snippets.languages import LANGUAGES
from generator.targets.snippets.portable import arguments_of
from generator.targets.snippets.scalars import Unsayable
from generator.targets.snippets.skeletons import SCRIPTS, shape_of
from generator.targets.snippets.target import render
from generator.targets.snippets.views import Writer
from tests.targets.snippets.test_literals import any_text, any_value

ROOT = Path(__file__).parents[3]
TEMPLATES = ROOT / "templates" / "snippets"
_RUN = """
const fs = require("node:fs");
const script = (name) => fs.readFileSync(name, "utf8");
const all = process.argv.slice(1).map(script).join(";");
require("node:vm").runInThisContext(`${all}; globalThis.redraw = snippetRedraw;`);
const drawn = JSON.parse(fs.readFileSync(0, "utf8")).map(([skeleton, given, about]) => {
  try {
    return redraw(skeleton, given, about);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
});
process.stdout.write(JSON.stringify(drawn));
"""


def drawn(asked: list[tuple[Any, Any, Any]]) -> list[str | None]:
    """What a page draws of skeletons and arguments; None where it says that it cannot."""
    if shutil.which("node") is None:
        pytest.skip("there is no node")
    done = subprocess.run(
        ["node", "-e", _RUN, *(str(TEMPLATES / name) for name in SCRIPTS)],
        input=json.dumps(asked).encode(),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    found: list[str | None] = json.loads(done.stdout)
    return found


def test_what_a_page_draws_is_what_the_generator_writes(openai_api: Api) -> None:
    writer = Writer(openai_api, None)
    asked, expected = [], []
    for id_, snippets in writer.snippets.items():
        found = writer.redraws[id_]
        for one in snippets:
            skeleton = found.skeletons.get(one.language, {}).get(found.shapes[one.case])
            if skeleton is not None:
                asked.append((skeleton, found.arguments[one.case], found.as_json()))
                expected.append(one.code)
            else:  # there is nothing to draw anew
                assert id_ == "listModels" and one.language in CLIENTS
    for code, got in zip(expected, drawn(asked), strict=True):
        assert got == code
    assert len(expected) > 700


CLIENTS = {"python", "python-async", "typescript"}
TEXT = {"type": "string"}
PATHS = {
    "/things/{a}/{b}": {
        "post": {
            "operationId": "make",
            "tags": ["x"],
            "responses": {"200": {"description": "", "content": {"application/json": {}}}},
            "parameters": [
                {"name": "a", "in": "path", "required": True, "schema": TEXT},
                {"name": "b", "in": "path", "required": True, "schema": {"type": "integer"}},
                {"name": "q[]", "in": "query", "schema": {"type": "array", "items": TEXT}},
                {
                    "name": "r",
                    "in": "query",
                    "explode": False,
                    "schema": {"type": "array", "items": TEXT},
                },
                {"name": "on", "in": "query", "schema": {"type": "boolean"}},
                {"name": "X-H", "in": "header", "schema": TEXT},
            ],
            "requestBody": {
                "content": {
                    "application/json": {
                        "schema": {"type": "object", "properties": {"c": {}, "d/e": {}, "f": {}}}
                    }
                }
            },
        }
    }
}


@pytest.mark.parametrize("servers", [[{"url": "https://acme.test/v1"}], []])
def test_whatever_the_arguments(servers: list[dict[str, str]]) -> None:
    info = {"title": "Acme", "version": "1"}
    document = {"openapi": "3.1.0", "info": info, "servers": servers, "paths": PATHS}
    api = parse(read(Path("acme.json"), content=json.dumps(document).encode()), Config())
    (redraw,) = Writer(api, None).redraws.values()
    writer = Writer(api, None)
    (group,) = api.groups
    chance = random.Random(3)
    asked: list[tuple[Any, Any, Any]] = []
    expected: list[str | None] = []
    while len(asked) < 1500:
        call = any_call(api, chance)
        for language in LANGUAGES:
            skeleton = redraw.skeletons[language][shape_of(call)]
            asked.append((skeleton, arguments_of(call), redraw.as_json()))
            try:
                expected.append(writer.code(call, group, language))
            except Unsayable:
                expected.append(None)
    assert count_drawn(asked, expected) > 1000


def count_drawn(asked: list[tuple[Any, Any, Any]], expected: list[str | None]) -> int:
    """Hold what a page draws to what the generator writes; gives how much of it is code."""
    got = drawn(asked)
    for number, (one, other) in enumerate(zip(got, expected, strict=True)):
        if one != other:
            pytest.fail(f"{asked[number][1]!r}\n\n{other}\n\n{one}")
    return sum(one is not None for one in got)


def whole(chance: random.Random) -> str:
    """A text without half characters: calls have none in URLs and headers."""
    return wholly(any_text(chance))


def wholly(value: Any) -> Any:
    """A value without half characters."""
    match value:
        case str():
            return value.replace("\ud800", "").replace("\udfff", "")
        case list():
            return [wholly(one) for one in value]
        case dict():
            return {wholly(key): wholly(one) for key, one in value.items()}
        case _:
            return value


def any_call(api: Api, chance: random.Random) -> Call:
    (operation,) = api.operations
    text = "".join(one for one in whole(chance) if one >= " " and one != "\x7f").strip()
    made: dict[str, Any] = {
        "a": whole(chance),
        "b": chance.randrange(10**6),
        "q[]": [whole(chance) for _ in range(chance.randint(0, 3))],
        "r": [whole(chance) for _ in range(chance.randint(1, 3))],
        "on": chance.choice([True, False]),
        "X-H": text or "x",
        **{name: any_value(chance) for name in ("c", "d/e", "f")},
    }
    arguments = tuple(
        (one, made[one.wire])
        for one in sorted(operation.arguments, key=lambda one: one.place != "path")
        if one.required or chance.random() < 0.6
    )
    return Call(operation, "minimal", "", arguments)


def test_the_index_is_what_its_schema_says(openai_api: Api) -> None:
    chosen = config.load(ROOT / "specs" / "specwright.toml")
    files = {file.path: str(file.content) for file in render(openai_api, chosen)}
    schema = json.loads(files["snippets/schema.json"])
    index = json.loads(files["snippets/snippets.json"])
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(index)
    assert set(index["languages"]) == set(LANGUAGES)
    assert set(index["redraw"]) == set(index["operations"])
    for id_, found in index["redraw"].items():
        for case in found["arguments"]:
            assert case in index["operations"][id_]["curl"]


def test_a_call_of_a_long_name_is_drawn() -> None:
    name = "retrieveTheRoleAssignmentOfAUserInAProjectOfTheOrganization"
    parameters = [
        {"name": one, "in": "query", "required": True, "schema": TEXT, "example": one}
        for one in ("role", "user", "project")
    ]
    post = {"operationId": name, "tags": ["x"], "responses": {}, "parameters": parameters}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "paths": {"/1": {"post": post}},
    }
    api = parse(read(Path("acme.json"), content=json.dumps(document).encode()), Config())
    writer = Writer(api, None)
    (redraw,), (snippets,) = writer.redraws.values(), writer.snippets.values()
    asked: list[tuple[Any, Any, Any]] = []
    expected: list[str | None] = []
    for one in snippets:
        skeleton = redraw.skeletons[one.language][redraw.shapes[one.case]]
        asked.append((skeleton, redraw.arguments[one.case], redraw.as_json()))
        expected.append(one.code)
    assert count_drawn(asked, expected) == len(LANGUAGES)


def test_a_case_that_no_page_can_hold_is_left_out() -> None:
    parameters = [
        {"name": "q", "in": "query", "required": True, "schema": {"type": ["string", "null"]}}
    ]
    parameters[0]["example"] = None
    post = {"operationId": "make", "responses": {}, "parameters": parameters}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "paths": {"/1": {"post": post}, "/2": {"get": {"operationId": "two", "responses": {}}}},
    }
    api = parse(read(Path("acme.json"), content=json.dumps(document).encode()), Config())
    found = Writer(api, None).redraws
    assert "python" not in found["two"].skeletons  # there is nothing to draw anew
    assert found["two"].arguments == {"minimal": {}}
