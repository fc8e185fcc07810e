"""The model as JSON: complete, readable, the same in every run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import fields, is_dataclass
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from generator.config import Config
from generator.model import api as api_module
from generator.model import types as types_module
from generator.model.api import Api
from generator.model.dump import data_text, to_json
from generator.parser import parse
from generator.spec import read

DOCUMENT = """\
openapi: 3.1.0
info: {title: Shop, version: "1.0"}
servers: [{url: "https://shop.test"}]
security: [{key: []}]
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      tags: [Orders]
      parameters:
        - {name: id, in: path, required: true, schema: {type: integer, minimum: 1}}
        - {name: limit, in: query, schema: {type: [integer, "null"], default: null}}
      responses:
        "200":
          description: The order.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Order"}
              example: {id: 9007199254740993, total: 1.0, tags: [], note: null}
components:
  securitySchemes:
    key: {type: http, scheme: bearer}
  schemas:
    Order:
      type: object
      required: [id]
      properties:
        id: {type: integer}
        total: {type: number, exclusiveMinimum: 0}
        parent: {$ref: "#/components/schemas/Order"}
        state: {enum: [open, closed]}
"""


def model(folder: Path, document: str = DOCUMENT) -> Api:
    place = folder / "document.yaml"
    place.write_text(dedent(document), encoding="utf-8")
    return parse(read(place), Config())


def dump(folder: Path, document: str = DOCUMENT) -> Any:
    return json.loads(to_json(model(folder, document)))


def test_types_refer_to_each_other_by_name(tmp_path: Path) -> None:
    order = dump(tmp_path)["types"]["Order"]
    assert order["key"] == "#/components/schemas/Order"
    assert order["type"]["properties"][2] == {
        "kind": "property",
        "wire": "parent",
        "name": "parent",
        "type": {"kind": "ref", "type": "Order"},
    }


def test_limits_stand_with_what_they_limit(tmp_path: Path) -> None:
    found = dump(tmp_path)
    (group,) = found["groups"]
    assert group["operations"][0]["parameters"][0]["type"] == {"kind": "integer", "minimum": 1}
    total = found["types"]["Order"]["type"]["properties"][1]
    assert total["type"] == {"kind": "number", "exclusive_minimum": 0}


def test_what_is_not_said_is_not_printed_but_null_is_said(tmp_path: Path) -> None:
    path, query = dump(tmp_path)["groups"][0]["operations"][0]["parameters"]
    assert "default" not in path and "deprecated" not in path and "examples" not in path
    assert query["default"] is None and "required" not in query


def test_numbers_keep_their_spelling(tmp_path: Path) -> None:
    text = to_json(model(tmp_path))
    assert '{"id": 9007199254740993, "total": 1.0, "tags": [], "note": null}' in text


def test_an_enum_says_of_what_it_is(tmp_path: Path) -> None:
    state = dump(tmp_path)["types"]["Order"]["type"]["properties"][3]
    assert state["type"] == {"kind": "enum", "values": ["open", "closed"], "of": "string"}


def test_every_node_says_its_kind_first(tmp_path: Path) -> None:
    def check(node: Any, of: str) -> None:
        if isinstance(node, list):
            for one in node:
                check(one, of)
        elif isinstance(node, dict):
            if of not in {"types", "value", "default", "encoding", "headers", "scopes"}:
                assert next(iter(node)) == "kind", (of, node)
            for key, one in node.items():
                if of != "value" and key not in {"value", "default"}:
                    check(one, key)

    check(dump(tmp_path), "api")


def test_no_member_of_the_model_is_forgotten() -> None:
    """A member that is added to the model has a distinct key in the print."""
    from generator.model.dump import _layout

    for module in (api_module, types_module):
        for cls in vars(module).values():
            if is_dataclass(cls) and isinstance(cls, type) and cls.__module__ == module.__name__:
                keys = [key for _, key, _, _ in _layout(cls)]
                assert len(keys) == len(set(keys)) and "kind" not in keys, cls
                derived = {"TypeDef": 2, "Primitive": 1, "Api": 1}.get(cls.__name__, 0)
                assert len(keys) == len(fields(cls)) - derived, cls


def test_the_print_does_not_tell_where_the_document_lay(tmp_path: Path) -> None:
    texts = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        texts.append(to_json(model(tmp_path / name)))
    assert texts[0] == texts[1]
    assert '"location": "document.yaml:' in texts[0]


def test_the_same_under_every_hash_seed(tmp_path: Path) -> None:
    model(tmp_path)
    script = (
        "import sys; from pathlib import Path; from generator.config import Config;"
        "from generator.parser import parse; from generator.spec import read;"
        "from generator.model.dump import to_json;"
        "sys.stdout.write(to_json(parse(read(Path(sys.argv[1])), Config())))"
    )
    root = Path(__file__).parents[2]
    for document in (tmp_path / "document.yaml", root / "specs" / "openai.yaml"):
        printed = {
            subprocess.run(
                [sys.executable, "-c", script, str(document)],
                capture_output=True,
                check=True,
                cwd=root,
                env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
            ).stdout
            for seed in ("1", "2")
        }
        assert len(printed) == 1


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ({}, "{}"),
        ([], "[]"),
        (-0.0, "-0.0"),
        (1e22, "1e+22"),
        (10**40, "1" + "0" * 40),
        (float("inf"), '"inf"'),
        (True, "true"),
        ("é\u202e\x9b\ud800\u2028\n", '"é\\u202e\\u009b\\ud800\\u2028\\n"'),
        ({"a": [1, {"b": None}]}, '{"a": [1, {"b": null}]}'),
    ],
)
def test_data_is_written_as_it_is(data: Any, text: str) -> None:
    assert data_text(data) == text


def test_what_is_long_is_broken() -> None:
    assert data_text({"names": ["x" * 40, "y" * 40]}, width=60) == (
        '{\n  "names": [\n    "' + "x" * 40 + '",\n    "' + "y" * 40 + '"\n  ]\n}'
    )


def test_data_of_any_depth() -> None:
    deep: Any = "x"
    for _ in range(5000):
        deep = [{"a": deep}]
    text = data_text(deep)
    assert text.count('"a": ') == 5000 and '"x"' in text


def test_integers_too_long_for_a_decimal() -> None:
    assert json.loads(data_text([16**5000])) == ["0x1" + "0" * 5000]
