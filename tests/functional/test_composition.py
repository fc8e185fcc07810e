"""allOf: what it is composed of becomes one class, in requests and in responses."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from tests.functional.conftest import ClientOf
from tests.parser.inline import echo, schemas


def test_a_child_takes_the_members_of_its_parent(client_of: ClientOf) -> None:
    made = client_of(echo("""
            It:
              allOf: [<Parent>]
              type: object
              required: [own]
              properties: {own: {type: integer}}
            Parent: {type: object, required: [id], properties: {id: {type: string}}}
            """))
    value = {"id": "a", "own": 1}
    talk = made.talk(value)
    answer = talk.client.its.send_it(**value)
    assert (answer.id, answer.own, talk.body) == ("a", 1, value)
    with pytest.raises(ValidationError):
        made.decode("It", {"own": 1}, strict=True)


def test_a_child_and_a_parent_that_refer_to_each_other(client_of: ClientOf) -> None:
    made = client_of(schemas("""
            Child:
              allOf:
                - $ref: '#/components/schemas/Parent'
                - {type: object, properties: {own: {type: integer}}}
            Parent:
              type: object
              properties: {favourite: <Child>}
            """))
    found = made.decode("Parent", {"favourite": {"own": 1, "favourite": {"own": 2}}}, strict=True)
    assert isinstance(found.favourite, made.types.Child)
    assert isinstance(found.favourite.favourite, made.types.Child)
    assert found.favourite.favourite.own == 2


def test_nested_compositions_are_flattened(client_of: ClientOf) -> None:
    made = client_of(schemas("""
            It:
              allOf:
                - allOf:
                    - allOf: [<A>, {properties: {b: {type: integer}}}]
                    - {required: [b]}
                - {properties: {c: {type: boolean}}, description: Three of them.}
            A: {type: object, required: [a], properties: {a: {type: string}}}
            """))
    found = made.decode("It", {"a": "x", "b": 1, "c": True}, strict=True)
    assert (found.a, found.b, found.c) == ("x", 1, True)
    with pytest.raises(ValidationError):
        made.decode("It", {"a": "x"}, strict=True)
    assert "Three of them." in made.types.It.__doc__


@pytest.mark.parametrize(
    "member",
    [
        "{allOf: [<Pet>], nullable: true}",
        "{allOf: [<Pet>], type: object, nullable: true}",
        "{$ref: '#/components/schemas/Pet', type: [object, 'null']}",
        "{$ref: '#/components/schemas/Pet', nullable: true}",
        "{oneOf: [<Pet>, {type: 'null'}]}",
        "{anyOf: [<Pet>, {enum: [null]}]}",
        "{oneOf: [<Pet>], nullable: true}",
        "{anyOf: [<Pet>, {const: null}]}",
        "{allOf: [<Pet>], type: [object, 'null']}",
    ],
)
def test_a_nullable_reference_in_any_spelling(client_of: ClientOf, member: str) -> None:
    made = client_of(schemas(f"""
            Home: {{type: object, required: [pet], properties: {{pet: {member}}}}}
            Pet: {{type: object, required: [name], properties: {{name: {{type: string}}}}}}
            """))
    assert made.decode("Home", {"pet": None}, strict=True).pet is None
    assert made.decode("Home", {"pet": {"name": "x"}}, strict=True).pet.name == "x"
    assert made.files[f"{made.name}/types/home.py"].count("pet: Pet | None\n") == 1


def test_limits_beside_a_composition_leave_its_type(client_of: ClientOf) -> None:
    made = client_of(schemas("""
            It:
              type: object
              properties:
                name: {allOf: [<Name>], maxLength: 3}
                pet: {allOf: [<Pet>], description: A pet., example: {}}
                pets:
                  allOf: [{type: array, items: <Pet>}]
                  maxItems: 2
            Name: {type: string, minLength: 1}
            Pet: {type: object, properties: {name: {type: string}}}
            """))
    found = made.decode("It", {"name": "abcd", "pet": {"name": "x"}, "pets": [{}]}, strict=True)
    assert found.name == "abcd"
    assert isinstance(found.pet, made.types.Pet)
    assert isinstance(found.pets[0], made.types.Pet)


def test_a_member_that_a_child_narrows(client_of: ClientOf) -> None:
    made = client_of(schemas("""
            Event: {type: object, required: [type], properties: {type: {type: string}, id: {}}}
            Created:
              allOf: [<Event>]
              properties: {type: {const: created}, at: {type: integer}}
            """))
    made.decode("Created", {"type": "created"}, strict=True)
    with pytest.raises(ValidationError):
        made.decode("Created", {"type": "other"}, strict=True)


def test_a_union_among_the_parts_keeps_the_other_members(client_of: ClientOf) -> None:
    made = client_of(schemas("""
            It:
              allOf:
                - {type: object, required: [id], properties: {id: {type: string}}}
                - oneOf:
                    - {type: object, required: [cat], properties: {cat: {type: string}}}
                    - {type: object, required: [dog], properties: {dog: {type: integer}}}
            """))
    found = made.decode("It", {"id": "a", "dog": 3}, strict=True)
    assert (found.id, found.dog) == ("a", 3)
    found = made.decode("It", {"id": "a", "cat": "x"}, strict=True)
    assert (found.id, found.cat) == ("a", "x")


def test_required_in_a_part_makes_a_member_of_another_required(client_of: ClientOf) -> None:
    made = client_of(schemas("""
            It:
              allOf: [<Base>]
              required: [name]
            Base: {type: object, properties: {name: {type: string}, age: {type: integer}}}
            """))
    made.decode("Base", {}, strict=True)
    made.decode("It", {"name": "x"}, strict=True)
    with pytest.raises(ValidationError):
        made.decode("It", {}, strict=True)


def test_an_empty_or_contradictory_composition_is_not_an_error(client_of: ClientOf) -> None:
    made = client_of(schemas("""
            Nothing: {allOf: []}
            Odd: {allOf: [{type: string}, {type: object, properties: {a: {type: string}}}]}
            Boolean: {allOf: [true, {type: object, properties: {a: {type: string}}}]}
            Self: {allOf: [<Self>, {properties: {a: {type: string}}}]}
            """))
    assert made.decode("Nothing", [1]) == [1]
    assert made.decode("Odd", {"a": "x"}).a == "x"
    assert made.decode("Boolean", {"a": "x"}, strict=True).a == "x"
    assert made.decode("Self", {"a": "x"}, strict=True).a == "x"
