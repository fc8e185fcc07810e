"""Answers that are not as documented: the value comes back whole; `strict` says what is wrong."""

from __future__ import annotations

import copy
import datetime
import json
import pickle

import pytest
from pydantic import ValidationError

from tests.functional.conftest import ClientOf
from tests.functional.generated import Generated
from tests.parser.inline import echo
from tests.runtime.server import Server, answer

DOCUMENT = echo("""
    It:
      type: object
      required: [id, size, kind, part]
      properties:
        id: {type: string}
        size: {type: integer}
        kind: {type: string, enum: [small, large]}
        at: {type: string, format: date-time}
        on: {type: string, format: date}
        "yes": {type: boolean}
        ratio: {type: number}
        sizes: {type: array, items: {type: integer}}
        ratios: {type: object, additionalProperties: {type: number}}
        part: <Part>
        parts: {type: array, items: <Part>}
        by_name: {type: object, additionalProperties: <Part>}
        either: {oneOf: [<Part>, {type: integer}]}
    Part: {type: object, required: [n], properties: {n: {type: integer}}}
    """)
RIGHT = {"id": "a", "size": 1, "kind": "small", "part": {"n": 1}}

DRIFT = {
    "a number in quotes": {**RIGHT, "size": "5"},
    "a number where text is declared": {**RIGHT, "id": 5},
    "yes for true": {**RIGHT, "yes": "yes"},
    "1 for true": {**RIGHT, "yes": 1},
    "true for a number": {**RIGHT, "size": True},
    "a broken number for a whole one": {**RIGHT, "size": 1.5},
    "text for a number": {**RIGHT, "ratio": "0.5"},
    "a number for a moment": {**RIGHT, "at": 1700000000},
    "a moment for a day": {**RIGHT, "on": "2024-05-06T00:00:00Z"},
    "text for a number of a union": {**RIGHT, "either": "5"},
    "text in a list of numbers": {**RIGHT, "sizes": [1, "2", None, True]},
    "text in a map of numbers": {**RIGHT, "ratios": {"a": "1", "b": 2.5}},
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
    assert json.dumps(dumped, sort_keys=True) == json.dumps(value, sort_keys=True)
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


def test_json_has_fewer_kinds_than_python(made: Generated) -> None:
    value = {**RIGHT, "size": 2.0, "ratio": 1, "at": "2024-05-06T07:08:09Z", "on": "2024-05-06"}
    found = made.talk(value, strict=True).client.its.send_it(**RIGHT)
    assert (type(found.size), type(found.ratio)) == (int, float)
    assert found.at == datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=datetime.UTC)
    assert found.on == datetime.date(2024, 5, 6)
    found = made.talk({**value, "kind": "huge"}).client.its.send_it(**RIGHT)
    assert (type(found.size), type(found.ratio), found.on) == (
        int,
        float,
        datetime.date(2024, 5, 6),
    )


def test_further_members_are_of_their_documented_type(client_of: ClientOf) -> None:
    made = client_of(echo("""
        It:
          type: object
          properties: {n: {type: integer}}
          additionalProperties: {anyOf: [<Part>, <It>]}
        Part: {type: object, required: [at], properties: {at: {type: string, format: date-time}}}
        """))
    value = {"n": 1, "first": {"at": "2024-05-06T07:08:09Z"}, "second": {"n": 2}}
    for drift in ({}, {"n": "1"}, {"third": 3}):
        found = made.talk({**value, **drift}).client.its.send_it()
        assert found.to_dict() == {**value, **drift}
        assert isinstance(found.first, made.types.Part)
        assert found.first.at == datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=datetime.UTC)
        assert isinstance(found.second, made.types.It)
    assert made.talk(value, strict=True).client.its.send_it().second.n == 2
    with pytest.raises(made.module.APIResponseValidationError, match="third"):
        made.talk({"third": 3}, strict=True).client.its.send_it()


MIXED = ["1", True, 2, 1.5, 3.0, "2", False]


def test_an_enum_of_several_kinds_keeps_them_apart(client_of: ClientOf) -> None:
    one = "{enum: ['1', true, 2, 1.5]}"
    made = client_of(echo(f"It: {{type: array, items: {one}}}"))
    for value in ("1", True, 2, 1.5):
        (found,) = made.talk([value], strict=True).client.its.send_it(body=[])
        assert (found, type(found)) == (value, type(value))
    found = made.talk(MIXED).client.its.send_it(body=[])
    assert [(one, type(one)) for one in found] == [(one, type(one)) for one in MIXED]
    made = client_of(echo("It: {type: array, items: {enum: [1, 1.0, 2]}}"))
    found = made.talk([1, 1.0, 2], strict=True).client.its.send_it(body=[])
    assert [type(one) for one in found] == [int, float, int]


BOM = b"\xef\xbb\xbf"
LONG = 10**4999 + 7
ODD_JSON = {
    "a byte order mark": (BOM + b'{"n": 1}', 1),
    "half a surrogate pair": (b'{"n": "\\ud800"}', "\ud800"),
    "a very long integer": (b'{"n": 1%b7}' % (b"0" * 4998), LONG),
    "UTF-16": ('{"n": 1}'.encode("utf-16"), 1),
}


@pytest.mark.parametrize("kind", ODD_JSON)
def test_json_of_any_kind_is_json(client_of: ClientOf, server: Server, kind: str) -> None:
    content, value = ODD_JSON[kind]
    made = client_of(echo("It: {type: object, properties: {n: {type: integer}}}"))
    server.answers = [answer(content), answer(content, 400), answer(content)]
    with made.module.Client(base_url=server.url) as client:
        assert client.its.send_it().n == value
        with pytest.raises(made.module.BadRequestError):
            client.its.send_it()
        strict = client.with_options(strict=True)
        if value == 1:
            assert strict.its.send_it().n == 1
        else:
            with pytest.raises(made.module.APIResponseValidationError, match="not as documented"):
                strict.its.send_it()


@pytest.mark.parametrize("strict", [False, True])
def test_empty_text_is_text(client_of: ClientOf, server: Server, strict: bool) -> None:
    made = client_of("""
        paths:
          /text:
            get:
              operationId: read
              tags: [all]
              responses:
                '200': {description: ok, content: {text/plain: {schema: {type: string}}}}
        """)
    server.answers = [answer(b"", content_type="text/plain")]
    with made.module.Client(base_url=server.url, strict=strict) as client:
        assert client.all.read() == ""


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
