"""A document as a whole: deep ones, its files, its places, and what reading leaves behind."""

import gc
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.spec import Document, read

Reads = Callable[..., Document]


@pytest.mark.parametrize("name", ["a.yaml", "a.json"])
def test_a_document_of_five_thousand_levels_is_read_whole(tmp_path: Path, name: str) -> None:
    text = '{"items":' * 5_000 + '{"$ref":"#/components/schemas/Leaf"}' + "}" * 5_000
    schemas = f'{{"Deep":{text},"Leaf":{{}}}}'
    (tmp_path / name).write_text(f'{{"openapi":"3.0.0","components":{{"schemas":{schemas}}}}}')
    document = read(tmp_path / name)
    node = document.root["components"]["schemas"]["Deep"]
    while "items" in node:
        node = node["items"]
    assert document.resolve(node["$ref"]).name == "Leaf"
    assert document.check_refs() == []
    assert document.locate(node, "$ref").column > 5_000 * len('{"items":')
    assert document.pointer(node).count("/items") == 5_000


def test_collecting_is_as_it_was_after_reading(reads: Reads) -> None:
    gc.enable()
    reads("paths: {}")
    assert gc.isenabled()
    gc.disable()
    try:
        reads("paths: {}")
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_the_place_of_a_minified_document_is_short(tmp_path: Path) -> None:
    data = {"openapi": "3.1.0", "x": "y" * 10_000, "paths": {"/a": {}}, "z": "y" * 10_000}
    (tmp_path / "a.json").write_text(json.dumps(data))
    document = read(tmp_path / "a.json")
    place = document.locate(document.root["paths"], "/a")
    assert place.line == 1
    assert len(place.lines[0]) <= 400
    assert '"paths": {"/a": {}}' in place.lines[0]


def test_a_link_may_name_an_operation_of_another_api(reads: Reads) -> None:
    document = reads("""
        components:
          links:
            A: {operationRef: 'https://example.com/api#/paths/~1a/get'}
            B: {operationRef: 'a.yaml#/paths/~1b/get'}
        paths: {/b: {get: {responses: {}}}}
        """)
    links = document.root["components"]["links"]
    assert links["A"]["operationRef"] == "https://example.com/api#/paths/~1a/get"
    assert links["B"]["operationRef"] == "#/paths/~1b/get"
    assert document.check_refs() == []
