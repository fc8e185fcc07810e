"""JSON is read by the standard decoder; places are found when a diagnostic needs one."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Diagnostic, InputError
from generator.spec import read
from generator.spec.json_text import load
from generator.spec.sources import Source

Refuses = Callable[..., Diagnostic]
Write = Callable[..., Path]


def loaded(text: str) -> Source:
    source = Source(Path("a.json"), "", "a.json", text.encode())
    source.warnings = load(source)
    return source


def test_digits_are_never_lost() -> None:
    assert loaded('{"a": 123456789012345678901234567890, "b": 1.0}').data == {
        "a": 123456789012345678901234567890,
        "b": 1.0,
    }


def test_every_container_key_and_item_has_its_place() -> None:
    source = loaded('{\n  "a": [\n    {"b": 1},\n    "x}\\"",\n    2\n  ],\n  "c" : {}\n}')
    assert str(source.place(source.data)) == "a.json:1:1"
    assert str(source.place(source.data["a"])) == "a.json:2:8"
    assert str(source.place(source.data["a"], 2)) == "a.json:5:5"
    assert str(source.place(source.data["a"][0], "b")) == "a.json:3:6"
    assert str(source.place(source.data, "c")) == "a.json:7:3"
    assert str(source.place(source.data["c"])) == "a.json:7:9"
    assert str(source.place(source.data["c"], "gone")) == "a.json:7:9"
    assert str(source.place({})) == "a.json:1:1"


trees = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=25,
)


@given(st.dictionaries(st.text(), trees), st.sampled_from([None, 1, "\t"]))
def test_the_place_of_a_key_is_where_the_key_stands(data: dict[str, Any], indent: Any) -> None:
    text = json.dumps(data, indent=indent, ensure_ascii=False)
    source = loaded(text.encode("utf-8", "replace").decode())
    waiting = [source.data]
    while waiting:
        node = waiting.pop()
        for key, child in node.items() if isinstance(node, dict) else enumerate(node):
            place = source.place(node, key)
            line = source.text.split("\n")[place.line - 1][place.column - 1 :]
            written = key if isinstance(node, dict) else child
            if not isinstance(written, (dict, list)):
                assert line.startswith(json.dumps(written, ensure_ascii=False))
            if isinstance(child, (dict, list)):
                waiting.append(child)


def test_duplicate_keys_warn_with_both_places() -> None:
    source = loaded('{"x": {"a": 1, "b": 2,\n "a": 3}}')
    assert source.data == {"x": {"a": 3, "b": 2}}
    (found,) = source.warnings
    assert found.code == "duplicate-key"
    assert found.message == "the key `a` stands twice in this mapping, first at a.json:1:8"
    assert str(found.location) == "a.json:2:2"


def test_five_thousand_levels_do_not_overflow_the_stack() -> None:
    source = loaded('{"a":' * 5_000 + '"\\ud83d\\ude00"' + "}" * 5_000)
    node, depth = source.data, 0
    while isinstance(node, dict):
        node, depth = node["a"], depth + 1
    assert (node, depth) == ("😀", 5_000)


@pytest.mark.parametrize(
    ("text", "message", "place", "hint"),
    [
        ('{"a": 1,\n}', "a comma before `}`", "a.json:1:8", "remove the comma"),
        ("[1, 2 , ]", "a comma before `]`", "a.json:1:7", "remove the comma"),
        (
            '{"a": 1, // one\n"b": 2}',
            "a comment",
            "a.json:1:10",
            "JSON has no comments: remove it, or name the file .yaml",
        ),
        (
            "{'a': 1}",
            "a string in single quotes",
            "a.json:1:2",
            "JSON strings stand in double quotes",
        ),
        (
            '{"a": [1, 2',
            "the text ends too early",
            "a.json:1:12",
            "something is not closed, or the file is cut off",
        ),
        ('{"a": 1 "b": 2}', 'a comma is missing before `"`', "a.json:1:9", ""),
        ('{"a" 1}', "a `:` is missing before `1`", "a.json:1:6", ""),
        ("{a: 1}", "a key in double quotes was expected, not `a`", "a.json:1:2", ""),
        ('{"a": True}', "a value was expected, not `True`", "a.json:1:7", ""),
        ('{"a": "x\n"}', "invalid control character", "a.json:1:9", ""),
        (
            "{} {}",
            "more text after the end of the document",
            "a.json:1:4",
            "one file holds one document",
        ),
    ],
)
def test_what_is_not_json_is_explained(text: str, message: str, place: str, hint: str) -> None:
    with pytest.raises(InputError) as caught:
        loaded(text)
    (found,) = caught.value.diagnostics
    assert found.code == "bad-json"
    assert found.message == f"this is not JSON: {message}"
    assert str(found.location) == place
    assert found.hint == hint


@pytest.mark.parametrize("text", ["NaN", "Infinity", "1" * 5_000])
def test_numbers_that_json_does_not_have_are_refused(text: str) -> None:
    with pytest.raises(InputError) as caught:
        loaded(f'{{"a": {text}}}')
    assert caught.value.diagnostics[0].code == "bad-json"


def test_json_is_known_by_its_content(write: Write) -> None:
    text = '\n {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}'
    assert read(write({"a.yaml": text})).root["info"] == {"title": "T", "version": "1"}


def test_yaml_in_flow_style_is_not_taken_for_broken_json(write: Write) -> None:
    text = "{openapi: 3.1.0, info: {title: T, version: '1'}, paths: {}}"
    assert read(write({"a.yaml": text})).version == "3.1.0"


def test_a_json_document_with_a_trailing_comma_is_one_message(refuses: Refuses) -> None:
    found = refuses('{"openapi": "3.1.0",\n "paths": {},\n}', "a.json")
    assert found.message == "this is not JSON: a comma before `}`"
    assert found.location and found.location.line == 2
    assert found.location.lines == (' "paths": {},', "}")
