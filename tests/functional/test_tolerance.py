"""Answers that are not as documented: the value comes back whole; `strict` says what is wrong."""

from __future__ import annotations

import copy
import datetime
import pickle

import pytest
from pydantic import ValidationError

from tests.functional.conftest import ClientOf
from tests.functional.generated import Generated
from tests.parser.inline import echo

DOCUMENT = echo("""
    It:
      type: object
      required: [id, size, kind, part]
      properties:
        id: {type: string}
        size: {type: integer}
        kind: {type: string, enum: [small, large]}
        at: {type: string, format: date-time}
        part: <Part>
        parts: {type: array, items: <Part>}
        by_name: {type: object, additionalProperties: <Part>}
        either: {oneOf: [<Part>, {type: integer}]}
    Part: {type: object, required: [n], properties: {n: {type: integer}}}
    """)
RIGHT = {"id": "a", "size": 1, "kind": "small", "part": {"n": 1}}

DRIFT = {
    "an unknown field": {**RIGHT, "new": {"a": [1]}},
    "an unknown enum value": {**RIGHT, "kind": "huge"},
    "an enum value of another type": {**RIGHT, "kind": 3},
    "a missing field": {"size": 1, "kind": "small", "part": {"n": 1}},
    "a mistyped field": {**RIGHT, "size": "one"},
    "a number as text": {**RIGHT, "size": "1.50"},
    "null where none is declared": {**RIGHT, "size": None, "part": None},
    "a bad date": {**RIGHT, "at": "yesterday"},
    "a wrong field deep inside": {**RIGHT, "part": {"n": [], "m": 1}},
    "an object where a list is declared": {**RIGHT, "parts": {"n": 1}},
    "a list where an object is declared": {**RIGHT, "part": [1, 2]},
    "one bad item": {**RIGHT, "parts": [{"n": 1}, {"n": "x"}, 7, None]},
    "one bad value in a map": {**RIGHT, "by_name": {"a": {"n": 1}, "b": {}}},
    "a value of no variant": {**RIGHT, "either": ["x"]},
    "everything at once": {"id": None, "size": {}, "kind": [], "part": "x", "parts": 1, "z": 0},
}


@pytest.fixture
def made(client_of: ClientOf) -> Generated:
    return client_of(DOCUMENT)


@pytest.mark.parametrize("drift", DRIFT)
def test_drift_never_raises_and_loses_nothing(made: Generated, drift: str) -> None:
    value = DRIFT[drift]
    found = made.talk(value).client.its.send_it(**RIGHT)
    assert isinstance(found, made.types.It)
    dumped = found.to_dict()
    assert dumped == value
    assert found == made.decode("It", value)
    assert copy.deepcopy(found) == found
    assert pickle.loads(pickle.dumps(found)) == found
    assert repr(found)


@pytest.mark.parametrize("drift", DRIFT)
def test_strict_mode_turns_drift_into_an_error(made: Generated, drift: str) -> None:
    talk = made.talk(DRIFT[drift], strict=True)
    if drift == "an unknown field":
        assert talk.client.its.send_it(**RIGHT).new == {"a": [1]}
        return
    with pytest.raises(made.module.APIResponseValidationError) as caught:
        talk.client.its.send_it(**RIGHT)
    assert caught.value.body == DRIFT[drift]


def test_what_is_right_is_typed_though_something_beside_it_is_not(made: Generated) -> None:
    value = {"id": "a", "size": "x", "at": "2024-05-06T07:08:09Z", "part": {"n": 5}, "parts": [{}]}
    found = made.talk(value).client.its.send_it(**RIGHT)
    assert found.at == datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=datetime.UTC)
    assert isinstance(found.part, made.types.Part)
    assert isinstance(found.parts[0], made.types.Part)
    assert found.kind is None
    assert found.by_name is None


def test_an_unknown_value_compares_and_is_sent_back(made: Generated) -> None:
    talk = made.talk({**RIGHT, "kind": "huge", "part": {"n": 1, "colour": "red"}})
    found = talk.client.its.send_it(**RIGHT)
    assert found.kind == "huge"
    assert found.kind != "small"
    talk.client.its.send_it(id=found.id, size=found.size, kind=found.kind, part=found.part)
    assert talk.body == {"id": "a", "size": 1, "kind": "huge", "part": {"n": 1, "colour": "red"}}


def test_a_model_can_be_made_by_hand(made: Generated) -> None:
    part = made.types.Part(n=1)
    assert part.to_dict() == {"n": 1}
    with pytest.raises(ValidationError):
        made.types.Part(n="x")
