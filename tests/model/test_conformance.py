"""What is wrong with a value, and where: every fault with its JSON pointer, each once."""

from __future__ import annotations

from typing import Any

import pytest

from generator.model.conformance import Received, faults, fits
from generator.model.types import BINARY
from tests.parser.inline import api_of, schemas


def found(schema: str, value: Any, **options: Any) -> list[tuple[str, str]]:
    """Pointers and messages for a value of the schema `It`."""
    types = api_of(schemas(schema)).types
    type_ = types["#/components/schemas/It"].type
    listed = list(faults(value, type_, types, exact=True, **options))
    assert fits(value, type_, types, **options) or listed
    return [(fault.pointer, fault.message) for fault in listed]


PERSON = """
    It:
      type: object
      required: [name, id]
      additionalProperties: false
      properties:
        id: {type: string, readOnly: true}
        secret: {type: string, writeOnly: true}
        name: {type: string, minLength: 2, maxLength: 4, pattern: "^[A-Z]"}
        age: {type: integer, minimum: 0, exclusiveMaximum: 150, multipleOf: 2}
        tags: {type: array, items: {type: string}, minItems: 1, maxItems: 2, uniqueItems: true}
        a/b~c: {type: boolean}
        friend: {$ref: '#/components/schemas/It'}
        words: {type: object, additionalProperties: {type: integer}, maxProperties: 1}
        pair: {type: array, prefixItems: [{type: string}, {type: integer}], items: false}
"""


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"name": "Ada"}, []),
        ({}, [("/name", "is missing")]),
        ([], [("", "is a list of 0, not an object")]),
        ({"name": 3}, [("/name", "is 3, not a string")]),
        ({"name": None}, [("/name", "is null, not a string")]),
        (
            {"name": "a"},
            [("/name", "has 1 character"), ("/name", "does not match the pattern")],
        ),
        ({"name": "Adaline"}, [("/name", "has 7 characters")]),
        ({"name": "Ada", "age": -1}, [("/age", "is too small"), ("/age", "is between two steps")]),
        ({"name": "Ada", "age": 150}, [("/age", "is too large")]),
        ({"name": "Ada", "age": 2.5}, [("/age", "is 2.5, not an integer")]),
        ({"name": "Ada", "age": True}, [("/age", "is true, not an integer")]),
        ({"name": "Ada", "tags": []}, [("/tags", "has 0 items")]),
        (
            {"name": "Ada", "tags": ["a", 1, "a"]},
            [
                ("/tags", "has 3 items"),
                ("/tags", "has item 2 twice"),
                ("/tags/1", "is 1, not a string"),
            ],
        ),
        ({"name": "Ada", "a/b~c": 1}, [("/a~1b~0c", "is 1, not true or false")]),
        ({"name": "Ada", "friend": {}}, [("/friend/name", "is missing")]),
        ({"name": "Ada", "words": {"a": "1"}}, [("/words/a", 'is "1", not an integer')]),
        ({"name": "Ada", "words": {"a": 1, "b": 2}}, [("/words", "has 2 members")]),
        ({"name": "Ada", "pair": ["a"]}, [("/pair", "is a list of 1, not a list of 2 items")]),
        ({"name": "Ada", "pair": ["a", "b"]}, [("/pair/1", 'is "b", not an integer')]),
        (
            {"name": "Ada", "nome": 1},
            [("/nome", 'is no member of this object; did you mean "name"?')],
        ),
        ({"name": "Ada", "id": "1"}, [("/id", "is read-only: only the server sends it")]),
    ],
)
def test_every_fault_is_told_with_its_place(value: Any, expected: list[tuple[str, str]]) -> None:
    assert found(PERSON, value) == expected


def test_an_answer_has_what_is_read_only_and_not_what_is_write_only() -> None:
    assert found(PERSON, {"name": "Ada"}, response=True) == [("/id", "is missing")]
    assert found(PERSON, {"name": "Ada", "id": "1"}, response=True) == []


@pytest.mark.parametrize(
    ("schema", "value", "expected"),
    [
        ("{type: string, enum: [asc, desc]}", "ascc", 'is "ascc", not one of "asc", "desc"; did'),
        ("{const: 1}", True, "is true, not 1"),
        ("{type: [string, 'null'], enum: [a, null]}", None, ""),
        ("{anyOf: [{type: string}, {type: string, enum: [a]}]}", "b", ""),
        ("{anyOf: [{type: string}, {type: string, enum: [a]}]}", 1, "is 1, not a string"),
        ("{type: string, format: date-time}", "2025-02-30T00:00:00Z", "is "),
        ("{type: string, format: date-time}", "2025-02-28T23:59:59.5+01:00", ""),
        ("{type: string, format: date}", "2025-13-01", "is "),
        ("{type: string, format: uuid}", "0193b2c4-5d6e-4f70-8a1b-2c3d4e5f607", "is "),
        ("{type: string, format: email}", "ada", "is "),
        ("{type: string, format: uri}", "not a uri", "is "),
        ("{type: string, format: ipv4}", "1.2.3.256", "is "),
        ("{type: string, format: ipv6}", "::1", ""),
        ("{type: string, format: byte}", "*", "is "),
        ("{type: integer, format: int32}", 2**31, "is "),
        ("{type: string, format: of-our-own}", "?", ""),
    ],
)
def test_constants_and_formats(schema: str, value: Any, expected: str) -> None:
    told = found(f"    It: {schema}\n", value)
    assert bool(told) == bool(expected)
    assert not expected or told[0][1].startswith(expected)


TAGGED = """
    It:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
    Cat:
      type: object
      required: [type]
      properties: {type: {const: cat}, lives: {type: integer}}
    Dog:
      type: object
      required: [type]
      properties: {type: {const: dog}, name: {type: string}}
"""


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"type": "cat", "lives": 9}, []),
        ({"type": "cat", "lives": "9"}, [("/lives", 'is "9", not an integer')]),
        ({"lives": 9}, [("/type", "is missing")]),
        (
            {"type": "dogg"},
            [("/type", 'is "dogg", not one of "cat", "dog"; did you mean "dog"?')],
        ),
        ("cat", [("", 'is "cat", not Cat or Dog')]),
    ],
)
def test_a_discriminator_decides_whose_faults_are_told(
    value: Any, expected: list[tuple[str, str]]
) -> None:
    assert found(TAGGED, value) == expected


def test_a_union_tells_the_reasons_of_all_variants_that_could_be_meant() -> None:
    schema = """
    It:
      anyOf:
        - {type: string}
        - {title: Named, type: object, required: [name], properties: {name: {type: string}}}
        - {title: Sized, type: object, required: [size], properties: {size: {type: integer}}}
"""
    [(pointer, message)] = found(schema, {"size": "x"})
    assert pointer == ""
    assert message == (
        'is none of 3 variants (as Named: /name is missing; as Sized: /size is "x", not an integer)'
    )
    assert found(schema, 3) == [("", "is 3, not a string or Named or Sized")]


def test_bytes_are_received_and_nothing_else() -> None:
    assert not list(faults(Received(3), BINARY, {}, exact=True))
    [fault] = faults(3, BINARY, {}, exact=True)
    assert fault.expected == "a file"
    assert not fits("text", BINARY, {})


def test_depth_has_an_end() -> None:
    deep: Any = {"name": "Ada"}
    for _ in range(2000):
        deep = {"name": "Ada", "friend": deep}
    told = found(PERSON, deep)
    assert {message for _, message in told} == {"is nested too deep"}
    assert all(pointer.startswith("/friend/friend/friend") for pointer, _ in told)


NUMBERS = "{type: number, enum: [0.5, 1, 2]}"
NUMBERED = """
    It: {oneOf: [<One>, <Two>], discriminator: {propertyName: v}}
    One: {type: object, required: [v, a], properties: {v: {const: 1}, a: {type: string}}}
    Two: {type: object, required: [v, b], properties: {v: {const: 2}, b: {type: string}}}
"""


@pytest.mark.parametrize(
    ("schema", "value", "message"),
    [
        (f"It: {NUMBERS}", 1.0, None),
        (f"It: {NUMBERS}", 2, None),
        (f"It: {NUMBERS}", True, "is true, not one of 0.5, 1, 2"),
        (f"It: {NUMBERS}", 1.5, "is 1.5, not one of 0.5, 1, 2"),
        ("It: {enum: [{a: [1]}, 'x']}", {"a": [1.0]}, None),
        ("It: {type: array, uniqueItems: true, items: {}}", [1, 1.0], "has item 1 twice"),
        ("It: {type: array, uniqueItems: true, items: {}}", [1, True, "1", [1]], None),
        (NUMBERED, {"v": 2.0, "b": "x"}, None),
    ],
)
def test_numbers_are_equal_by_their_value(schema: str, value: Any, message: str | None) -> None:
    assert [told for _, told in found(schema, value)] == ([message] if message else [])


NESTED = """
    It: {oneOf: [<Not>, <Left>, <Right>]}
    Not: {type: object, required: [not], properties: {not: <It>}}
    Left: {type: object, required: [of], properties: {of: <It>}}
    Right: {type: object, required: [of, right], properties: {of: <It>, right: {const: true}}}
"""


def test_unions_in_unions_are_looked_at_once() -> None:
    value: Any = {"not": 1}
    for _ in range(60):
        value = {"of": value}
    [(pointer, message)] = found(NESTED, value)
    assert pointer == "" and message.startswith("is none of 3 variants (as Not: /not is missing;")
    assert len(message) < 2000
    right: Any = {"not": {"of": {"not": {}}}}
    told = found(NESTED, right)
    assert [one for one, _ in told] == [""]


PETS = """
    It: {oneOf: [<Cat>, <Dog>], discriminator: {propertyName: petType}}
    Cat: {type: object, required: [petType], properties: {petType: {type: string}}}
    Dog: {type: object, required: [petType, bark], properties: {petType: {}, bark: {}}}
"""
FAMILY = """
    It: {type: object, discriminator: {propertyName: petType}, properties: {petType: {}}}
    Cat: {allOf: [<It>, {type: object, required: [lives], properties: {lives: {}}}]}
"""


@pytest.mark.parametrize(
    ("schema", "value", "expected"),
    [
        (PETS, {"petType": "Cat"}, []),
        (PETS, {}, [("/petType", "is missing")]),
        (PETS, {"petType": "Eel"}, [("/petType", 'is "Eel", not one of "Cat", "Dog"')]),
        (PETS, {"petType": None}, [("/petType", 'is null, not one of "Cat", "Dog"')]),
        (FAMILY, {"petType": "Eel"}, []),
    ],
)
def test_a_tag_that_a_closed_union_does_not_know_is_refused(
    schema: str, value: Any, expected: list[tuple[str, str]]
) -> None:
    assert found(schema, value) == expected
