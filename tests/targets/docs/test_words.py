"""Types in plain words."""

from __future__ import annotations

import pytest

from generator.model.names import name_of
from generator.model.types import (
    ANYTHING,
    BINARY,
    JSON,
    NULL,
    STRING,
    Array,
    Constraints,
    Enum,
    Map,
    Nullable,
    Object,
    Primitive,
    Property,
    Ref,
    Tuple,
    Type,
    TypeDef,
    Union,
    Variant,
)
from generator.targets.docs.words import Words, value_code

OBJECT = Object((Property("a", name_of("a"), STRING),))


def named(name: str, type_: Type) -> TypeDef:
    return TypeDef(name, name_of(name), type_)


TYPES = {
    "Thing": named("Thing", OBJECT),
    "Other": named("Other", OBJECT),
    "Kind": named("Kind", Enum(("a", "b"), "string")),
    "Json": named("Json", Union((Variant(STRING), Variant(Array(Ref("Json")))))),
    "Loop": named("Loop", Ref("Loop")),
}
WORDS = Words(TYPES)


def integer(**limits: float) -> Primitive:
    return Primitive("integer", "", Constraints(**limits))  # type: ignore[arg-type]


def union(*types: Type) -> Union:
    return Union(tuple(map(Variant, types)))


@pytest.mark.parametrize(
    ("type_", "words"),
    [
        (STRING, "string"),
        (Primitive("boolean"), "boolean"),
        (Primitive("integer", "int64"), "integer"),
        (Primitive("number", "decimal"), "number (`decimal`)"),
        (Primitive("string", "date-time"), "date and time"),
        (Primitive("string", "`odd`"), "string (`` `odd` ``)"),
        (Primitive("integer", "unixtime"), "Unix time"),
        (integer(minimum=1, maximum=100), "integer from 1 to 100"),
        (integer(minimum=0), "integer of at least 0"),
        (integer(exclusive_minimum=0, maximum=1.5), "integer above 0 and of at most 1.5"),
        (integer(exclusive_maximum=10.0), "integer below 10"),
        (Enum(("auto", "none"), "string"), "one of `auto`, `none`"),
        (Enum(("auto",), "string"), "always `auto`"),
        (Enum((1,), "integer"), "always `1`"),
        (Enum(("a", "b"), "string", open=True), "one of `a`, `b` or any other string"),
        (Enum(tuple("abcdefgh"), "string", open=True), "one of 8 values or any other string"),
        (Array(Enum(("a", "b"), "string", open=True)), "array of any of `a`, `b` or other strings"),
        (Enum(tuple("abcdefgh"), "string"), "one of 8 strings"),
        (Enum((1, 2), "integer", labels=("One", "Two")), "one of 2 values"),
        (Enum((1, 2), "integer", labels=("Same", "Same")), "one of `1`, `2`"),
        (Array(STRING), "array of strings"),
        (Array(Array(Primitive("boolean"))), "array of arrays of booleans"),
        (Array(Enum(("a", "b"), "string")), "array of any of `a`, `b`"),
        (Array(Ref("Thing")), "array of objects"),
        (Array(Nullable(STRING)), "array of strings and nulls"),
        (Map(ANYTHING), "map of any values"),
        (Map(integer(minimum=1)), "map of integers of at least 1"),
        (Tuple((STRING, BINARY)), "array of string, file"),
        (Tuple((STRING,), ANYTHING), "array of string, then any number of others"),
        (Nullable(Ref("Kind")), "one of `a`, `b` or null"),
        (union(STRING, Array(Ref("Thing"))), "string or array of objects"),
        (union(Ref("Thing"), Ref("Other")), "one of 2 objects"),
        (Array(union(Ref("Thing"), Ref("Other"))), "array of objects of 2 kinds"),
        (union(STRING, BINARY, integer(), NULL, OBJECT), "one of 5 kinds of value"),
        (ANYTHING, "any value"),
        (NULL, "null"),
        (BINARY, "file"),
    ],
)
def test_types(type_: Type, words: str) -> None:
    assert WORDS.of(type_) == words


def test_types_that_contain_themselves_come_to_an_end() -> None:
    assert WORDS.of(Ref("Json")).startswith("string or array of strings or arrays of strings")
    assert WORDS.of(Ref("Loop")) == "value"
    assert WORDS.limits(Ref("Loop")) == ()


@pytest.mark.parametrize(
    ("type_", "limits"),
    [
        (Primitive("string", "", Constraints(max_length=64)), ("at most 64 characters",)),
        (Primitive("string", "", Constraints(min_length=1)), ("at least 1 character",)),
        (
            Primitive("string", "", Constraints(min_length=2, max_length=2)),
            ("exactly 2 characters",),
        ),
        (Primitive("string", "", Constraints(pattern="^`|$")), ("matching `` ^`|$ ``",)),
        (integer(multiple_of=5), ("a multiple of 5",)),
        (
            Nullable(Array(STRING, Constraints(min_items=1, max_items=20, unique_items=True))),
            ("1 to 20 items", "no item twice"),
        ),
        (
            Map(Primitive("string", "", Constraints(max_length=9)), Constraints(max_properties=16)),
            ("at most 16 members", "each at most 9 characters"),
        ),
        (STRING, ()),
    ],
)
def test_limits(type_: Type, limits: tuple[str, ...]) -> None:
    assert WORDS.limits(type_) == limits


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("auto", "`auto`"),
        ("true", '`"true"`'),
        ("1", '`"1"`'),
        ("24h", "`24h`"),
        ("-1.5e3", '`"-1.5e3"`'),
        ("[]", '`"[]"`'),
        ("", '`""`'),
        (" a", '`" a"`'),
        (True, "`true`"),
        (None, "`null`"),
        (1.0, "`1.0`"),
        (9007199254740993, "`9007199254740993`"),
        ([], "`[]`"),
        ({"a": [1]}, '`{"a": [1]}`'),
        ("a`b", "`` a`b ``"),
    ],
)
def test_values(value: JSON, written: str) -> None:
    assert value_code(value) == written


def test_a_long_value_is_cut() -> None:
    assert value_code("x" * 500) == f"`{'x' * 200}…`"
