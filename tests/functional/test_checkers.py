"""mypy --strict and pyright strict: clients of all kinds are clean, right use passes, wrong use is
found.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.functional import hostile_names, hostile_texts
from tests.functional.generated import RUNTIME, files_of, runtime, write
from tests.functional.test_bodies import FILES, upload_document
from tests.functional.test_heirs import FAMILY
from tests.functional.test_pagination import KINDS, document_of_pages
from tests.functional.test_recursion import SHAPES
from tests.functional.test_streams import ENVELOPE, JSON, SSE, document_of_streams
from tests.functional.test_unions import FORMS
from tests.parser.inline import api_of, config_of, echo, schemas

USAGE = Path(__file__).parent / "usage"
USERS = ("right.py", "wrong.py")

SHOP = """
    security: [{key: []}]
    paths:
      /orders:
        post:
          operationId: make_order
          tags: [orders]
          requestBody:
            required: true
            content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
          responses:
            '200':
              description: ok
              content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
      /orders/{id}:
        parameters: [{name: id, in: path, required: true, schema: {type: string}}]
        get:
          operationId: get_order
          tags: [orders]
          parameters:
            - {name: include, in: query, schema: {type: array, items: {type: string}}}
            - {name: since, in: query, schema: {type: string, format: date}}
            - {name: until, in: query, schema: {$ref: '#/components/schemas/Day'}}
          responses:
            '200':
              description: ok
              content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
            '404':
              description: no
              content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}
        delete: {operationId: delete_order, tags: [orders], responses: {'204': {description: ok}}}
      /orders/{id}/watch:
        get:
          operationId: watch_order
          tags: [orders]
          parameters:
            - {name: id, in: path, required: true, schema: {type: string}}
            - {name: stream, in: query, schema: {type: boolean}}
          responses:
            '200':
              description: ok
              content:
                application/json: {schema: {$ref: '#/components/schemas/Order'}}
                text/event-stream: {schema: {$ref: '#/components/schemas/Thing'}}
      /things/{n}:
        parameters: [{name: n, in: path, required: true, schema: {type: integer}}]
        get:
          operationId: get_thing
          tags: [things]
          responses:
            '200':
              description: ok
              content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
        put:
          operationId: put_thing
          tags: [things]
          requestBody:
            required: true
            content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
          responses: {'204': {description: ok}}
        patch:
          operationId: change_thing
          tags: [things]
          requestBody:
            required: true
            content: {application/json: {schema: {$ref: '#/components/schemas/Steps'}}}
          responses:
            '200':
              description: ok
              content: {application/json: {schema: {$ref: '#/components/schemas/Steps'}}}
      /files:
        post:
          operationId: put_file
          tags: [files]
          requestBody:
            required: true
            content:
              multipart/form-data:
                schema:
                  type: object
                  required: [file]
                  properties:
                    file: {type: string, format: binary}
                    tags: {type: array, items: {type: string}}
          responses: {'204': {description: ok}}
      /files/{id}:
        get:
          operationId: get_file
          tags: [files]
          parameters: [{name: id, in: path, required: true, schema: {type: string}}]
          responses: {'200': {description: ok, content: {application/octet-stream: {}}}}
    components:
      securitySchemes: {key: {type: http, scheme: bearer}}
      schemas:
        Steps: {type: array, items: {properties: {op: {type: string}, n: {type: integer}}}}
        Day: {type: string, format: date}
        Order:
          type: object
          required: [id, at, items, kind]
          properties:
            id: {type: string, readOnly: true}
            at: {type: string, format: date-time, readOnly: true}
            due: {type: string, format: date-time}
            kind: {const: order}
            note: {type: [string, 'null']}
            status: {anyOf: [{type: string}, {enum: [open, sent]}]}
            extra: {type: object}
            items: {type: array, items: {$ref: '#/components/schemas/Item'}}
        Item:
          type: object
          required: [sku]
          properties: {sku: {type: string}, count: {type: integer, default: 1}}
        Thing: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
        Cat:
          type: object
          additionalProperties: false
          required: [kind]
          properties: {kind: {const: cat}, lives: {type: integer}}
        Dog:
          type: object
          additionalProperties: false
          required: [kind]
          properties: {kind: {const: dog}, barks: {type: boolean}}
        Problem:
          type: object
          properties: {why: {type: string}}
          additionalProperties: {$ref: '#/components/schemas/Item'}
"""


def _forms() -> str:
    """All forms of discriminators in one document, each with schemas of its own."""
    lines = []
    for index, form in enumerate(FORMS.values()):
        text = "\n".join(form)
        for name in ("It", "Cat", "Dog", "Kind"):
            for mark in ("{}:", "<{}>", "<{}Kind>", "{}Kind:", ": {},", ": {}}}"):
                old = mark.format(name)
                text = text.replace(old, old.replace(name, f"{name}{index}", 1))
        lines.append(text)
    return echo("\n".join(lines), "It0")


def _told() -> dict[str, Any]:
    """A request that is sent, and answered in kind."""
    tree = {"properties": {"class": {"enum": ["a", "b", "c", "d", "e", "f"]}, "at": {}}}
    body = {"description": "It.", "content": {"application/json": {"schema": tree}}}
    return {"requestBody": body, "responses": {"200": body}}


DOCUMENTS: dict[str, str | dict[str, Any]] = {
    "shop": SHOP,
    "recursive": echo(SHAPES, "User"),
    "unions": _forms(),
    "heirs": echo(FAMILY, "Pet"),
    "schemas": hostile_names.of_schemas(),
    "members": hostile_names.of_members(),
    "queries": hostile_names.of_parameters("query"),
    "cookies": hostile_names.of_parameters("cookie"),
    "groups": hostile_names.of_groups(),
    "methods": hostile_names.of_methods(),
    "quotes": hostile_texts.document(hostile_texts.TEXTS["triple quotes"]),
    "controls": hostile_texts.document(hostile_texts.TEXTS["control characters"]),
    "streams": document_of_streams(f"{JSON}, {SSE}"),
    "envelopes": document_of_streams(f"{JSON}, {ENVELOPE}"),
    "lonely_streams": document_of_streams(SSE, "m: {}"),
    "paged": document_of_pages(*KINDS["cursor by a member"][:2]),
    "numbered": document_of_pages(*KINDS["page number without an end"][:2]),
    "uploads": upload_document(FILES),
    "hooks": "webhooks: {told: {post: {responses: {}}}}",
    "callbacks": {
        "paths": {
            "/s": {
                "post": {
                    "operationId": "subscribe",
                    "callbacks": {"told": {"{$url}": {"post": _told(), "put": _told()}}},
                    "responses": {},
                }
            }
        }
    },
    "popular": schemas(
        "Id: {type: string}\n"
        + "\n".join(f"User{n}: {{type: object, properties: {{id: <Id>}}}}" for n in range(70))
    ).replace(
        "paths: {}",
        "paths: {/it: {get: {parameters: [{name: id, in: query, schema: "
        "{$ref: '#/components/schemas/Id'}}], responses: {}}}}",
    ),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All clients in one folder; the first has the runtime, the others borrow it."""
    folder = tmp_path_factory.mktemp("clients")
    names = sorted(runtime().__all__)
    borrowed = "".join(f"from shop._runtime import {name} as {name}\n" for name in names)
    for module, document in DOCUMENTS.items():
        chosen = replace(config_of(""), module=module)
        write(files_of(api_of(document, chosen), chosen), folder)
        (folder / module / "_runtime").mkdir()
        if module != "shop":
            (folder / module / "_runtime" / "__init__.py").write_text(borrowed)
    ignored = shutil.ignore_patterns("__pycache__", ".*")
    shutil.copytree(RUNTIME, folder / "shop" / "_runtime", ignore=ignored, dirs_exist_ok=True)
    for user in USERS:
        shutil.copy(USAGE / user, folder / user)
    return folder


def _wanted() -> set[tuple[str, int]]:
    lines = (USAGE / "wrong.py").read_text().splitlines()
    return {("wrong.py", at) for at, line in enumerate(lines, 1) if line.endswith("# wrong")}


def _run(tool: str, arguments: list[str], folder: Path) -> str:
    program = Path(sys.executable).parent / tool
    if not program.exists():
        pytest.skip(f"{tool} is not installed here")
    run = subprocess.run(
        [program, *arguments], cwd=folder, capture_output=True, text=True, check=False
    )
    return run.stdout


def _difference(found: dict[tuple[str, int], str]) -> str:
    wanted = _wanted()
    more = [f"{file}:{line}: {found[file, line]}" for file, line in sorted(found.keys() - wanted)]
    less = [f"{file}:{line}: not found" for file, line in sorted(wanted - found.keys())]
    return "\n".join(["", *more, *less])


def test_mypy(folder: Path) -> None:
    arguments = ["--strict", "--no-error-summary", "--hide-error-context", "-O", "json"]
    output = _run("mypy", [*arguments, *DOCUMENTS, *USERS], folder)
    findings = [json.loads(line) for line in output.splitlines()]
    found = {
        (one["file"], one["line"]): one["message"] for one in findings if one["severity"] == "error"
    }
    assert found.keys() == _wanted(), _difference(found)


def test_pyright(folder: Path) -> None:
    config = {
        "include": [*DOCUMENTS, *USERS],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "reportUnusedExpression": False,
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(config))
    output = _run("pyright", ["--outputjson", "--pythonpath", sys.executable], folder)
    findings = json.loads(output)["generalDiagnostics"]
    found = {
        (
            Path(one["file"]).relative_to(folder.resolve()).as_posix(),
            one["range"]["start"]["line"] + 1,
        ): one["message"]
        for one in findings
        if one["severity"] == "error"
    }
    assert found.keys() == _wanted(), _difference(found)
