"""oneOf and anyOf: the right class for every value, whichever way a document tells them apart."""

from __future__ import annotations

import pickle

import pytest

from tests.functional.conftest import ClientOf
from tests.parser.inline import echo, refs, schemas

CAT = "Cat: {type: object, required: [kind], properties: {kind: %s, lives: {type: integer}}}"
DOG = "Dog: {type: object, required: [kind], properties: {kind: %s, barks: {type: boolean}}}"
REFS = "[<Cat>, <Dog>]"
ENUM = "<Kind>"

MAPPING = "discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog}}"

FORMS = {
    "by const": (
        f"It: {{oneOf: {REFS}, discriminator: {{propertyName: kind}}}}",
        CAT % "{const: cat}",
        DOG % "{const: dog}",
    ),
    "by enum": (
        f"It: {{oneOf: {REFS}, discriminator: {{propertyName: kind}}}}",
        CAT % "{type: string, enum: [cat]}",
        DOG % "{type: string, enum: [dog, puppy]}",
    ),
    "by mapping": (
        f"It: {{oneOf: {REFS}, discriminator: {{propertyName: kind, mapping: "
        "{cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog'}}}",
        CAT % "{type: string}",
        DOG % "{type: string}",
    ),
    "by mapping to names": (
        f"It: {{oneOf: {REFS}, {MAPPING}}}",
        CAT % "{type: string}",
        DOG % "{type: string}",
    ),
    "by enum in a named schema": (
        f"It: {{oneOf: {REFS}, {MAPPING}}}",
        CAT % ENUM,
        DOG % ENUM,
        "Kind: {type: string, enum: [cat, dog]}",
    ),
    "by constants alone": (f"It: {{oneOf: {REFS}}}", CAT % "{const: cat}", DOG % "{const: dog}"),
    "in anyOf": (f"It: {{anyOf: {REFS}}}", CAT % "{enum: [cat]}", DOG % "{enum: [dog]}"),
    "with a const in a named schema": (
        f"It: {{oneOf: {REFS}}}",
        CAT % "<CatKind>",
        DOG % "<DogKind>",
        "CatKind: {type: string, enum: [cat]}",
        "DogKind: {type: string, enum: [dog]}",
    ),
    "partial mapping": (
        f"It: {{oneOf: {REFS}, discriminator: {{propertyName: kind, mapping: {{cat: Cat}}}}}}",
        CAT % "{type: string}",
        DOG % "{type: string, enum: [dog]}",
    ),
    "with a null beside": (
        "It: {oneOf: [<Cat>, <Dog>, " "{type: 'null'}], discriminator: {propertyName: kind}}",
        CAT % "{const: cat}",
        DOG % "{const: dog}",
    ),
    "optional constants": (
        f"It: {{oneOf: {REFS}}}",
        "Cat: {type: object, properties: {kind: {const: cat}, lives: {type: integer}}}",
        "Dog: {type: object, properties: {kind: {const: dog}, barks: {type: boolean}}}",
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_discriminator_in_any_form(client_of: ClientOf, form: str) -> None:
    made = client_of(echo("\n".join(FORMS[form])))
    for strict in (True, False):
        # The members alone would tell nothing: both are there, or none is.
        for value in ({"kind": "cat"}, {"kind": "cat", "lives": 9, "barks": True}):
            found = made.decode("It", value, strict=strict)
            assert (type(found).__name__, found.kind) == ("Cat", "cat")
            assert found.to_dict() == value
        assert isinstance(made.decode("It", {"kind": "dog"}, strict=strict), made.types.Dog)
    talk = made.talk({"kind": "dog", "barks": True})
    answer = talk.client.its.send_it(body={"kind": "cat"})
    assert (talk.body, answer.barks) == ({"kind": "cat"}, True)
    talk.client.its.send_it(body=answer)
    assert talk.body == {"kind": "dog", "barks": True}


@pytest.mark.parametrize("form", FORMS)
def test_an_unknown_tag_is_kept(client_of: ClientOf, form: str) -> None:
    made = client_of(echo("\n".join(FORMS[form])))
    value = {"kind": "cow", "milk": [1]}
    found = made.decode("It", value)
    assert (found.kind, found.milk) == ("cow", [1])
    assert found.to_dict() == value


@pytest.mark.parametrize("declared", [True, False])
def test_an_unknown_object_has_the_attribute_that_tells_variants_apart(
    client_of: ClientOf, declared: bool
) -> None:
    kinds = ("{const: cat}", "{const: dog}") if declared else ("{type: string}",) * 2
    made = client_of(echo(f"""
        It: {{oneOf: {REFS}, discriminator: {{propertyName: petKind}}}}
        {CAT.replace("kind", "petKind") % kinds[0]}
        {DOG.replace("kind", "petKind") % kinds[1]}
        """))
    for value in ({"petKind": "cow", "milkPerDay": 1}, {"milkPerDay": 1}):
        found = made.talk(value).client.its.send_it(body={"petKind": "cat"})
        assert found.pet_kind == value.get("petKind")
        assert found.to_dict() == found.model_dump() == value
        assert pickle.loads(pickle.dumps(found)).pet_kind == found.pet_kind


def test_a_variant_without_a_mapping_goes_by_its_name(client_of: ClientOf) -> None:
    made = client_of(
        schemas(
            f"It: {{oneOf: {REFS}, discriminator: {{propertyName: kind}}}}\n"
            + CAT % "{type: string}"
            + "\n"
            + DOG % "{type: string}"
        )
    )
    assert isinstance(made.decode("It", {"kind": "Dog"}), made.types.Dog)
    assert isinstance(made.decode("It", {"kind": "Cat"}), made.types.Cat)


def test_a_discriminator_in_an_operation(client_of: ClientOf) -> None:
    tell = "discriminator: {propertyName: kind, mapping: {c: Cat, d: Dog}}"
    union = refs(f"{{oneOf: {REFS}, {tell}}}")
    document = schemas(CAT % "{type: string}" + "\n" + DOG % "{type: string}").replace(
        "paths: {}",
        "paths: {/pets: {get: {operationId: pets, responses: {'200': {description: ok, content: "
        f"{{application/json: {{schema: {{type: array, items: {union}}}}}}}}}}}}}}}}}",
    )
    made = client_of(document)
    found = made.talk([{"kind": "d"}, {"kind": "c"}]).client.pets.pets()
    assert [type(one).__name__ for one in found] == ["Dog", "Cat"]


def test_nested_unions_are_told_apart_at_every_level(client_of: ClientOf) -> None:
    made = client_of(schemas(f"""
            It: {{oneOf: [<Pet>, <Car>]}}
            Pet: {{oneOf: {REFS}, discriminator: {{propertyName: kind}}}}
            Car: {{type: object, required: [kind], properties: {{kind: {{const: car}}}}}}
            {CAT % "{const: cat}"}
            {DOG % "{const: dog}"}
            """))
    for kind in ("cat", "dog", "car"):
        for strict in (True, False):
            found = made.decode("It", {"kind": kind}, strict=strict)
            assert type(found).__name__.lower() == kind
    assert made.decode("It", {"kind": "cow"}).kind == "cow"


def test_the_default_mapping_of_3_2(client_of: ClientOf) -> None:
    made = client_of(
        "openapi: 3.2.0\ninfo: {title: T, version: '1'}\n"
        + schemas(
            f"It: {{oneOf: {REFS}, discriminator: {{propertyName: kind, defaultMapping: Dog, "
            "mapping: {cat: Cat}}}\n" + CAT % "{type: string}" + "\n" + DOG % "{type: string}"
        )
    )
    assert isinstance(made.decode("It", {"kind": "cat"}), made.types.Cat)
    assert isinstance(made.decode("It", {"kind": "other", "barks": True}), made.types.Dog)


def test_overlapping_members_give_the_most_specific_class(client_of: ClientOf) -> None:
    made = client_of(schemas("""
            It: {oneOf: [<Small>, <Large>]}
            Small: {type: object, properties: {id: {type: string}}}
            Large: {type: object, properties: {id: {type: string}, size: {type: integer}}}
            """))
    for strict in (True, False):
        assert isinstance(made.decode("It", {"id": "a"}, strict=strict), made.types.Small)
        large = made.decode("It", {"id": "a", "size": 1}, strict=strict)
        assert isinstance(large, made.types.Large)


def test_whole_and_broken_numbers(client_of: ClientOf) -> None:
    made = client_of(schemas("""
            It:
              type: object
              properties:
                a: {oneOf: [{type: integer}, {type: number}]}
                b: {anyOf: [{type: number}, {type: integer}]}
                c: {type: [integer, number, string]}
                d: {type: number}
            """))
    for name in "abc":
        for value in (42, 4.2):
            found = getattr(made.decode("It", {name: value}, strict=True), name)
            assert (found, type(found)) == (value, type(value)), name
    assert made.decode("It", {"d": 42}, strict=True).d == 42
    assert made.decode("It", {"c": "42"}, strict=True).c == "42"


def test_strings_are_not_taken_for_numbers_or_dates(client_of: ClientOf) -> None:
    made = client_of(schemas("""
            It:
              type: object
              properties:
                a: {oneOf: [{type: integer}, {type: string}]}
                b: {oneOf: [{type: string, format: date-time}, {type: string}]}
                c: {oneOf: [{type: boolean}, {type: string}, {type: integer}]}
            """))
    it = made.decode("It", {"a": "42", "b": "soon", "c": "true"}, strict=True)
    assert (it.a, it.b, it.c) == ("42", "soon", "true")
    assert made.decode("It", {"c": 1}, strict=True).c == 1
    assert made.decode("It", {"c": True}, strict=True).c is True


@pytest.mark.parametrize(
    ("schema", "annotation"),
    [
        ("{oneOf: [{type: string}, {type: 'null'}]}", "str | None"),
        ("{anyOf: [{type: integer}, {type: string}, {type: 'null'}]}", "int | str | None"),
        ("{type: [string, 'null']}", "str | None"),
        ("{type: string, nullable: true}", "str | None"),
        ("{type: 'null'}", "None"),
        ("{enum: [a, null]}", 'Literal["a"] | None'),
        ("{enum: [null]}", "None"),
        ("{oneOf: [{type: array, items: {type: string}}, {type: 'null'}]}", "list[str] | None"),
        ("{type: array, items: {type: [integer, 'null']}}", "list[int | None]"),
        ("{oneOf: [{type: array, items: {type: string}}, {type: string}]}", "list[str] | str"),
        ("{anyOf: [{type: string}, {enum: [a, b]}]}", 'Literal["a", "b"] | str'),
        ("{oneOf: [{const: a}, {const: b, description: B}]}", 'Literal["a", "b"]'),
        ("{oneOf: [{type: string}, {type: string, format: uuid}]}", "str"),
        ("{oneOf: [{}, {type: string}]}", "Any"),
        ("{enum: []}", "Any"),
        ("{type: string, enum: []}", "str"),
        ("{enum: [1, a, true]}", 'Literal[1, "a", True]'),
        ("{type: number, enum: [1.5, 2.5]}", "float"),
        ("{enum: ['1', true, 1.5, 2]}", 'float | Literal["1", True, 2]'),
        ("{type: [string, integer], enum: [a, 1]}", 'Literal["a", 1]'),
        ("{oneOf: []}", "Any"),
        ("{not: {type: string}}", "Any"),
        ("true", "Any"),
        ("{}", "Any"),
        ("{type: wrong}", "Any"),
        ("{type: object}", "dict[str, Any]"),
        ("{type: object, additionalProperties: {type: integer}}", "dict[str, int]"),
        ("{type: object, additionalProperties: true}", "dict[str, Any]"),
        ("{type: object, patternProperties: {'^x': {type: integer}}}", "dict[str, int]"),
        ("{type: array}", "list[Any]"),
        (
            "{type: array, prefixItems: [{type: string}, {type: integer}], items: false}",
            "tuple[str, int]",
        ),
        ("{type: string, format: date-time}", "_datetime.datetime"),
        ("{type: string, format: date}", "_datetime.date"),
        ("{type: string, format: byte}", "str"),
        ("{type: string, format: unheard-of}", "str"),
    ],
)
def test_what_a_member_is(client_of: ClientOf, schema: str, annotation: str) -> None:
    made = client_of(schemas(f"It: {{type: object, required: [a], properties: {{a: {schema}}}}}"))
    assert f"    a: {annotation}\n" in made.files[f"{made.name}/types/it.py"]


def test_unions_of_lists(client_of: ClientOf) -> None:
    made = client_of(schemas(f"""
            It:
              oneOf:
                - {{type: array, items: {{type: string}}}}
                - {{type: array, items: {{type: integer}}}}
                - {{type: array, items: {{oneOf: {REFS}}}}}
            {CAT % "{const: cat}"}
            {DOG % "{const: dog}"}
            """))
    assert made.decode("It", ["a"], strict=True) == ["a"]
    assert made.decode("It", [1], strict=True) == [1]
    assert isinstance(made.decode("It", [{"kind": "dog"}], strict=True)[0], made.types.Dog)
    assert made.decode("It", []) == []


def test_members_beside_a_union_belong_to_every_variant(client_of: ClientOf) -> None:
    made = client_of(echo("""
            It:
              type: object
              required: [id]
              properties: {id: {type: string}}
              oneOf:
                - {properties: {cat: {type: string}}, required: [cat]}
                - {properties: {dog: {type: integer}}, required: [dog]}
            """))
    cat = made.decode("It", {"id": "a", "cat": "x"}, strict=True)
    dog = made.decode("It", {"id": "a", "dog": 1}, strict=True)
    assert (cat.id, cat.cat, dog.id, dog.dog) == ("a", "x", "a", 1)


def test_a_union_that_only_says_what_is_required_changes_no_type(client_of: ClientOf) -> None:
    made = client_of(echo("""
            It:
              type: object
              properties: {a: {type: string}, b: {type: integer}}
              anyOf: [{required: [a]}, {required: [b]}]
            """))
    talk = made.talk({"a": "x"})
    assert talk.client.its.send_it(b=1).a == "x"
    assert talk.body == {"b": 1}
