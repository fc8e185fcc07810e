"""Which operation a request is for."""

from __future__ import annotations

import pytest

from generator.mock.routes import Routes, Unrouted
from tests.parser.inline import api_of

OK = "{responses: {'204': {description: ok}}}"
DOCUMENT = f"""
servers: [{{url: "https://{{host}}/v1", variables: {{host: {{default: api.example.com}}}}}}]
paths:
  /things/{{id}}:
    get: {OK}
    delete: {OK}
  /things/latest:
    post: {OK}
  /things/{{id}}/parts/{{part}}: {{get: {OK}}}
  /things/{{id}}.json: {{get: {OK}}}
  /{{a}}/{{b}}-{{c}}: {{get: {OK}}}
  /copies?mode=fast: {{get: {OK}}}
  /copies: {{get: {OK}}}
  /copies?of={{id}}&mode=fast: {{get: {OK}}}
  /pictures/{{id}}?key={{key}}: {{get: {OK}}}
  /pages/{{name}}{{ending}}:
    get:
      parameters:
      - {{name: ending, in: path, required: true, schema: {{enum: [.json, .html]}}}}
      responses: {{'204': {{description: ok}}}}
  /icons/{{id}}: {{get: {OK}}}
  /icons/{{slug}}: {{get: {OK}}}
  /files/{{path}}/content:
    get:
      parameters:
      - {{name: path, in: path, required: true, allowReserved: true, schema: {{type: string}}}}
      responses: {{'204': {{description: ok}}}}
  /token: {{post: {OK}}}
  /token#refresh: {{post: {OK}}}
  /with space: {{get: {OK}}}
"""


@pytest.fixture(scope="module")
def routes() -> Routes:
    return Routes(api_of(DOCUMENT))


@pytest.mark.parametrize(
    ("method", "path", "query", "expected", "values"),
    [
        ("GET", "/v1/things/7", "", "/things/{id}", {"id": "7"}),
        ("GET", "/things/7", "", "/things/{id}", {"id": "7"}),
        ("POST", "/v1/things/latest", "", "/things/latest", {}),
        ("GET", "/v1/things/latest", "", "/things/{id}", {"id": "latest"}),
        ("GET", "/v1/things/a%2Fb", "", "/things/{id}", {"id": "a%2Fb"}),
        ("GET", "/v1/things/..", "", "/things/{id}", {"id": ".."}),
        ("GET", "/v1/things/7.json", "", "/things/{id}.json", {"id": "7"}),
        ("GET", "/v1/th%69ngs/7", "", "/things/{id}", {"id": "7"}),
        ("GET", "/v1/x/1-2", "", "/{a}/{b}-{c}", {"a": "x", "b": "1", "c": "2"}),
        ("GET", "/v1/things/7/parts/8", "", "/things/{id}/parts/{part}", {"id": "7", "part": "8"}),
        ("GET", "/v1/copies", "mode=fast&x=1", "/copies?mode=fast", {}),
        ("GET", "/v1/copies", "mode=slow", "/copies", {}),
        (
            "GET",
            "/v1/copies",
            "x=1&of=a%2Fb&mode=fast",
            "/copies?of={id}&mode=fast",
            {"id": "a%2Fb"},
        ),
        ("GET", "/v1/copies", "of=7", "/copies", {}),
        ("GET", "/v1/pictures/7", "key=8", "/pictures/{id}?key={key}", {"id": "7", "key": "8"}),
        (
            "GET",
            "/v1/pages/a.b.html",
            "",
            "/pages/{name}{ending}",
            {"name": "a.b", "ending": ".html"},
        ),
        ("GET", "/v1/files/a/b.c/content", "", "/files/{path}/content", {"path": "a/b.c"}),
        ("POST", "/v1/token", "", "/token", {}),
        ("GET", "/v1/with%20space", "", "/with space", {}),
    ],
)
def test_a_path_is_found(
    routes: Routes, method: str, path: str, query: str, expected: str, values: dict[str, str]
) -> None:
    found = routes.find(method, path, query)
    assert isinstance(found, list)
    assert (found[0].operation.path, dict(found[0].values)) == (expected, values)


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("POST", "/v1/token", [("/token", {}), ("/token#refresh", {})]),
        ("GET", "/v1/icons/7", [("/icons/{id}", {"id": "7"}), ("/icons/{slug}", {"slug": "7"})]),
    ],
)
def test_a_request_may_be_for_all_operations_that_it_does_not_tell_apart(
    routes: Routes, method: str, path: str, expected: list[tuple[str, dict[str, str]]]
) -> None:
    found = routes.find(method, path, "")
    assert isinstance(found, list)
    assert [(one.operation.path, dict(one.values)) for one in found] == expected


@pytest.mark.parametrize(
    ("method", "path", "allowed", "nearest"),
    [
        ("PUT", "/v1/things/7", {"GET", "DELETE"}, ""),
        ("PUT", "/v1/things/latest", {"POST", "GET", "DELETE"}, ""),
        ("GET", "/v1/thing/7", set(), "/things/{id}"),
        ("GET", "/v1/copies/", set(), "/copies"),
        ("GET", "/v1/things/", set(), "/things/{id}"),
        ("GET", "/v1things/7", set(), "/things/{id}"),
        ("GET", "/", set(), ""),
        ("GET", "", set(), ""),
    ],
)
def test_a_path_is_not_found(
    routes: Routes, method: str, path: str, allowed: set[str], nearest: str
) -> None:
    found = routes.find(method, path, "")
    assert isinstance(found, Unrouted)
    assert (set(found.allowed), found.nearest) == (allowed, nearest)
