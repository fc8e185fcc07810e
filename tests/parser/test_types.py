"""Schemas → types: the algebra that every target matches on."""

from __future__ import annotations

import pytest

from generator.model.types import (
    ANYTHING,
    BINARY,
    NULL,
    Array,
    Constraints,
    Discriminator,
    Enum,
    Map,
    Nullable,
    Object,
    Primitive,
    Ref,
    Tuple,
    Type,
    Union,
)
from generator.parser.unions import common_constants, inferred
from tests.parser.inline import api_of, definitions, refs, schemas, type_of

STRING = Primitive("string")


@pytest.mark.parametrize(
    ("schema", "type_"),
    [
        ("{type: string, format: uuid}", Primitive("string", "uuid")),
        (
            "{type: integer, minimum: 1, exclusiveMaximum: 9}",
            Primitive("integer", "", Constraints(minimum=1, exclusive_maximum=9)),
        ),
        ("{type: string, format: binary}", BINARY),
        ("{type: string, contentMediaType: image/png}", BINARY),
        ("{type: string, contentMediaType: image/png, contentEncoding: base64}", STRING),
        ("{type: string, contentMediaType: text/plain}", STRING),
        ("{const: a}", Enum(("a",), "string")),
        ("{enum: [1, 2, 2]}", Enum((1, 2), "integer")),
        ("{enum: [a, null]}", Nullable(Enum(("a",), "string"))),
        ("{type: string, enum: [1, yes, true, 1.5]}", Enum(("1", "yes", "true", "1.5"), "string")),
        ("{enum: [a, 1]}", Enum(("a", 1), "mixed")),
        ("{enum: [true, 1]}", Enum((True, 1), "mixed")),
        ("{type: string, x-extensible-enum: true, enum: [a]}", Enum(("a",), "string", True)),
        ("{anyOf: [{type: string}, {enum: [a, b]}]}", Enum(("a", "b"), "string", True)),
        (
            "{oneOf: [{const: a, description: A.}, {const: b}]}",
            Enum(("a", "b"), "string", labels=("A.", "")),
        ),
        ("{type: array, items: {type: string}}", Array(STRING)),
        (
            "{type: array, prefixItems: [{type: string}, {type: 'null'}], items: false}",
            Tuple((STRING, NULL)),
        ),
        ("{type: array, prefixItems: [{type: string}]}", Tuple((STRING,), ANYTHING)),
        ("{type: object}", Map(ANYTHING)),
        ("{type: object, additionalProperties: {type: string}}", Map(STRING)),
        ("{type: object, additionalProperties: false}", Object((), None, True)),
        ("{additionalProperties: {type: string}}", Map(STRING)),
        ("{items: {type: string}}", Array(STRING)),
        ("{minLength: 3}", Primitive("string", "", Constraints(min_length=3))),
        ("{maximum: 3}", Primitive("number", "", Constraints(maximum=3))),
        ("{description: Anything.}", ANYTHING),
        ("{type: 'null'}", NULL),
        ("{type: [string]}", STRING),
        ("{type: [string, 'null']}", Nullable(STRING)),
        ("{oneOf: [{type: string}, {type: string}]}", STRING),
        ("{oneOf: [{type: string}, {}]}", ANYTHING),
        ("{allOf: [{type: string}, {maxLength: 3}, {maxLength: 5}]}", None),
        ("{not: {type: string}}", ANYTHING),
    ],
)
def test_what_a_schema_is(schema: str, type_: Type | None) -> None:
    if type_ is None:
        type_ = Primitive("string", "", Constraints(max_length=3))
    assert type_of(schema) == type_


def test_an_object_keeps_what_is_said_of_its_members() -> None:
    found = type_of("""
        type: object
        required: [b, missing]
        additionalProperties: {type: integer}
        properties:
          b: {type: string, title: T, description: D, default: x, readOnly: true, example: e}
          a: {type: integer, deprecated: true, writeOnly: true}
          c: {$ref: '#/components/schemas/It', description: Beside a reference.}
        """)
    assert isinstance(found, Object)
    b, a, c, missing = found.properties
    assert (b.wire, b.required, b.read_only, b.title, b.description) == ("b", True, True, "T", "D")
    assert (b.default, b.examples) == ("x", ("e",))
    assert (a.required, a.deprecated, a.write_only) == (False, True, True)
    assert c.description == "Beside a reference."
    assert (missing.wire, missing.required, missing.type) == ("missing", True, ANYTHING)
    assert found.additional == Primitive("integer")


def test_a_member_of_a_parent_has_one_type_for_all_children() -> None:
    found = definitions("""
        A: {allOf: [<Base>]}
        B: {allOf: [<Base>, {properties: {own: {type: string}}}]}
        Base: {type: object, properties: {meta: {type: object, properties: {x: {type: string}}}}}
        """)
    assert set(found) == {"A", "B", "Base", "BaseMeta"}


def test_inline_types_are_called_after_their_place() -> None:
    found = definitions("""
        Run:
          type: object
          properties:
            usage: {type: object, properties: {tokens: {type: integer}}}
            steps: {type: array, items: {type: object, properties: {a: {}}}}
            by_name: {additionalProperties: {type: object, properties: {a: {}}}}
            kind: {enum: [a, b, c, d, e, f]}
            part:
              oneOf:
                - {type: object, properties: {type: {const: text}, a: {}}}
                - {type: object, title: An Image, properties: {b: {}}}
                - {type: object, properties: {c: {}}}
        """)
    assert set(found) == {
        "Run",
        "RunUsage",
        "RunStepsItem",
        "RunByNameValue",
        "RunKind",
        "RunPart",
        "RunPartText",
        "RunPartAnImage",
        "RunPartVariant3",
    }
    assert all(one.owner == "#/components/schemas/Run" for one in found.values() if one.owner)


def test_the_discriminator_of_a_union() -> None:
    document = schemas("""
        It:
          oneOf: [<Cat>, <Dog>]
          discriminator: {propertyName: kind, mapping: {c: Cat, d: Dog, puppy: Dog}}
        Guessed: {oneOf: [<Red>, <Blue>]}
        Cat: {type: object, properties: {kind: {type: string}}}
        Dog: {type: object, properties: {kind: {type: string}}}
        Red: {type: object, properties: {colour: {const: red}}}
        Blue: {type: object, properties: {colour: {enum: [blue, navy]}}}
        """)
    types = api_of(document).types
    told = types["#/components/schemas/It"].type
    assert isinstance(told, Union)
    assert told.discriminator == Discriminator("kind", True)
    assert [variant.tags for variant in told.variants] == [("c",), ("d", "puppy")]
    guessed = types["#/components/schemas/Guessed"].type
    assert isinstance(guessed, Union)
    assert guessed.discriminator == Discriminator("colour", False)
    assert [variant.tags for variant in guessed.variants] == [("red",), ("blue", "navy")]


@pytest.mark.parametrize(
    ("constants", "wire"),
    [
        ([{"type": ("a",)}, {"type": ("b",)}], "type"),
        ([{"x": ("a",), "type": ("t",)}, {"x": ("b",), "type": ("t",)}], "x"),
        ([{"x": ("a",), "kind": ("k",)}, {"x": ("b",), "kind": ("l",)}], "kind"),
        ([{"type": ("a", "b")}, {"type": ("b",)}], None),
        ([{"type": ("a",)}, {}], None),
        ([{"type": ("a",)}], None),
        ([{"type": (1,)}, {"type": (True,)}], "type"),
        ([{"type": ([1],)}, {"type": ([2],)}], None),
        ([{"type": ()}, {"type": ("a",)}], "type"),
        ([], None),
    ],
)
def test_what_tells_variants_apart(
    constants: list[dict[str, tuple[object, ...]]], wire: str | None
) -> None:
    found = inferred(constants)
    assert (found.wire if found else None) == wire


def test_the_constants_of_a_union_are_those_of_all_its_variants() -> None:
    assert common_constants([{"a": (1,), "b": (2,)}, {"a": (3,)}]) == {"a": (1, 3)}
    assert common_constants([]) == {}


def test_a_reference_is_a_name_and_a_broken_one_is_reported_once() -> None:
    api = api_of(schemas("""
            It: {properties: {a: <Nowhere>, b: <Nowhere>, c: <Other>}}
            Other: {$ref: '#/components/schemas/It'}
            """))
    found = api.types["#/components/schemas/It"].type
    assert isinstance(found, Object)
    assert [prop.type for prop in found.properties[:2]] == [ANYTHING, ANYTHING]
    assert found.properties[2].type == Ref("#/components/schemas/It")
    assert [one.code for one in api.diagnostics] == ["ref-not-found"]


def test_dynamic_references_lead_to_the_schema_around() -> None:
    found = type_of("{$dynamicAnchor: node, properties: {next: {$dynamicRef: '#node'}}}")
    assert isinstance(found, Object)
    assert found.properties[0].type == Ref("#/components/schemas/It")


def test_which_way_types_travel() -> None:
    content = "content: {application/json: {schema: {$ref: '#/components/schemas/%s'}}}"
    found = api_of(f"""
        paths:
          /it:
            post:
              requestBody: {{{content % "Sent"}}}
              responses: {{'200': {{description: ok, {content % "Got"}}}}}
        webhooks:
          told: {{post: {{requestBody: {{{content % "Told"}}}, responses: {{}}}}}}
        components:
          schemas:
            Sent: {{properties: {{a: {refs("<Both>")}}}}}
            Got: {{properties: {{a: {refs("<Both>")}}}}}
            Both: {{properties: {{a: {{}}}}}}
            Told: {{properties: {{a: {{}}}}}}
            Unused: {{properties: {{a: {{}}}}}}
        """).types.values()
    ways = {one.name.pascal: (one.is_input, one.is_output) for one in found}
    assert ways == {
        "Sent": (True, False),
        "Got": (False, True),
        "Both": (True, True),
        "Told": (False, True),
        "Unused": (False, True),
    }
