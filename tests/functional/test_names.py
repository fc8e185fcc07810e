"""Names that break other generators: schemas, members, parameters, groups, methods."""

from __future__ import annotations

import re

import pytest

from tests.functional import hostile_names as hostile
from tests.functional.conftest import ClientOf
from tests.parser.inline import echo


def test_schemas_of_any_name(client_of: ClientOf) -> None:
    made = client_of(hostile.of_schemas())
    assert len(made.api.types) == len(hostile.SCHEMAS) + 1
    for name in hostile.SCHEMAS:
        found = made.decode("All", {"own": name, "other": {"own": "x"}})
        assert found.own == name
        assert type(found).__module__.startswith(f"{made.name}.types.")
        assert found.other is not None
    spelled = {type(made.decode("All", {"own": name})).__name__ for name in hostile.SCHEMAS}
    assert len(spelled) == len(hostile.SCHEMAS)


def test_members_of_any_name(client_of: ClientOf) -> None:
    made = client_of(hostile.of_members())
    value = {name: index for index, name in enumerate(hostile.FIELDS)}
    talk = made.talk({**value, "it": value}, strict=True)
    found = talk.client.it.send_it()
    fields = type(found).model_fields
    for name, index in value.items():
        (attribute,) = [
            key for key, one in fields.items() if (key if one.alias is None else one.alias) == name
        ]
        assert getattr(found, attribute) == index
    assert found.to_dict() == {**value, "it": value}
    arguments = _arguments(made.files[f"{made.name}/resources/it.py"], "send_it")
    by_wire = dict(zip([*value, "it"], arguments, strict=True))
    talk.client.it.send_it(**{by_wire[wire]: index for wire, index in value.items()})
    assert talk.body == value
    talk.client.it.send_it(it=value)
    assert talk.body == {"it": value}


@pytest.mark.parametrize("place", ["query", "header", "cookie"])
def test_parameters_of_any_name(client_of: ClientOf, place: str) -> None:
    names = hostile.parameters_in(place)
    made = client_of(hostile.of_parameters(place))
    (operation,) = made.api.operations
    assert [one.wire for one in operation.arguments] == names
    arguments = _arguments(made.files[f"{made.name}/resources/it.py"], "get_it")
    assert len(set(arguments)) == len(names)
    talk = made.talk()
    talk.client.it.get_it(**{name: index for index, name in enumerate(arguments)})
    sent = {name: str(index) for index, name in enumerate(names)}
    if place == "query":
        assert dict(talk.request.url.params) == sent
    elif place == "header":
        kept = {name: value for name, value in sent.items() if name.lower() != "id"}
        assert {name: talk.request.headers[name] for name in kept} == kept
    else:
        cookies = dict(pair.split("=") for pair in talk.request.headers["cookie"].split("; "))
        assert cookies == sent


def _arguments(text: str, method: str) -> list[str]:
    """The keyword arguments of a generated method, in their order."""
    found = re.search(rf"def {method}\(\n?(.*?)\n?    \)", text, re.S)
    assert found is not None
    lines = found[1].split("*,", 1)[1].splitlines()
    return [line.strip().split(":")[0] for line in lines if ":" in line][:-1]


def test_the_same_name_in_path_query_header_and_body(client_of: ClientOf) -> None:
    made = client_of("""
        paths:
          /it/{id}:
            post:
              operationId: send_it
              parameters:
                - {name: id, in: path, required: true, schema: {type: string}}
                - {name: id, in: query, schema: {type: string}}
                - {name: id, in: header, schema: {type: string}}
                - {name: id, in: cookie, schema: {type: string}}
              requestBody:
                content:
                  application/json:
                    schema: {type: object, properties: {id: {type: string}, query_id: {}}}
              responses: {'204': {description: ok}}
        """)
    talk = made.talk()
    talk.client.it.send_it("a", query_id="b", header_id="c", cookie_id="d", body_id="e")
    assert talk.target == "/it/a?id=b"
    assert talk.request.headers["id"] == "c"
    assert talk.request.headers["cookie"] == "id=d"
    assert talk.body == {"id": "e"}
    talk.client.it.send_it("a", body_query_id="f")
    assert talk.body == {"query_id": "f"}


def test_groups_of_any_name(client_of: ClientOf) -> None:
    made = client_of(hostile.of_groups())
    assert made.api.operation_count == len(hostile.GROUPS)
    talk = made.talk(api_key="k", timeout=3.0)
    calls = re.findall(r"`client\.(\w+)\.(\w+)\(", made.files["api.md"])
    assert len(calls) == len(hostile.GROUPS)
    for group, method in calls:
        getattr(getattr(talk.client, group), method)()
        assert talk.target == "/" + method.removeprefix("get_")
    assert talk.client.timeout == 3.0
    talk.client.close()
    assert talk.client.is_closed


def test_methods_of_any_name(client_of: ClientOf) -> None:
    made = client_of(hostile.of_methods())
    calls = re.findall(r"`client\.all\.(\w+)\(\)` \| `GET /(\d+)`", made.files["api.md"])
    assert len(calls) == len(hostile.METHODS) == len({method for method, _ in calls})
    talk = made.talk(["a"])
    for method, index in calls:
        assert getattr(talk.client.all, method)(of=["b"]) == ["a"]
        assert talk.target == f"/{index}?of=b"
        assert getattr(talk.client.all.with_raw_response, method)().parse() == ["a"]


def test_the_members_of_a_request_keep_their_spelling(client_of: ClientOf) -> None:
    made = client_of(echo("""
            It: {type: object, properties: {part: <Part>}}
            Part:
              type: object
              required: [class, '$type']
              properties:
                class: {type: string}
                $type: {type: string}
                '@id': {type: string, description: Its id.}
                fieldName: {type: string}
            """))
    part = {"class": "a", "$type": "b", "@id": "c", "fieldName": "d"}
    talk = made.talk({"part": part}, strict=True)
    found = talk.client.its.send_it(part=part).part
    assert talk.body == {"part": part}
    assert (found.class_, found.type, found.id, found.field_name) == ("a", "b", "c", "d")
