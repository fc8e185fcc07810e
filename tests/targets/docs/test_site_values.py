"""Values and checks of the page: what they say of a value is what the generator says."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.api import Api
from generator.model.conformance import Received, faults
from generator.model.samples import FileSample, Samples
from generator.model.types import JSON, Constraints, Enum, Primitive, Ref, Type, TypeDef
from generator.targets.docs.fields import Fields
from generator.targets.docs.paths import Paths
from generator.targets.docs.shapes import Shapes
from generator.targets.python.names import TypeNames
from generator.targets.snippets.portable import portable
from tests.targets.docs.scripts import run

CHECK = """
const shapes = specwright.shapes({ types: asked.types });
return asked.vectors.map(([value, type, direction]) =>
  shapes.check(value, type, direction).map((one) => one.pointer));
"""


def mutated(value: JSON, chance: random.Random) -> Iterator[JSON]:
    """Values that are wrong in one place, or right by chance."""
    if isinstance(value, dict) and value:
        key = chance.choice(sorted(value))
        yield {name: one for name, one in value.items() if name != key}
        for inside in mutated(value[key], chance):
            yield {**value, key: inside}
    elif isinstance(value, list) and value:
        yield value * 3
        yield []
        for inside in mutated(value[0], chance):
            yield [inside, *value[1:]]
    else:
        others = [
            None,
            True,
            "",
            "x" * 300,
            0,
            -1,
            1.5,
            2.0,
            10**30,
            [],
            {},
            "2024-02-30",
            {"a": 1},
        ]
        yield from chance.sample(others, 3)


def plain(value: JSON) -> JSON:
    """A value as Python checks it: files have come in."""
    match value:
        case FileSample():
            return Received(1)
        case list():
            return [plain(one) for one in value]
        case dict():
            return {key: plain(one) for key, one in value.items()}
        case _:
            return value


def expected(value: JSON, type_: Type, api_types: Any, direction: str) -> list[str]:
    response = direction == "response"
    found = faults(plain(value), type_, api_types, response=response, exact=True)
    return sorted({one.pointer for one in found})


@pytest.mark.parametrize("direction", ["request", "response"])
def test_a_check_says_what_the_generator_says(openai_api: Api, direction: str) -> None:
    types = openai_api.types
    shapes = Shapes(Fields(types, Paths(openai_api, TypeNames(types))))
    view = "sent" if direction == "request" else "received"
    chance = random.Random(7)
    vectors, wanted = [], []
    for full in (False, True):
        samples = Samples(types, full=full)
        for key in types:
            sample = samples.of(Ref(key), "value")
            for value in (sample, *mutated(sample, chance), *mutated(sample, chance)):
                vectors.append([portable(value), shapes.shape(Ref(key), view), direction])
                wanted.append((key, value, expected(value, Ref(key), types, direction)))
    data = {shapes.key(key): json.loads(shapes.named(key, view)) for key in types}
    got = run(CHECK, {"types": data, "vectors": vectors})
    for (key, value, pointers), found in zip(wanted, got, strict=True):
        assert sorted(set(found)) == pointers, (key, value)
    assert sum(not one for _, _, one in wanted) > 500 < sum(bool(one) for _, _, one in wanted)


NUMBERS = [0, 1, -1, 0.3, 0.1, 1.0, 2.5, 10**20, -(10**20), 1e-7, 1e300, 123456789.125]


def test_numbers_are_held_against_limits_digit_by_digit() -> None:
    limits = [
        *(Constraints(multiple_of=step) for step in (0.1, 2, 1e-8, 2.5)),
        *(Constraints(minimum=low) for low in (0, 0.3, 10**20)),
        Constraints(exclusive_minimum=0.3, exclusive_maximum=10**20),
    ]
    shapes = Shapes(Fields({}, None))  # type: ignore[arg-type] - there is nothing named
    vectors, wanted = [], []
    for limit in limits:
        for kind in ("integer", "number"):
            for value in NUMBERS:
                type_ = Primitive(kind, "int64" if kind == "integer" else "", limit)
                vectors.append([portable(value), shapes.shape(type_, "sent"), "request"])
                wanted.append(expected(value, type_, {}, "request"))
    got = run(CHECK, {"types": {}, "vectors": vectors})
    for vector, found, pointers in zip(vectors, got, wanted, strict=True):
        assert sorted(set(found)) == pointers, vector


TEXTS = {
    "date": [
        "2024-02-29",
        "2023-02-29",
        "2024-1-01",
        "0000-01-01",
        "2024-13-01",
        "9999-12-31",
        "x",
    ],
    "date-time": ["2024-02-29T12:00:00Z", "2024-02-29 23:59:60.5+01:00", "2024-02-29T24:00:00Z"],
    "uuid": ["123e4567-e89b-12d3-a456-426614174000", "123e4567"],
    "email": ["a@b", "a@b@c", "a b@c"],
    "uri": ["https://a.test/b", "a", "x:", "x: y"],
    "ipv4": ["127.0.0.1", "1.2.3", "1.2.3.4.", "256.1.1.1", "01.2.3.4", "1.2.3.4.5"],
    "ipv6": ["::1", "1::2::3", "2001:db8::ff00:42:8329", "::ffff:1.2.3.4", "12345::", "x", "1:2"],
    "byte": ["aGVsbG8=", "aGVs bG8=", "aGVsbG8", "=", "", "ab==", "ab="],
    "unheard-of": ["x"],
}


def test_formats_are_told_alike() -> None:
    shapes = Shapes(Fields({}, None))  # type: ignore[arg-type] - there is nothing named
    vectors, wanted = [], []
    for format_, texts in TEXTS.items():
        for text in texts:
            type_ = Primitive("string", format_)
            vectors.append([text, shapes.shape(type_, "sent"), "request"])
            wanted.append(expected(text, type_, {}, "request"))
    got = run(CHECK, {"types": {}, "vectors": vectors})
    for vector, found, pointers in zip(vectors, got, wanted, strict=True):
        assert found == pointers, vector


def test_enums_are_told_alike() -> None:
    shapes = Shapes(Fields({}, None))  # type: ignore[arg-type] - there is nothing named
    enums = [
        Enum((1, "a", None), "mixed", open=True),
        Enum((1, 2), "integer"),
        Enum((1.5, 2.0), "number", open=True),
        Enum(("a",), "string"),
    ]
    values: list[JSON] = [1, 1.0, 2.0, 1.5, "a", "b", None, True, [], {}]
    types: dict[str, TypeDef] = {}
    vectors = [[portable(v), shapes.shape(e, "sent"), "request"] for e in enums for v in values]
    wanted = [expected(v, e, types, "request") for e in enums for v in values]
    got = run(CHECK, {"types": {}, "vectors": vectors})
    for vector, found, pointers in zip(vectors, got, wanted, strict=True):
        assert found == pointers, vector


any_key = st.sampled_from(["a", "b", "1", "10", "$number", "__proto__", "/", "~", ""])
any_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(any_key, inner, max_size=3),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=20)
@given(st.lists(any_json, min_size=20, max_size=60))
def test_json_is_read_and_written_to_the_digit(values: list[JSON]) -> None:
    body = """return asked.map((text) => {
      const read = specwright.values.parse(text);
      return [read, specwright.values.print(read)];
    });"""
    for value, (read, printed) in zip(values, run(body, [*map(json.dumps, values)]), strict=True):
        assert read == portable(value)
        assert json.dumps(json.loads(printed)) == json.dumps(value)


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ('{"a": 1,\n  "b": }', 2, 8, "a value is expected here"),
        ('{"a": 1\n  "b": 2}', 2, 3, "“,” or “}” is expected here"),
        ("[1, 2", 1, 6, "“,” or “]” is expected here"),
        ("", 1, 1, "a value is expected here"),
        ('{"a" 1}', 1, 6, "“:” is expected here"),
        ("{a: 1}", 1, 2, "a name in double quotes is expected here"),
        ('"a\nb"', 1, 1, "this text has no end, or holds something that must be escaped"),
        ('{"a": 1,\n"a": 2}', 2, 1, '"a" stands here for the second time'),
        ("1 2", 1, 3, "nothing more is expected here"),
        ("[01]", 1, 3, "“,” or “]” is expected here"),
        ("[" * 200, 1, 102, "is nested too deep"),
        ("nul", 1, 1, "a value is expected here"),
    ],
)
def test_what_is_no_json_is_told_by_line_and_column(
    text: str, line: int, column: int, message: str
) -> None:
    body = """try { specwright.values.parse(asked); } catch (error) {
      return [error.line, error.column, error.message];
    }"""
    assert run(body, text) == [line, column, message]


def test_values_are_changed_in_their_place() -> None:
    body = """
      const { set, remove, at } = specwright.values;
      const given = { body: { a: [1, { b: 2 }], "x/y": 1 } };
      set(given, "/body/a/1/b", 3);
      set(given, "/body/m/50256", -100);
      set(given, "/body/m/7", 1);
      set(given, "/query/limit", { $number: "1.0" });
      remove(given, "/body/x~1y");
      remove(given, "/body/a/0");
      remove(given, "/body/nothing/at/all");
      set(given, "/body/__proto__", 1);
      return [given, at(given, "/body/m/7"), at(given, "/body/a/0/b"), at(given, "/body/z") ?? 0];
    """
    given, *found = run(body, None)
    assert given["body"]["a"] == [{"b": 3}]
    assert given["body"]["m"] == {"$object": [["50256", -100], ["7", 1]]}
    assert given["query"] == {"limit": {"$number": "1.0"}}
    assert list(given["body"]) == ["a", "m", "__proto__"]
    assert found == [1, 3, 0]


def test_numbers_are_equal_by_their_value_and_unions_are_looked_at_once() -> None:
    ref = {"ref": "It"}
    members = {
        "It": {"type": "union", "variants": [{"type": {"ref": one}} for one in ("L", "R")]},
        "L": {"type": "object", "properties": [{"name": "of", "type": ref, "required": True}]},
        "R": {
            "type": "object",
            "properties": [
                {"name": "of", "type": ref, "required": True},
                {"name": "right", "type": {"type": "boolean"}, "required": True},
            ],
        },
    }
    value: JSON = 1
    for _ in range(60):
        value = {"of": value}
    numbers = {"type": "enum", "kind": "number", "values": [0.5, 1]}
    unique = {"type": "array", "items": {"type": "any"}, "uniqueItems": True}
    vectors = [
        [value, ref, "request"],
        [{"$number": "1.0"}, numbers, "request"],
        [1.5, numbers, "request"],
        [[1, {"$number": "1.0"}], unique, "request"],
    ]
    assert run(CHECK, {"types": members, "vectors": vectors}) == [[""], [], [""], [""]]
