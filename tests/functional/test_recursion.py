"""Schemas that contain themselves or each other: they decode, and every module imports alone."""

from __future__ import annotations

import importlib
import itertools
import sys

import httpx2
import pytest
from pydantic import TypeAdapter

from tests.functional.conftest import ClientOf
from tests.functional.generated import Generated
from tests.parser.inline import api_of, echo, schemas

SHAPES = """
    Optional: {type: object, properties: {next: <Optional>}}
    Endless:
      type: object
      required: [next]
      properties: {next: <Endless>}
    Ping: {type: object, properties: {pong: <Pong>}}
    Pong:
      properties: {pings: {type: array, items: <Ping>}}
    One: {type: object, properties: {two: <Two>}}
    Two: {type: object, properties: {three: <Three>}}
    Three: {type: object, required: [one], properties: {one: <One>}}
    Value:
      oneOf:
        - {type: string}
        - {type: array, items: <Value>}
        - {type: object, additionalProperties: <Value>}
    Rows: {type: array, items: <Rows>}
    Filter:
      oneOf: [<Leaf>, <Both>]
    Leaf: {type: object, required: [op], properties: {op: {const: eq}, value: {type: string}}}
    Both:
      type: object
      required: [op, parts]
      properties:
        op: {enum: [and, or]}
        parts: {type: array, items: <Filter>}
    User: {type: object, properties: {filter: <Filter>}}
"""


def test_a_schema_that_contains_itself(client_of: ClientOf) -> None:
    made = client_of(schemas(SHAPES))
    assert made.decode("Optional", {"next": {"next": {}}}, strict=True).next.next.next is None
    endless = made.decode("Endless", {"next": {"next": {"next": None}}})
    assert isinstance(endless.next.next, made.types.Endless)
    assert endless.next.next.next is None


def test_schemas_that_contain_each_other(client_of: ClientOf) -> None:
    made = client_of(schemas(SHAPES))
    ping = made.decode("Ping", {"pong": {"pings": [{}, {"pong": {}}]}}, strict=True)
    assert isinstance(ping.pong.pings[1].pong, made.types.Pong)
    one = made.decode("One", {"two": {"three": {"one": {}}}}, strict=True)
    assert isinstance(one.two.three.one, made.types.One)
    assert "one.py" in "".join(made.files) and f"{made.name}/types/two.py" not in made.files


def test_unions_that_contain_themselves(client_of: ClientOf) -> None:
    made = client_of(schemas(SHAPES))
    value = {"a": ["b", {"c": []}]}
    assert made.decode("Value", value, strict=True) == value
    assert made.decode("Rows", [[], [[]]], strict=True) == [[], [[]]]
    user = {
        "filter": {"op": "and", "parts": [{"op": "eq", "value": "x"}, {"op": "or", "parts": []}]}
    }
    found = made.decode("User", user, strict=True)
    assert [type(part).__name__ for part in found.filter.parts] == ["Leaf", "Both"]
    assert found.to_dict() == user


def test_every_module_imports_alone_and_in_any_order(client_of: ClientOf) -> None:
    made = client_of(schemas(SHAPES))
    modules = [name for name in made.modules() if ".types." in name]
    assert len(modules) >= 7
    for first, second in itertools.permutations(modules, 2):
        _afresh(made, first, second)


def _afresh(made: Generated, *modules: str) -> None:
    """Import modules into a process that knows nothing of the client, and build their types."""
    for name in [name for name in sys.modules if name.startswith(f"{made.name}.types")]:
        del sys.modules[name]
    for name in modules:
        module = importlib.import_module(name)
        for key, value in vars(module).items():
            if getattr(value, "__module__", "") == name and not key.endswith("Param"):
                TypeAdapter(value).rebuild(raise_errors=True)


def test_a_recursive_body_is_sent(client_of: ClientOf) -> None:
    made = client_of(echo(SHAPES, "User"))
    body = {"filter": {"op": "and", "parts": [{"op": "eq"}]}}
    talk = made.talk(body)
    answer = talk.client.its.send_it(**body)
    assert talk.body == body
    talk.client.its.send_it(filter=answer.filter)
    assert talk.body == body


def test_a_value_of_many_levels(client_of: ClientOf) -> None:
    made = client_of(schemas(SHAPES))
    depth = 150
    deep = made.decode("Optional", ('{"next": ' * depth + "{}" + "}" * depth).encode(), strict=True)
    for _ in range(depth):
        deep = deep.next
    assert deep.next is None


def test_a_value_of_thousands_of_levels_is_an_error_and_no_crash(client_of: ClientOf) -> None:
    made = client_of(echo(SHAPES, "Value"))
    talk = made.talk(httpx2.Response(200, text="[" * 5000 + "]" * 5000))
    with pytest.raises(made.module.APIResponseValidationError):
        talk.client.its.send_it(body="x")


def test_a_chain_of_thousands_of_schemas() -> None:
    chain = {
        f"S{n}": {"type": "object", "properties": {"n": {"$ref": f"#/components/schemas/S{n + 1}"}}}
        for n in range(3000)
    }
    api = api_of({"paths": {}, "components": {"schemas": {**chain, "S3000": {"type": "string"}}}})
    assert len(api.types) == 3001
    assert not api.diagnostics


def test_inline_schemas_nested_too_deep_become_anything(client_of: ClientOf) -> None:
    made = client_of(_nested('{"properties": {"n": ', "}}"))
    assert [one.code for one in made.api.diagnostics] == ["schema-too-deep"]
    value: object = "x"
    for _ in range(90):
        value = {"n": value}
    assert made.decode("Deep", value, strict=True).to_dict() == value


@pytest.mark.parametrize("keyword", ["allOf", "oneOf", "anyOf", "items", "additionalProperties"])
def test_any_keyword_nested_too_deep_is_no_crash(client_of: ClientOf, keyword: str) -> None:
    is_list = keyword.endswith("Of")
    made = client_of(_nested(f'{{"{keyword}": {"[" * is_list}', "]" * is_list + "}"))
    assert made.types.Deep


def _nested(opening: str, closing: str) -> str:
    """A document with a schema that nests two thousand levels deep."""
    schema = opening * 2000 + '{"type": "string"}' + closing * 2000
    return f'{{"paths": {{}}, "components": {{"schemas": {{"Deep": {schema}}}}}}}'


@pytest.mark.parametrize("keyword", ["allOf", "oneOf", "anyOf"])
def test_a_chain_of_compositions_through_references(keyword: str) -> None:
    chain: dict[str, object] = {
        f"S{n}": {keyword: [{"$ref": f"#/components/schemas/S{n + 1}"}, {"type": "object"}]}
        for n in range(500)
    }
    api = api_of({"paths": {}, "components": {"schemas": {**chain, "S500": {"type": "string"}}}})
    assert len(api.types) == 501


def test_schemas_that_are_nothing_but_each_other(client_of: ClientOf) -> None:
    made = client_of(schemas("""
            A: {oneOf: [<B>, {type: string}]}
            B: {oneOf: [<A>, {type: integer}, {type: 'null'}]}
            Self: {allOf: [<Self>]}
            Mirror: {$ref: '#/components/schemas/Glass'}
            Glass: {oneOf: [<Mirror>]}
            List: {type: array, items: <List>}
            User: {type: object, properties: {a: <A>, b: <B>, self: <Self>, list: <List>}}
            """))
    value = {"a": "x", "b": 1, "self": {"any": 1}, "list": [[]]}
    assert made.decode("User", value, strict=True).to_dict() == value
    assert made.decode("User", {"a": 1, "b": None}, strict=True).to_dict() == {"a": 1, "b": None}
    circular = [one for one in made.api.diagnostics if one.code == "circular-schema"]
    named = {one.message.split()[0].rpartition("/")[2] for one in circular}
    assert named == {"A", "B", "Self", "Glass"}
    assert all(one.location is not None for one in circular)


def test_drift_in_types_that_contain_themselves(client_of: ClientOf) -> None:
    made = client_of(schemas(SHAPES + "    Holder: {properties: {rows: <Rows>, value: <Value>}}\n"))
    value = {"rows": [[], 3, [["x"]]], "value": [1, {"a": 2}]}
    assert made.decode("Holder", value).to_dict() == value
    assert made.decode("Rows", {"a": 1}) == {"a": 1}
