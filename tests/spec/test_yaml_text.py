"""YAML is read by the core schema of YAML 1.2, with the place of every node."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Diagnostic, InputError
from generator.spec import Document
from generator.spec.sources import Source
from generator.spec.yaml_text import load, scalar

Reads = Callable[..., Document]
Refuses = Callable[..., Diagnostic]


def loaded(text: str | bytes) -> Source:
    content = text if isinstance(text, bytes) else text.encode()
    source = Source(Path("a.yaml"), "", "a.yaml", content)
    source.warnings = load(source)
    return source


def value(text: str) -> Any:
    return loaded(f"x: {text}\n").data["x"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("true", True),
        ("True", True),
        ("TRUE", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("12", 12),
        ("-7", -7),
        ("+7", 7),
        ("0", 0),
        ("0o17", 15),
        ("0x1F", 31),
        ("1.5", 1.5),
        ("-.5", -0.5),
        ("1.", 1.0),
        ("1e3", 1000.0),
        (".inf", float("inf")),
        ("-.INF", float("-inf")),
        ("123456789012345678901234567890", 123456789012345678901234567890),
    ],
)
def test_core_scalars_have_their_type(text: str, expected: object) -> None:
    found = value(text)
    assert found == expected
    assert type(found) is type(expected)


WORDS = "on off yes no y n On NO tRUE 0123 -01 1_000 0b1 2001-12-14 12:30:45 1:30 = 0o 0x .e1 +."


@pytest.mark.parametrize("text", WORDS.split())
def test_what_yaml_1_1_would_convert_stays_the_string_that_was_typed(text: str) -> None:
    assert value(text) == text


def test_not_a_number_is_a_float() -> None:
    assert value(".nan") != value(".nan")


def test_a_number_with_more_digits_than_python_converts_stays_text() -> None:
    assert value("1" * 5000) == "1" * 5000


def test_quotes_and_blocks_make_strings() -> None:
    assert loaded("a: '1'\nb: \"true\"\nc: |\n  null\nd: >-\n  1\n").data == {
        "a": "1",
        "b": "true",
        "c": "null\n",
        "d": "1",
    }


def test_tags_of_the_core_schema_are_obeyed_and_others_are_reported_once() -> None:
    source = loaded("a: !!str 12\nb: !!int '12'\nc: !include x\nd: !include y\n")
    assert source.data == {"a": "12", "b": 12, "c": "x", "d": "y"}
    (warning,) = source.warnings
    assert warning.code == "yaml-tag"
    assert warning.message == "the tag !include means nothing here: the value is read as text"
    assert str(warning.location) == "a.yaml:3:4"


def test_mapping_keys_are_strings_whatever_they_look_like() -> None:
    assert loaded("200: a\ntrue: b\nnull: c\n1.0: d\n").data == {
        "200": "a",
        "true": "b",
        "null": "c",
        "1.0": "d",
    }


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["C"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text("abcxyz01"), inner),
    max_leaves=20,
)


@given(st.dictionaries(st.text("abc"), json_values))
def test_what_the_yaml_library_writes_is_read_back(data: dict[str, Any]) -> None:
    text = yaml.dump(data, Dumper=yaml.CSafeDumper, allow_unicode=True, default_style='"')
    assert loaded(text).data == data


@given(st.integers() | st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_are_read_back_as_they_are_written(number: float) -> None:
    assert scalar(repr(number)) == number


# Aliases and merge keys


def test_an_alias_is_the_object_of_its_anchor() -> None:
    data = loaded("a: &x {k: 1}\nb: *x\nc: [*x]\nd: &n 5\ne: *n\n").data
    assert data["b"] is data["a"]
    assert data["c"][0] is data["a"]
    assert data["e"] == 5


def test_merge_keys_give_way_to_the_mapping_s_own_keys_and_to_earlier_ones() -> None:
    text = """
base: &b {x: 1, y: 1}
more: &m {y: 2, z: 2}
one: {<<: *b, y: 9}
two: {<<: [*m, *b], w: 0}
"""
    data = loaded(text).data
    assert data["one"] == {"x": 1, "y": 9}
    assert data["two"] == {"x": 1, "y": 2, "z": 2, "w": 0}


def test_a_merged_key_stands_where_it_was_written() -> None:
    source = loaded("base: &b\n  x: 1\none:\n  <<: *b\n  y: 2\n")
    assert str(source.place(source.data["one"], "x")) == "a.yaml:2:3"
    assert str(source.place(source.data["one"], "y")) == "a.yaml:5:3"


def test_a_quoted_merge_key_is_an_ordinary_key() -> None:
    assert loaded("'<<': 1\n").data == {"<<": 1}


@pytest.mark.parametrize(
    ("text", "message", "place"),
    [
        ("a: &x [*x]", "the alias *x stands inside its own anchor &x", "a.yaml:1:8"),
        ("a: *x", "the alias *x has no anchor &x before it", "a.yaml:1:4"),
        (
            "a: {<<: 1}",
            "the merge key `<<` takes a mapping or a list of mappings",
            "a.yaml:1:5",
        ),
    ],
)
def test_an_alias_or_merge_that_means_nothing_is_refused(
    text: str, message: str, place: str
) -> None:
    with pytest.raises(InputError) as caught:
        loaded(text)
    (found,) = caught.value.diagnostics
    assert (found.message, str(found.location)) == (message, place)


def test_an_alias_bomb_is_refused_where_it_explodes(refuses: Refuses) -> None:
    rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    rows += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    found = refuses("\n".join(rows))
    assert found.code == "yaml-bomb"
    assert found.message == "the aliases of this file expand to more than 2,000,000 values"
    assert found.location and found.location.line == 7


# Depth


def test_five_thousand_levels_do_not_overflow_the_stack() -> None:
    deep = "".join(f"{' ' * n}a:\n" for n in range(5_000))
    node, depth = loaded(deep).data, 0
    while node is not None:
        node, depth = node["a"], depth + 1
    assert depth == 5_000


def test_deeper_than_ten_thousand_levels_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        loaded("[" * 12_000)
    assert caught.value.diagnostics[0].code == "too-deep"


# Places


def test_every_container_key_and_item_has_its_place() -> None:
    source = loaded("a:\n  - b: 1\n    c: [x, yy, z]\n  - d\n")
    first = source.data["a"][0]
    assert str(source.place(source.data)) == "a.yaml:1:1"
    assert str(source.place(source.data, "a")) == "a.yaml:1:1"
    assert str(source.place(source.data["a"])) == "a.yaml:2:3"
    assert str(source.place(source.data["a"], 1)) == "a.yaml:4:5"
    assert str(source.place(first)) == "a.yaml:2:5"
    assert str(source.place(first, "c")) == "a.yaml:3:5"
    assert str(source.place(first["c"], 2)) == "a.yaml:3:16"
    assert source.place(first, "c").lines == ("    c: [x, yy, z]", "  - d")


def test_columns_count_characters_and_lines_as_editors_do() -> None:
    source = loaded("a: 'é😀'\r\nb: \"x\u2028y\"\r\n'ü': {k: 1}\r\n")
    assert str(source.place(source.data, "b")) == "a.yaml:2:1"
    assert str(source.place(source.data["ü"], "k")) == "a.yaml:3:7"


def test_a_stranger_stands_at_the_beginning() -> None:
    assert str(loaded("a: 1").place({})) == "a.yaml:1:1"


# What is reported


def test_duplicate_keys_warn_with_both_places_and_the_last_counts() -> None:
    source = loaded("a: 1\nb:\n  k: 1\n  k: 2\na: 3\n")
    assert source.data == {"a": 3, "b": {"k": 2}}
    inner, outer = source.warnings
    assert inner.code == outer.code == "duplicate-key"
    assert inner.severity == "warning"
    assert inner.message == "the key `k` stands twice in this mapping, first at a.yaml:3:3"
    assert str(inner.location) == "a.yaml:4:3"
    assert outer.message == "the key `a` stands twice in this mapping, first at a.yaml:1:1"
    assert outer.hint == "the last one counts: remove or rename one of them"


@pytest.mark.parametrize(
    ("text", "message", "place", "hint"),
    [
        (
            "a:\n\tb: 1\n",
            "this is not YAML: a tab indents this line",
            "a.yaml:2:1",
            "YAML indents with spaces only",
        ),
        (
            "a: @x\n",
            "this is not YAML: a value cannot begin with `@`",
            "a.yaml:1:4",
            "put the value into quotes",
        ),
        (
            "a: b: c\n",
            "this is not YAML: a `:` where no key can stand",
            "a.yaml:1:5",
            "check the indentation, and quote a value that contains `: `",
        ),
        (
            "a: 1\nb: [1, 2\nc: 3\n",
            "this is not YAML: did not find expected ',' or ']' while parsing a flow sequence "
            "that begins in line 2",
            "a.yaml:3:2",
            "",
        ),
        (
            "a: x\x01\n",
            "this is not YAML: the control character U+0001 is not allowed",
            "a.yaml:1:5",
            "write it as an escape within double quotes",
        ),
        (
            "a: 1\n---\nb: 2\n",
            "the file holds more than one YAML document",
            "a.yaml:2:1",
            "keep one document, and drop this `---`",
        ),
        (
            "? [a, b]\n: 1\n",
            "a mapping key must be a string, and here it is a list or a mapping",
            "a.yaml:1:3",
            "quote a key that begins with [ or {",
        ),
    ],
)
def test_what_is_not_yaml_is_explained(text: str, message: str, place: str, hint: str) -> None:
    with pytest.raises(InputError) as caught:
        loaded(text)
    (found,) = caught.value.diagnostics
    assert found.message == message
    assert str(found.location) == place
    assert found.hint == hint


def test_tabs_between_tokens_are_fine() -> None:
    assert loaded("a: \tb\n").data == {"a": "b"}
