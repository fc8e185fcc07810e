"""What is sent is not what is received: null and absent, read-only, constants, defaults."""

from __future__ import annotations

import datetime

import pytest

from tests.functional.conftest import ClientOf
from tests.parser.inline import echo, schemas


def test_null_and_absent_are_different_bytes(client_of: ClientOf) -> None:
    made = client_of(echo("""
            It:
              type: object
              properties: {rating: {type: [integer, 'null']}, name: {type: string}, part: <Part>}
            Part: {type: object, properties: {a: {type: [string, 'null']}, b: {type: string}}}
            """))
    talk = made.talk()
    its = talk.client.its
    for arguments in ({"rating": None}, {"name": "x"}, {"part": {"a": None}}, {"part": {}}):
        its.send_it(**arguments)
        assert talk.body == arguments
    its.send_it(rating=None, name=made.module.omit)
    assert talk.request.content == b'{"rating":null}'
    its.send_it()
    assert talk.request.content == b"{}"
    found = made.decode("It", {"rating": None, "part": {}})
    assert found.to_dict() == {"rating": None, "part": {}}
    assert made.decode("It", {}).to_dict() == {}


@pytest.mark.parametrize("head", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize(
    "spelling",
    [
        "{type: string, nullable: true}",
        "{type: [string, 'null']}",
        "{type: ['null', string]}",
        "{oneOf: [{type: string}, {type: 'null'}]}",
        "{anyOf: [{type: string}, {type: 'null'}]}",
        "{anyOf: [{type: string}], nullable: true}",
        "{allOf: [{type: string}], nullable: true}",
        "{anyOf: [{type: string}, {type: string, nullable: true}]}",
        "{oneOf: [{type: string}, {enum: [null]}]}",
        "{oneOf: [<Text>, {type: 'null'}]}",
        "<NullableText>",
    ],
)
def test_nullable_in_any_spelling_and_version(
    client_of: ClientOf, head: str, spelling: str
) -> None:
    made = client_of(f"openapi: {head}\ninfo: {{title: T, version: '1'}}\n" + schemas(f"""
            It: {{type: object, required: [a], properties: {{a: {spelling}}}}}
            Text: {{type: string}}
            NullableText: {{type: string, nullable: true}}
            """))
    assert made.decode("It", {"a": None}, strict=True).a is None
    assert made.decode("It", {"a": "x"}, strict=True).a == "x"
    text = made.files[f"{made.name}/types/it.py"]
    if "<" not in spelling:
        assert "    a: str | None\n" in text


def test_read_only_and_write_only_members(client_of: ClientOf) -> None:
    made = client_of(echo("""
            It:
              type: object
              required: [id, secret, name]
              properties:
                id: {type: string, readOnly: true}
                secret: {type: string, writeOnly: true}
                name: {type: string}
                part: <Part>
            Part:
              type: object
              properties: {at: {type: string, readOnly: true}, pin: {type: string, writeOnly: true}}
            """))
    talk = made.talk({"id": "a", "name": "x"}, strict=True)
    answer = talk.client.its.send_it(secret="s", name="x", part={"pin": "1"})
    assert talk.body == {"secret": "s", "name": "x", "part": {"pin": "1"}}
    assert answer.id == "a"
    with pytest.raises(TypeError):
        talk.client.its.send_it(id="a", secret="s", name="x")
    text = made.files[f"{made.name}/types/part.py"]
    model, param = text.split("class PartParam")
    assert "at:" in model and "pin:" not in model
    assert "pin:" in param and "at:" not in param


def test_constants_are_filled_in(client_of: ClientOf) -> None:
    made = client_of(echo("""
            It:
              type: object
              required: [kind, version, name, flag]
              properties:
                kind: {const: pet}
                version: {type: integer, enum: [3]}
                flag: {const: false}
                name: {type: string}
                style: {const: plain}
            """))
    talk = made.talk()
    talk.client.its.send_it(name="x")
    assert talk.body == {"kind": "pet", "version": 3, "flag": False, "name": "x"}
    talk.client.its.send_it(name="x", style="plain")
    assert talk.body["style"] == "plain"


def test_defaults_are_documented_and_not_sent(client_of: ClientOf) -> None:
    made = client_of("""
        paths:
          /it:
            post:
              operationId: send_it
              parameters:
                - {name: limit, in: query, schema: {type: integer, default: 20}, description: Many.}
                - {name: sort, in: query, required: true, schema: {type: string, default: up}}
              requestBody:
                content:
                  application/json:
                    schema:
                      type: object
                      properties: {size: {type: string, default: large, description: How big.}}
              responses: {'204': {description: ok}}
        """)
    talk = made.talk()
    talk.client.it.send_it(sort="up")
    assert (talk.target, talk.request.content) == ("/it?sort=up", b"")
    doc = talk.client.it.send_it.__doc__
    assert "limit: Many. Default: `20`." in doc
    assert 'size: How big. Default: `"large"`.' in doc


def test_values_that_json_has_no_word_for(client_of: ClientOf) -> None:
    made = client_of(echo("""
            It:
              type: object
              properties:
                at: {type: string, format: date-time}
                day: {type: string, format: date}
                big: {type: integer, format: int64}
                price: {type: string, format: decimal}
                id: {type: string, format: uuid}
                span: {type: string, format: duration}
                raw: {type: string, format: byte}
                moment: {type: integer, format: unixtime}
                ratio: {type: number, format: double}
            """))
    value = {
        "at": "2024-05-06T07:08:09.123456Z",
        "day": "2024-05-06",
        "big": 2**63 + 1,
        "price": "0.10000000000000000001",
        "id": "c56a4180-65aa-42ec-a945-5fd21dec0538",
        "span": "P1DT2H",
        "raw": "aGk=",
        "moment": 1714979289,
        "ratio": 1e300,
    }
    talk = made.talk(value, strict=True)
    found = talk.client.its.send_it(
        at=datetime.datetime(2024, 5, 6, 7, 8, 9, 123456, datetime.UTC),
        day=datetime.date(2024, 5, 6),
        **{key: one for key, one in value.items() if key not in {"at", "day"}},
    )
    assert talk.body == value
    assert (found.big, found.price, found.span) == (2**63 + 1, value["price"], "P1DT2H")
    assert found.at == datetime.datetime(2024, 5, 6, 7, 8, 9, 123456, datetime.UTC)
    assert found.to_dict() == value
    lenient = made.decode("It", {**value, "at": "2024-13-45", "big": "x", "ratio": None})
    assert (lenient.at, lenient.big, lenient.ratio) == ("2024-13-45", "x", None)


def test_a_request_takes_the_model_that_a_response_gave(client_of: ClientOf) -> None:
    made = client_of(echo("""
            It: {type: object, properties: {part: <Part>, parts: {type: array, items: <Part>}}}
            Part: {properties: {a-b: {type: string}, at: {type: string, format: date}}}
            """))
    talk = made.talk({"part": {"a-b": "x", "at": "2024-05-06", "new": 1}})
    part = talk.client.its.send_it().part
    assert (part.a_b, part.at, part.new) == ("x", datetime.date(2024, 5, 6), 1)
    talk.client.its.send_it(part=part, parts=[part, {"a-b": "y"}])
    sent = {"a-b": "x", "at": "2024-05-06", "new": 1}
    assert talk.body == {"part": sent, "parts": [sent, {"a-b": "y"}]}
