"""Parameters: what a request says in each place and style, and everything that is wrong in it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.mock.incoming import Incoming, Understood
from generator.mock.parameters import read_parameters
from generator.model.api import Argument, Parameter, ParameterLocation
from generator.model.names import name_of
from generator.model.types import (
    STRING,
    Array,
    Enum,
    Map,
    Nullable,
    Object,
    Primitive,
    Property,
    Type,
    Union,
    Variant,
)
from generator.targets.snippets.calls import Call
from generator.targets.snippets.wire import request_of
from tests.parser.inline import api_of

INTEGER = Primitive("integer")
TEXTS = Array(STRING)
POINT = Object(
    (Property("x", name_of("x"), INTEGER), Property("y", name_of("y"), STRING, required=True))
)
NESTED = Object((Property("p", name_of("p"), POINT), Property("t", name_of("t"), TEXTS)))
API = api_of("paths: {'/{a}': {get: {responses: {'204': {description: ok}}}}}")
BARE = API.operations[0]


def parameter(location: ParameterLocation, style: str, explode: bool, type_: Type) -> Parameter:
    return Parameter("a", name_of("a"), location, type_, True, style, explode)


def said(
    one: Parameter,
    *,
    path: str = "",
    query: str = "",
    headers: dict[str, str] | None = None,
) -> Understood:
    """What is understood of a request whose operation has one parameter."""
    found = Understood()
    request = Incoming("GET", f"/{path}", query, headers or {})
    read_parameters(replace(BARE, parameters=(one,)), request, {"a": path}, {}, (), found)
    return found


def written(one: Parameter, value: Any) -> Understood:
    """What is understood of a value that is written as the snippets write it."""
    operation = replace(BARE, path="/{a}" if one.location == "path" else "/x", parameters=(one,))
    argument = Argument(one.name, "a", one.location, one.type, True)
    request = request_of(Call(operation, "minimal", "", ((argument, value),)), API)
    path, _, query = request.target.partition("?")
    headers = {**dict(request.headers), "cookie": "; ".join(request.cookies)}
    return said(one, path=path.removeprefix("/"), query=query, headers=headers)


STYLES = [
    *(("path", style, explode) for style in ("simple", "label", "matrix") for explode in (0, 1)),
    *(("query", "form", explode) for explode in (0, 1)),
    *(("header", "simple", explode) for explode in (0, 1)),
    *(("cookie", "form", explode) for explode in (0, 1)),
]
PLAIN = st.text(min_size=1).filter(lambda text: text not in {".", ".."} and text.isprintable())
IN_HEADERS = st.text("abcXYZ019 -_!", min_size=1).filter(lambda text: text == text.strip())


@pytest.mark.parametrize(("location", "style", "explode"), STYLES)
@settings(max_examples=30)
@given(data=st.data())
def test_what_snippets_write_is_read_again(
    location: ParameterLocation, style: str, explode: int, data: st.DataObject
) -> None:
    texts = IN_HEADERS if location == "header" else PLAIN
    if style == "label" and explode:
        texts = texts.filter(lambda text: "." not in text)
    kinds: list[tuple[Type, st.SearchStrategy[Any]]] = [
        (STRING, texts),
        (INTEGER, st.integers()),
        (Primitive("number"), st.floats(allow_nan=False, allow_infinity=False)),
        (Primitive("boolean"), st.booleans()),
        (TEXTS, st.lists(texts, min_size=1)),
        (Array(INTEGER), st.lists(st.integers(), min_size=1)),
        (POINT, st.fixed_dictionaries({"x": st.integers(), "y": texts})),
    ]
    type_, values = data.draw(st.sampled_from(kinds))
    value = data.draw(values)
    found = written(parameter(location, style, bool(explode), type_), value)
    assert [str(error) for error in found.errors] == []
    assert found.values[location, "a"] == value


@pytest.mark.parametrize("style", ["spaceDelimited", "pipeDelimited"])
def test_other_separators(style: str) -> None:
    one = parameter("query", style, False, TEXTS)
    assert written(one, ["a", "b,c"]).values == {("query", "a"): ["a", "b,c"]}
    assert said(one, query="a=1+2%202" if style[0] == "s" else "a=1|2%7C2").values == {
        ("query", "a"): ["1", "2", "2"]
    }


def test_deep_objects() -> None:
    one = parameter("query", "deepObject", True, NESTED)
    value = {"p": {"x": 1, "y": "2"}, "t": ["u", "v"]}
    assert written(one, value).values == {("query", "a"): value}
    assert said(one, query="a[p][y]=2&a%5Bt%5D[]=u&a[t][]=v&a[p][x]=1").values == {
        ("query", "a"): value
    }
    assert said(one, query="a[p][x]=z&a[t][0]=u").errors[0].as_json() == {
        "in": "query",
        "parameter": "a",
        "pointer": "/p/y",
        "message": "is missing",
        "expected": "a string",
    }


def test_an_object_that_is_spread_takes_its_members_and_a_free_one_all_others() -> None:
    assert said(parameter("query", "form", True, POINT), query="x=1&y=2").values == {
        ("query", "a"): {"x": 1, "y": "2"}
    }
    free = parameter("query", "form", True, Map(INTEGER))
    found = said(free, query="b=1&c=2")
    assert (found.values, found.errors) == ({("query", "a"): {"b": 1, "c": 2}}, [])


@pytest.mark.parametrize(
    ("type_", "query", "value"),
    [
        (Nullable(INTEGER), "a=null", None),
        (Nullable(INTEGER), "a=", None),
        (Nullable(STRING), "a=null", "null"),
        (Union((Variant(INTEGER), Variant(STRING))), "a=7", 7),
        (Union((Variant(INTEGER), Variant(STRING))), "a=x", "x"),
        (Union((Variant(STRING), Variant(TEXTS))), "a=x&a=y", ["x", "y"]),
        (Enum((1, 2), "integer"), "a=2", 2),
        (Enum(("a",), "string", open=True), "a=b", "b"),
        (STRING, "a=a+b%2B%C3%A9", "a b+é"),
        (STRING, "a=", ""),
        (TEXTS, "a=x", ["x"]),
    ],
)
def test_texts_become_what_the_type_wants(type_: Type, query: str, value: Any) -> None:
    found = said(parameter("query", "form", True, type_), query=query)
    assert (found.values, found.errors) == ({("query", "a"): value}, [])


def test_a_list_with_hidden_commas_is_a_list() -> None:
    one = parameter("query", "form", False, Array(INTEGER))
    assert said(one, query="a=1%2C2").values == {("query", "a"): [1, 2]}
    assert said(one, query="a=").values == {("query", "a"): []}


def test_json_in_a_parameter() -> None:
    one = replace(parameter("query", "form", True, POINT), media_type="application/json")
    assert written(one, {"x": 1, "y": "2"}).values == {("query", "a"): {"x": 1, "y": "2"}}
    assert str(said(one, query="a={").errors[0]) == "query a is not JSON"
    assert str(said(one, query='a={"y":2}').errors[0]) == "query a /y is 2, not a string"


@pytest.mark.parametrize(
    ("one", "request_", "expected"),
    [
        (parameter("query", "form", True, INTEGER), {}, "query a is missing"),
        (
            parameter("query", "form", True, INTEGER),
            {"query": "a=x"},
            'query a is "x", not an integer',
        ),
        (
            parameter("query", "form", True, INTEGER),
            {"query": "a=1&a=2"},
            "query a is given more than once",
        ),
        (
            parameter("query", "form", False, TEXTS),
            {"query": "a=1&a=2"},
            "query a is given more than once",
        ),
        (
            parameter("query", "form", True, STRING),
            {"query": "a=%FF"},
            "query a is not UTF-8 when its percent signs are decoded",
        ),
        (
            parameter("query", "form", True, STRING),
            {"query": "a=1&aa=2"},
            f'query aa is no parameter of {BARE.id}; did you mean "a"?',
        ),
        (parameter("header", "simple", False, INTEGER), {}, "header a is missing"),
        (
            parameter("header", "simple", False, Array(INTEGER)),
            {"headers": {"a": "1, x"}},
            'header a /1 is "x", not an integer',
        ),
        (parameter("cookie", "form", True, STRING), {}, "cookie a is missing"),
        (
            parameter("path", "simple", False, INTEGER),
            {"path": "x"},
            'path a is "x", not an integer',
        ),
        (
            parameter("path", "label", False, STRING),
            {"path": "x"},
            "path a does not begin with a dot",
        ),
        (
            parameter("path", "matrix", False, STRING),
            {"path": ";b=x"},
            "path a is not written as ;a=",
        ),
    ],
)
def test_what_is_wrong_is_told(one: Parameter, request_: dict[str, Any], expected: str) -> None:
    assert [str(error) for error in said(one, **request_).errors] == [expected]


@pytest.mark.parametrize("required", [False, True])
def test_what_a_library_says_by_itself_is_not_held_against_a_caller(required: bool) -> None:
    language = parameter("header", "simple", False, Enum(("de", "fr"), "string"))
    language = replace(language, wire="Accept-Language", required=required)
    found = said(language, headers={"accept-language": "*"})
    assert bool(found.errors) is required


@pytest.mark.parametrize("query", ["a[]=x&a[]=y", "a[0]=x&a[1]=y", "a=x&a=y"])
def test_lists_may_be_deep(query: str) -> None:
    found = said(parameter("query", "deepObject", True, TEXTS), query=query)
    assert (found.errors, found.values["query", "a"]) == ([], ["x", "y"])
