"""Parameters: which ones a call has."""

from __future__ import annotations

import pytest

from generator.model.types import STRING
from tests.parser.inline import api_of


def parameters_of(path: str, *declared: str) -> tuple[str, list[tuple[str, str]]]:
    """The path of an operation and its parameters, by place and name."""
    (operation,) = api_of(f"""
paths:
  "{path}":
    get:
      parameters: [{", ".join(declared)}]
      responses: {{'204': {{description: ok}}}}
""").operations
    return operation.path, [(one.location, one.wire) for one in operation.parameters]


def text(place: str, name: str) -> str:
    required = "required: true, " if place == "path" else ""
    return f"{{name: {name}, in: {place}, {required}schema: {{type: string}}}}"


@pytest.mark.parametrize(
    ("path", "declared", "own", "found"),
    [
        ("/s?q={q}", [text("query", "q")], "/s", [("query", "q")]),
        ("/s?q={q}&a=1", [text("query", "q")], "/s?a=1", [("query", "q")]),
        ("/s?q={q}", [text("path", "q")], "/s?q={q}", [("path", "q")]),
        ("/s?q=1", [text("query", "q")], "/s?q=1", [("query", "q")]),
    ],
)
def test_a_parameter_that_the_path_says_too_is_said_once(
    path: str, declared: list[str], own: str, found: list[tuple[str, str]]
) -> None:
    assert parameters_of(path, *declared) == (own, found)


@pytest.mark.parametrize(
    "name", ["Accept", "content-type", "AUTHORIZATION", "Content-Length", "Host"]
)
def test_headers_that_clients_set_are_no_parameters(name: str) -> None:
    assert parameters_of("/s", text("header", name), text("header", "X-A")) == (
        "/s",
        [("header", "X-A")],
    )


def test_no_file_goes_into_a_url() -> None:
    (operation,) = api_of("""
paths:
  /s:
    get:
      parameters: [{name: file, in: query, schema: {type: string, format: binary}}]
      responses: {'204': {description: ok}}
""").operations
    assert operation.parameters[0].type == STRING


def test_a_path_without_a_slash_gets_one_and_that_is_said_once() -> None:
    answer = "{responses: {'204': {description: ok}}}"
    api = api_of(f"""
paths:
  e/{{id}}: {{get: {answer}, put: {answer}}}
  /f: {{get: {answer}}}
""")
    assert [one.path for one in api.operations] == ["/e/{id}", "/e/{id}", "/f"]
    (found,) = [one for one in api.diagnostics if one.code == "path-without-slash"]
    assert found.message == (
        "The path `e/{id}` does not begin with a slash: it is read as `/e/{id}`."
    )
    assert found.location is not None and found.location.line == 4


@pytest.mark.parametrize(
    ("path", "route", "query", "last"),
    [
        ("/things/{id}", "/things/{id}", "", "id"),
        ("/things/{id}#first/{no}", "/things/{id}", "", "id"),
        ("/things/{id}?view=all#a", "/things/{id}?view=all", "view=all", "id"),
        ("/things/{id}/parts", "/things/{id}/parts", "", ""),
        ("/?q=/{id}", "/?q=/{id}", "q=/{id}", ""),
    ],
)
def test_what_a_path_says_beside_its_segments(path: str, route: str, query: str, last: str) -> None:
    document = {"paths": {path: {"get": {"responses": {"204": {"description": "ok"}}}}}}
    (operation,) = api_of(document).operations
    assert (operation.route, operation.route_query) == (route, query)
    assert operation.last_parameter == last
