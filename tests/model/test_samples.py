"""Samples are valid: what is made up for a schema is what a validator of schemas takes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.config import Config
from generator.model.conformance import fits
from generator.model.numbers import number_within
from generator.model.patterns import example_of, matches
from generator.model.realistic import file_for, number_for, text_for
from generator.model.samples import FileSample, Samples
from generator.model.types import (
    BINARY,
    JSON,
    UNCONSTRAINED,
    UNSET,
    Array,
    Constraints,
    Enum,
    Nullable,
    Primitive,
    Ref,
    Type,
    TypeDef,
    Unset,
)
from generator.parser import parse
from generator.spec import read

Schema = dict[str, Any]
TEXT = Primitive("string")


def sample(
    type_: Type,
    types: Mapping[str, TypeDef],
    *,
    full: bool = False,
    response: bool = False,
    name: str = "",
    examples: Sequence[JSON] = (),
    default: JSON | Unset = UNSET,
) -> JSON:
    """A value that a type allows."""
    return Samples(types, full=full, response=response).of(type_, name, examples, default)


def types_of(schemas: Schema) -> dict[str, TypeDef]:
    """The named types of some schemas, as the parser reads them."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }
    content = json.dumps(document).encode()
    return dict(parse(read(Path("inline.json"), content=content), Config()).types)


def sampled(schemas: Schema, *, root: str = "Root", **options: Any) -> Any:
    """A sample of one of some schemas."""
    return sample(Ref(f"#/components/schemas/{root}"), types_of(schemas), **options)


def is_valid(value: Any, schemas: Schema, root: str = "Root") -> bool:
    """Whether a validator that has nothing of ours takes a value."""
    schema = {"$ref": f"#/components/schemas/{root}", "components": {"schemas": schemas}}
    return bool(jsonschema.Draft202012Validator(schema).is_valid(value))


# Schemas of all kinds

PATTERNS = [
    "^[a-z]+$",
    "^asst_[A-Za-z0-9]+$",
    r"^\d{3}-\d{4}$",
    "^(red|green|blue)$",
    "^[^/]+$",
    r"^\+?[1-9]\d{1,14}$",
    "^#[0-9a-fA-F]{6}$",
    "^[a-z0-9]+(?:-[a-z0-9]+)*$",
    "^(?:[A-Z]{2}|[0-9]{3})$",
    "^.*$",
    "x",
]
FORMATS = ["date-time", "date", "uuid", "email", "uri", "hostname", "ipv4", "byte", "no-such"]


@st.composite
def strings(draw: st.DrawFn) -> Schema:
    schema: Schema = {"type": "string"}
    match draw(st.integers(0, 3)):
        case 0:
            schema["format"] = draw(st.sampled_from(FORMATS))
        case 1:
            schema["pattern"] = draw(st.sampled_from(PATTERNS))
        case 2:
            low = draw(st.integers(0, 40))
            schema |= {"minLength": low, "maxLength": low + draw(st.integers(0, 10))}
        case _:
            schema["maxLength"] = draw(st.integers(0, 3))
    return schema


@st.composite
def numbers(draw: st.DrawFn) -> Schema:
    kind = draw(st.sampled_from(["integer", "number"]))
    schema: Schema = {"type": kind}
    low = draw(st.integers(-(10**6), 10**6))
    room = draw(st.integers(4, 1000))
    if draw(st.booleans()):
        schema[draw(st.sampled_from(["minimum", "exclusiveMinimum"]))] = low
    if draw(st.booleans()):
        schema[draw(st.sampled_from(["maximum", "exclusiveMaximum"]))] = low + room
    if draw(st.booleans()):
        steps = [1, 2, 3] if kind == "integer" else [0.5, 0.25, 0.1, 0.01, 2]
        schema["multipleOf"] = draw(st.sampled_from(steps))
    return schema


ENUMS = st.one_of(
    st.lists(st.text(max_size=4), min_size=1, max_size=4, unique=True).map(
        lambda values: {"type": "string", "enum": values}
    ),
    st.integers().map(lambda value: {"type": "integer", "const": value}),
    st.lists(st.integers(), min_size=1, max_size=3, unique=True).map(lambda v: {"enum": v}),
    st.just({"type": ["string", "null"], "enum": ["a", None]}),
)
LEAVES = st.one_of(strings(), numbers(), ENUMS, st.just({"type": "boolean"}), st.just({}))
NAMES = st.sampled_from(["id", "name", "limit", "thread_id", "created_at", "x-y", "größe", "tags"])
REFERENCE = st.sampled_from(["Root", "Other", "Third"]).map(
    lambda name: {"$ref": f"#/components/schemas/{name}"}
)


def objects(members: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    """Objects; members that may want the whole again are optional, else there is no end."""

    @st.composite
    def build(draw: st.DrawFn) -> Schema:
        properties = draw(st.dictionaries(NAMES, members, max_size=4))
        required = [one for one in properties if "$ref" not in json.dumps(properties[one])]
        required = [one for one in required if draw(st.booleans())]
        schema: Schema = {"type": "object", "properties": properties, "required": required}
        if draw(st.booleans()):
            schema["additionalProperties"] = False
        return schema

    return build()


def containers(members: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    return st.one_of(
        objects(st.one_of(members, REFERENCE)),
        st.tuples(members, st.integers(0, 3)).map(
            lambda it: {"type": "array", "items": it[0], "minItems": it[1], "maxItems": it[1] + 1}
        ),
        REFERENCE.map(lambda it: {"type": "array", "items": it}),
        st.tuples(members, st.integers(0, 2)).map(
            lambda it: {
                "type": "object",
                "additionalProperties": it[0],
                "minProperties": it[1],
            }
        ),
        st.lists(members, min_size=1, max_size=3).map(
            lambda it: {"type": "array", "prefixItems": it, "items": False, "minItems": len(it)}
        ),
        st.lists(members, min_size=1, max_size=3).map(lambda it: {"anyOf": it}),
        st.lists(members, min_size=1, max_size=3).map(_tagged),
        members.map(lambda it: {"anyOf": [it, {"type": "null"}]}),
    )


def _tagged(members: list[Schema]) -> Schema:
    variants = [
        {
            "type": "object",
            "properties": {"type": {"const": f"variant {number}"}, "value": member},
            "required": ["type"] if "$ref" in json.dumps(member) else ["type", "value"],
        }
        for number, member in enumerate(members)
    ]
    return {"oneOf": variants}


SCHEMAS = st.recursive(LEAVES, containers, max_leaves=8)


@settings(max_examples=250, suppress_health_check=list(HealthCheck))
@given(st.tuples(SCHEMAS, SCHEMAS, SCHEMAS), st.booleans())
def test_samples_validate_against_their_schema(schemas: tuple[Schema, ...], full: bool) -> None:
    named = dict(zip(("Root", "Other", "Third"), schemas, strict=True))
    types = types_of(named)
    root = types["#/components/schemas/Root"].type
    value = sample(root, types, full=full)
    assert is_valid(value, named), value
    assert fits(value, root, types)
    assert sample(root, types, full=full) == value


# What the document says comes first


def test_examples_and_defaults_are_taken_where_they_fit() -> None:
    limit = Primitive("integer", "", Constraints(minimum=1, maximum=50))
    assert sample(limit, {}, name="limit", examples=[7], default=30) == 7
    assert sample(limit, {}, name="limit", examples=["7", 70], default=30) == 30
    assert sample(limit, {}, name="limit", default=True) == 20
    assert sample(Nullable(TEXT), {}, examples=[None], name="name") == "Example"


def test_what_is_sent_keeps_its_formats_whatever_the_document_shows() -> None:
    date = Primitive("string", "date")
    shown = "2025-10-15T13:51:07.245Z"
    assert sample(date, {}, examples=[shown]) == "2025-01-15"
    assert sample(date, {}, examples=[shown], response=True) == shown


def test_an_example_of_a_schema_is_used_whole() -> None:
    schemas = {
        "Root": {"type": "object", "properties": {"user": {"$ref": "#/components/schemas/User"}}},
        "User": {
            "type": "object",
            "required": ["id"],
            "properties": {"id": {"type": "string"}},
            "examples": [{"id": 5}, {"id": "user_1", "age": 36}],
        },
    }
    assert sampled(schemas, full=True) == {"user": {"id": "user_1", "age": 36}}
    assert sampled(schemas) == {}


def test_values_known_for_a_name_are_used() -> None:
    samples = Samples({}, known={"thread_id": ("thread_9",), "count": ("many",)})
    assert samples.of(TEXT, "thread_id") == "thread_9"
    assert samples.of(Primitive("integer"), "count") == 1
    samples = Samples({}, known={"count": (0,), "on": (False,)}, shown=False)
    assert samples.of(Primitive("integer"), "count") == 0
    assert samples.of(Primitive("boolean"), "on") is False


# Direction, depth, files


def test_read_only_members_are_answered_and_write_only_ones_sent() -> None:
    schemas = {
        "Root": {
            "type": "object",
            "required": ["id", "password", "name"],
            "properties": {
                "id": {"type": "string", "readOnly": True},
                "password": {"type": "string", "writeOnly": True},
                "name": {"type": "string"},
            },
        }
    }
    assert list(sampled(schemas)) == ["password", "name"]
    assert list(sampled(schemas, response=True)) == ["id", "name"]


def test_a_discriminator_is_filled_in() -> None:
    schemas = {
        "Root": {
            "oneOf": [
                {"$ref": "#/components/schemas/Cat"},
                {"$ref": "#/components/schemas/Dog"},
            ],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"feline": "#/components/schemas/Cat"},
            },
        },
        "Cat": {"type": "object", "properties": {"lives": {"type": "integer"}}},
        "Dog": {"type": "object", "properties": {"tricks": {"type": "integer"}}},
    }
    assert sampled(schemas) == {"kind": "feline"}


def test_recursion_ends_where_it_can() -> None:
    node = {"$ref": "#/components/schemas/Root"}
    optional = {
        "Root": {
            "type": "object",
            "required": ["name"],
            "properties": {"name": {"type": "string"}, "left": node, "more": {"items": node}},
        }
    }
    assert sampled(optional, full=True) == {"name": "Example", "more": []}
    nullable = {
        "Root": {
            "type": "object",
            "required": ["next"],
            "properties": {"next": {"oneOf": [node, {"type": "null"}]}},
        }
    }
    assert sampled(nullable) == {"next": None}
    union = {"Root": {"anyOf": [{"type": "array", "items": node, "minItems": 1}, {"const": 1}]}}
    assert is_valid(sampled(union), union)
    endless = {"Root": {"type": "object", "required": ["of"], "properties": {"of": node}}}
    assert sampled(endless) == {}


def test_long_chains_and_wide_circles_are_bounded() -> None:
    chain = {
        f"T{number}": {
            "type": "object",
            "required": ["next"],
            "properties": {"next": {"$ref": f"#/components/schemas/T{number + 1}"}},
        }
        for number in range(3000)
    }
    assert sampled({**chain, "T3000": {"type": "string"}}, root="T0") == {}
    names = [f"N{number}" for number in range(40)]
    references = [{"$ref": f"#/components/schemas/{name}"} for name in names]
    circle = {
        name: {"type": "object", "required": ["of"], "properties": {"of": {"anyOf": references}}}
        for name in names
    }
    assert sampled(circle, root="N0") == {}


def test_bytes_are_a_file() -> None:
    assert sample(BINARY, {}, name="image") == FileSample("image.png", "image/png")
    assert sample(Array(BINARY), {}, name="photos") == [FileSample("photo.png", "image/png")]


def test_an_item_that_requires_nothing_still_says_something() -> None:
    item = {
        "type": "object",
        "properties": {"call_id": {"type": "string"}, "output": {"type": "string"}},
    }
    assert sampled({"Root": {"type": "array", "items": item}}) == [
        {"call_id": "call_abc123", "output": "example-output"}
    ]


def test_items_that_must_differ_do() -> None:
    types: list[Type] = [
        Enum(("a", "b", "c"), "string"),
        Primitive("integer", "", Constraints(minimum=1, maximum=3)),
        TEXT,
        Primitive("string", "", Constraints(max_length=2)),
    ]
    for items in types:
        array = Array(items, Constraints(min_items=3, unique_items=True))
        value = sample(array, {}, name="tags")
        assert len(value) == 3 and fits(value, array, {}), value


# What single values look like


@pytest.mark.parametrize(
    ("format_", "name", "text"),
    [
        ("date-time", "", "2025-01-15T09:30:00Z"),
        ("", "assistant_id", "assistant_abc123"),
        ("", "assistantId", "assistant_abc123"),
        ("", "user_email", "ada@example.com"),
        ("", "avatar_url", "https://example.com/avatar"),
        ("uri", "home page", "https://example.com/home-page"),
        ("", "reason", "example-reason"),
        ("", "", "example"),
    ],
)
def test_texts_go_by_format_and_name(format_: str, name: str, text: str) -> None:
    assert text_for(format_, name) == text


def test_numbers_go_by_name() -> None:
    assert number_for("limit", whole=True) == 20
    assert number_for("temperature", whole=False) == 0.7
    assert number_for("n", whole=True) == 1


def test_files_go_by_media_type_name_and_topic() -> None:
    assert file_for("file", "audio/mpeg") == ("file.mp3", "audio/mpeg")
    assert file_for("file", "", "create_transcription") == ("file.mp3", "audio/mpeg")
    assert file_for("file", "", "create_file") == ("file.txt", "text/plain")
    assert file_for("speech", "application/octet-stream") == ("speech.mp3", "audio/mpeg")
    assert file_for("../etc; rm", "text/csv") == ("etc_rm.csv", "text/csv")


@pytest.mark.parametrize(
    ("limits", "whole", "number"),
    [
        (Constraints(minimum=50), True, 50),
        (Constraints(maximum=5), True, 5),
        (Constraints(exclusive_minimum=20, multiple_of=7), True, 21),
        (Constraints(multiple_of=0.1, maximum=1), False, 1),
        (Constraints(exclusive_minimum=0, exclusive_maximum=1), False, 0.5),
        (Constraints(minimum=2**60), True, 2**60),
        (Constraints(minimum=float("inf")), True, 20),
        (Constraints(minimum=9, maximum=3), True, 20),
        (UNCONSTRAINED, True, 20),
    ],
)
def test_numbers_keep_to_their_limits(limits: Constraints, whole: bool, number: float) -> None:
    assert number_within(20, limits, whole=whole) == number


@pytest.mark.parametrize("pattern", PATTERNS)
def test_patterns_have_examples(pattern: str) -> None:
    text = example_of(pattern)
    assert text is not None and matches(pattern, text) is not False


def test_what_is_not_understood_is_not_guessed() -> None:
    assert example_of(r"^(?!x)\p{L}+$") is None
    assert matches(r"^(?!x).*$", "y") is None
    assert sample(Primitive("string", "", Constraints(pattern=r"^(?=x)")), {}) == "example"


@pytest.mark.filterwarnings("error")
def test_a_pattern_may_look_like_a_set_of_sets_to_python() -> None:
    assert matches(r"^[[a]$", "[") is True


def test_a_text_is_long_enough_for_a_pattern_that_leaves_the_length_open() -> None:
    text = sample(Primitive("string", "", Constraints(pattern="[a-z]", min_length=24)), {})
    assert isinstance(text, str) and len(text) == 24


def test_patterns_that_explode_are_left_alone() -> None:
    for pattern in ("(a+)+$", "(a|a)*$", "(a*a*a*a*)*b", "(a{1,9}){1,9}b", "a*" * 20 + "b"):
        assert matches(pattern, "a" * 200 + "!") is None
    assert example_of("(a{1000}){1000}") is None
    assert example_of("(" * 5000) is None
