"""A discriminator without alternatives: they are the schemas that are `allOf` its schema."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from generator.model.types import Ref, Union
from tests.functional.conftest import ClientOf
from tests.functional.generated import Generated
from tests.parser.inline import definitions, echo, schemas

PET = """
Pet:
  type: object
  description: Any animal.
  required: [kind]
  discriminator: {propertyName: kind%s}
  properties: {kind: {type: string}, name: {type: string}, friend: <Pet>}
"""
CAT = "Cat: {allOf: [<Pet>], properties: {lives: {type: integer}}}\n"
DOG = "Dog: {allOf: [<Pet>, {properties: {barks: {type: boolean}}}]}\n"
PUPPY = "Puppy: {allOf: [<Dog>, {required: [weeks], properties: {weeks: {type: integer}}}]}\n"
FISH = "Fish: {description: Just a pet., allOf: [<Pet>]}\n"
HOME = "Home: {type: object, properties: {pet: <Pet>}}\n"
FAMILY = PET % ", mapping: {kitty: Cat}" + CAT + DOG + PUPPY + FISH + HOME


def pet_of(made: Generated, value: dict[str, object]) -> object:
    """What a home with a pet holds."""
    return made.decode("Home", {"pet": value}, strict=True).pet


@pytest.mark.parametrize(
    ("kind", "cls"), [("kitty", "Cat"), ("Dog", "Dog"), ("Puppy", "Puppy"), ("Fish", "Fish")]
)
def test_a_value_is_of_the_heir_that_its_tag_names(
    client_of: ClientOf, kind: str, cls: str
) -> None:
    made = client_of(schemas(FAMILY))
    pet = pet_of(made, {"kind": kind, "weeks": 3, "friend": {"kind": "kitty", "lives": 9}})
    assert type(pet).__name__ == cls
    assert type(pet.friend).__name__ == "Cat"  # type: ignore[attr-defined]
    assert pet.friend.lives == 9  # type: ignore[attr-defined]


@pytest.mark.parametrize("kind", ["Pet", "Cat", "parrot"])
def test_a_value_of_no_heir_is_what_all_have_in_common(client_of: ClientOf, kind: str) -> None:
    made = client_of(schemas(FAMILY))
    pet = pet_of(made, {"kind": kind, "name": "Rio", "wings": 2})
    assert type(pet).__name__ == "PetBase"
    assert (pet.name, pet.wings) == ("Rio", 2)  # type: ignore[attr-defined]


def test_an_heir_by_itself_has_the_members_of_all_before_it(client_of: ClientOf) -> None:
    made = client_of(schemas(FAMILY))
    value = {"kind": "Puppy", "barks": True, "weeks": 3}
    assert made.decode("Puppy", value, strict=True).to_dict() == value
    with pytest.raises(ValidationError):
        made.decode("Puppy", {"kind": "Puppy", "barks": True}, strict=True)


def test_an_heir_is_sent_as_it_is_given(client_of: ClientOf) -> None:
    made = client_of(echo(FAMILY, "Pet"))
    talk = made.talk({"kind": "Dog", "barks": True})
    answer = talk.client.its.send_it(body={"kind": "kitty", "lives": 9})
    assert talk.body == {"kind": "kitty", "lives": 9}
    assert type(answer).__name__ == "Dog"


def test_the_description_is_that_of_the_schema() -> None:
    found = definitions(FAMILY)
    assert (found["Pet"].description, found["Fish"].description) == ("Any animal.", "Just a pet.")


def test_a_value_that_an_heir_must_have_is_its_tag() -> None:
    only = "Cat: {allOf: [<Pet>], properties: {kind: {const: CAT}}}\n"
    variants = _union(definitions(PET % "" + only)["Pet"].type).variants
    assert [one.tags for one in variants] == [("CAT",), ("Pet",)]


def test_a_mapping_may_name_a_schema_that_is_composed_of_nothing() -> None:
    stone = "Stone: {type: object, properties: {kind: {type: string}, weight: {type: integer}}}\n"
    mapped = ", mapping: {rock: '#/components/schemas/Stone'}"
    variants = _union(definitions(PET % mapped + CAT + stone)["Pet"].type).variants
    assert [one.tags for one in variants] == [("Cat",), ("rock",), ("Pet",)]


def test_a_schema_with_heirs_may_be_null_where_it_is_referred_to(client_of: ClientOf) -> None:
    made = client_of(
        schemas(FAMILY.replace("type: object\n  description", "nullable: true\n  description", 1))
    )
    assert made.decode("Home", {"pet": None}, strict=True).pet is None
    assert type(pet_of(made, {"kind": "kitty"})).__name__ == "Cat"


def test_heirs_of_heirs_with_a_discriminator_of_their_own(client_of: ClientOf) -> None:
    dog = (
        "Dog: {allOf: [<Pet>], discriminator: {propertyName: kind}, "
        "properties: {barks: {type: boolean}}}\n"
    )
    made = client_of(schemas(PET % "" + CAT + dog + PUPPY + HOME))
    assert type(pet_of(made, {"kind": "Puppy", "weeks": 3})).__name__ == "Puppy"
    assert type(pet_of(made, {"kind": "Dog"})).__name__ == "DogBase"
    assert type(pet_of(made, {"kind": "Cat"})).__name__ == "Cat"


def test_a_discriminator_without_heirs_is_no_more_than_a_member() -> None:
    found = definitions(PET % "")
    assert list(found) == ["Pet"]


def test_schemas_that_are_composed_of_each_other_end() -> None:
    text = "A: {allOf: [<B>], discriminator: {propertyName: k}, properties: {k: {type: string}}}\n"
    found = definitions(text + "B: {allOf: [<A>], properties: {b: {type: string}}}\n")
    assert _union(found["A"].type).variants[0].type == Ref("#/components/schemas/B")


def _union(type_: object) -> Union:
    assert isinstance(type_, Union)
    return type_
