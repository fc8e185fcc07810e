"""Answers: decoded as documented, and kept when they are not."""

from __future__ import annotations

import copy
import pickle
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Literal, Union

import client_runtime as rt
import pytest
from pydantic import Field, Tag

from tests.runtime.server import Server, answer
from tests.runtime.shop import shop


class Level(StrEnum):
    LOW = "low"
    HIGH = "high"


class Cat(rt.Model):
    kind: Literal["cat"]
    lives: int


class Dog(rt.Model):
    kind: Literal["dog", "hound"]
    owner: Person | None = None


class Person(rt.Model):
    name: str
    level: Level | None = None
    born: datetime | None = None
    pets: list[Annotated[Cat | Dog, Field(discriminator="kind")]] | None = None
    from_: str | None = Field(default=None, alias="from")
    boss: Person | None = None


class Square(rt.Model):
    side: float


class Circle(rt.Model):
    radius: float
    center: list[float]


Shape = Annotated[
    Annotated[Square, Tag("Square")] | Annotated[Circle, Tag("Circle")],
    rt.union_tag("shape", {"sq": "Square", "box": "Square", "ci": "Circle"}),
]
WithDefault = Annotated[
    Annotated[Square, Tag("Square")] | Annotated[Circle, Tag("Circle")],
    rt.union_tag("shape", {"sq": "Square"}, default="Circle"),
]


def got(server: Server, kind: Any, body: str | bytes, **options: Any) -> Any:
    server.answers = [answer(body)]
    return shop(server.url, **options).call(rt.Operation("GET", "/x", returns=lambda: kind))


def test_as_documented(server: Server) -> None:
    person = got(
        server,
        Person,
        '{"name": "A", "level": "low", "born": "2024-01-02T00:00:00Z", "from": "x",'
        ' "pets": [{"kind": "cat", "lives": 9}], "boss": {"name": "B"}, "extra": {"a": 1}}',
    )
    assert person.level is Level.LOW
    assert person.born.year == 2024
    assert (type(person.pets[0]), person.boss.name, person.from_) == (Cat, "B", "x")
    assert person.extra == {"a": 1}


def test_what_is_not_as_documented_is_kept(server: Server) -> None:
    body = (
        '{"level": "extreme", "born": "yesterday", "from": 7, "boss": {"name": null},'
        ' "pets": [{"kind": "cat", "lives": "many"}, {"kind": "dragon", "fire": {"hot": true}},'
        ' {"kind": "hound", "owner": {"name": "C", "level": "high"}}, 3]}'
    )
    person = got(server, Person, body)
    assert isinstance(person, Person)
    assert person.name is None  # required, and missing
    assert (person.level, person.born, person.from_) == ("extreme", "yesterday", 7)
    cat, dragon, hound, three = person.pets
    assert (type(cat), cat.lives) == (Cat, "many")
    assert (type(dragon), dragon.kind, dragon.fire) == (
        rt.UnknownObject,
        "dragon",
        {"hot": True},
    )
    assert (type(hound), hound.owner.level) == (Dog, Level.HIGH)
    assert three == 3
    assert type(person.boss) is Person and person.boss.name is None
    assert person.to_dict() == {
        "level": "extreme",
        "born": "yesterday",
        "from": 7,
        "boss": {"name": None},
        "pets": [
            {"kind": "cat", "lives": "many"},
            {"kind": "dragon", "fire": {"hot": True}},
            {"kind": "hound", "owner": {"name": "C", "level": "high"}},
            3,
        ],
    }


@pytest.mark.parametrize(
    ("kind", "body", "value"),
    [
        (Literal["a", "b"], '"c"', "c"),
        (Level, '"new"', "new"),
        (int, '"many"', "many"),
        (int | float, "4.2", 4.2),
        (int | float, "42", 42),
        (list[int], '[1, "x", 3]', [1, "x", 3]),
        (list[int] | str, '[1, "x"]', [1, "x"]),
        (dict[str, int], '{"a": 1, "b": "x"}', {"a": 1, "b": "x"}),
        (tuple[int, str], '[1, 2, "z"]', [1, 2, "z"]),
        (datetime | None, '"never"', "never"),
        (Person, "[1]", [1]),
        (list[Person], '{"a": 1}', {"a": 1}),
        (int, "null", None),
        (Any, '{"a": [1]}', {"a": [1]}),
        (str, str(2**70), 2**70),
    ],
)
def test_any_value_for_any_type(server: Server, kind: Any, body: str, value: object) -> None:
    assert got(server, kind, body) == value


class TestUnions:
    def test_by_a_tag_that_no_variant_declares(self, server: Server) -> None:
        assert type(got(server, Shape, '{"shape": "sq", "side": 1}')) is Square
        assert type(got(server, Shape, '{"shape": "box", "side": 1}')) is Square
        circle = got(server, Shape, '{"shape": "ci", "radius": "wide"}')
        assert (type(circle), circle.radius, circle.center) == (Circle, "wide", None)
        unknown = got(server, Shape, '{"shape": "blob", "side": 1}')
        assert (type(unknown), unknown.shape) == (rt.UnknownObject, "blob")
        assert type(got(server, Shape, "{}")) is rt.UnknownObject

    def test_a_default_mapping(self, server: Server) -> None:
        kind = type(got(server, WithDefault, '{"shape": "?", "radius": 1, "center": [0]}'))
        assert kind is Circle

    def test_without_a_tag_the_nearest(self, server: Server) -> None:
        either = Square | Circle
        assert type(got(server, either, '{"radius": "x", "center": [0]}')) is Circle
        assert type(got(server, either, '{"side": "x"}')) is Square
        assert type(got(server, either, '{"other": 1}')) is rt.UnknownObject

    def test_of_unions_and_lists(self, server: Server) -> None:
        pets = Annotated[Cat | Dog, Field(discriminator="kind")]
        nested = Union[list[pets], pets, None]  # noqa: UP007
        cat, other = got(server, nested, '[{"kind": "cat", "lives": "x"}, {"kind": "?"}]')
        assert (type(cat), type(other)) == (Cat, rt.UnknownObject)
        assert got(server, nested, "null") is None

    def test_constants_tell_variants_apart(self, server: Server) -> None:
        assert type(got(server, Cat | Dog, '{"kind": "cat", "lives": null}')) is Cat

    def test_an_instance_goes_through(self) -> None:
        from pydantic import TypeAdapter

        assert TypeAdapter(Shape).validate_python(Square(side=1.0)).side == 1.0


class TestStrict:
    def test_of_the_client(self, server: Server) -> None:
        with pytest.raises(rt.APIResponseValidationError, match=r"name: Field required") as caught:
            got(server, Person, '{"level": "x"}', strict=True)
        assert caught.value.body == {"level": "x"}
        assert "level" in str(caught.value)

    def test_of_the_call(self, server: Server) -> None:
        server.answers = [answer('{"a": 1}')]
        operation = rt.Operation("GET", "/x", returns=lambda: Person)
        with pytest.raises(rt.APIResponseValidationError):
            shop(server.url).call(operation, options={"strict": True})
        with pytest.raises(rt.APIResponseValidationError, match="empty"):
            got(server, Person, "", strict=True)

    def test_additions_are_no_drift(self, server: Server) -> None:
        assert got(server, Person, '{"name": "A", "new": 1}', strict=True).new == 1


class TestKinds:
    def test_nothing(self, server: Server) -> None:
        server.answers = [answer("", 204, content_type="")]
        operation = rt.Operation("DELETE", "/x", returns=lambda: Person)
        assert shop(server.url, strict=True).call(operation) is None
        assert got(server, Person, "") is None
        server.answers = [answer('{"a": 1}')]
        assert shop(server.url).call(rt.Operation("DELETE", "/x")) is None

    def test_several_answers_with_different_types(self, server: Server) -> None:
        operation = rt.Operation(
            "POST",
            "/x",
            returns=lambda: Person,
            responses={"202": lambda: Square, "203": None, "2XX": lambda: Circle},
        )
        api = shop(server.url)
        server.answers = [answer('{"side": 1}', 202)]
        assert type(api.call(operation)) is Square
        server.answers = [answer("ignored", 203)]
        assert api.call(operation) is None
        server.answers = [answer('{"radius": 1, "center": []}', 200)]
        assert type(api.call(operation)) is Circle

    def test_text(self, server: Server) -> None:
        operation = rt.Operation("GET", "/x", returns=lambda: str, accept="text/plain")
        server.answers = [
            answer("é\n".encode("latin-1"), content_type="text/plain; charset=latin-1")
        ]
        assert shop(server.url).call(operation) == "é\n"
        assert server.requests[0].headers["accept"] == "text/plain"
        server.answers = [answer('"json"')]
        assert shop(server.url).call(operation) == "json"

    def test_json_under_a_wrong_content_type(self, server: Server) -> None:
        server.answers = [answer('{"name": "A"}', content_type="text/html")]
        operation = rt.Operation("GET", "/x", returns=lambda: Person)
        assert shop(server.url).call(operation).name == "A"

    def test_a_page_of_html_where_json_was_promised(self, server: Server) -> None:
        server.answers = [answer("<html>login</html>", content_type="text/html", request_id="r")]
        operation = rt.Operation("GET", "/x", returns=lambda: Person)
        with pytest.raises(rt.APIResponseValidationError, match=r"not \(text/html\)") as caught:
            shop(server.url).call(operation)
        assert (caught.value.request_id, caught.value.body) == ("r", "<html>login</html>")


class TestModels:
    def test_they_show_only_what_is_set(self) -> None:
        person = Person.model_validate({"name": "A", "boss": {"name": "B"}, "x": 1})
        assert repr(person) == str(person) == "Person(name='A', boss=Person(name='B'), x=1)"

    def test_they_convert_by_wire_names(self) -> None:
        person = Person(name="A", from_="x", born=datetime(2024, 1, 2))
        wire = {"name": "A", "from": "x", "born": "2024-01-02T00:00:00"}
        assert person.to_dict() == wire
        assert person.to_json() == '{"name":"A","born":"2024-01-02T00:00:00","from":"x"}'
        assert Person.model_validate(wire) == person

    def test_they_pickle_and_copy_built_either_way(self, server: Server) -> None:
        for body in ('{"name": "A", "x": 1}', '{"level": "?", "x": {"y": 2}}'):
            person = got(server, Person, body)
            for twin in (pickle.loads(pickle.dumps(person)), copy.deepcopy(person)):
                assert twin == person and twin.to_dict() == person.to_dict()


def test_5000_levels_do_not_overflow(server: Server) -> None:
    depth = 5000
    body = '{"name": 1, "boss": ' * depth + "null" + "}" * depth
    try:
        got(server, Person, body)
    except rt.APIError:
        pass  # refused by the JSON reader: an error of ours, no overflow
