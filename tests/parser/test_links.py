"""Links: which call can follow a response, and what it is given of the one before."""

from __future__ import annotations

import pytest

from generator.model.api import Api, Link, Origin, Passed
from generator.model.dump import to_json
from tests.parser.inline import api_of


def linked(links: str, more: str = "") -> Api:
    """The model of a document of users, one of which links lead to."""
    return api_of(f"""
        paths:
          /users:
            post:
              operationId: addUser
              responses: {{'201': {{description: Made., links: {links}}}}}
          /users/{{id}}:
            get:
              operationId: getUser
              parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]
              responses: {{'200': {{description: ok}}}}
        {more}
        """)


def of(api: Api) -> tuple[Link, ...]:
    """The links of the first response of the first operation."""
    return api.operations[0].responses[0].links


@pytest.mark.parametrize(
    "target",
    [
        "operationId: getUser",
        "operationRef: '#/paths/~1users~1{id}/get'",
        "operationRef: '#/paths/~1users~1%7Bid%7D/get'",
    ],
)
def test_a_link_leads_to_an_operation_however_that_is_said(target: str) -> None:
    api = linked(
        f"{{next: {{{target}, description: Look., parameters: {{id: $response.body#/id}}}}}}"
    )
    (link,) = of(api)
    origin = Origin("response", "body", ("id",))
    assert (link.name, link.operation, link.description) == ("next", "getUser", "Look.")
    assert link.passed == (Passed("id", "", "$response.body#/id", origin),)
    assert api.diagnostics == ()


def test_an_operation_without_an_id_is_found_by_its_place() -> None:
    api = api_of("""
        paths:
          /a: {get: {responses: {'200': {description: ok,
            links: {b: {operationRef: '#/paths/~1b/get'},
              c: {operationRef: '#/paths/~1b/additionalOperations/COPY'}}}}}}
          /b: {get: {responses: {}}, additionalOperations: {COPY: {responses: {}}}}
        """)
    assert [one.operation for one in of(api)] == ["get b", "COPY b"]


@pytest.mark.parametrize(
    ("target", "hint"),
    [
        ("operationId: getUsr", "Did you mean `getUser`?"),
        ("operationId: somethingElse", ""),
        ("operationRef: '#/paths/~1user~1{id}/get'", "Did you mean `#/paths/~1users~1{id}/get`?"),
        ("operationRef: '#/paths/~1users~1{id}/put'", "Did you mean `#/paths/~1users~1{id}/get`?"),
    ],
)
def test_a_link_to_nowhere_is_kept_as_text_and_reported_with_the_nearest(
    target: str, hint: str
) -> None:
    api = linked(f"{{next: {{{target}}}}}")
    (link,) = of(api)
    assert link.operation == "" and link.target in target
    (found,) = api.diagnostics
    assert (found.code, found.hint) == ("unknown-link-target", hint)
    assert link.target in found.message and found.location is not None


def test_an_operation_of_another_api_is_kept_as_text() -> None:
    ref = "https://acme.test/other.yaml#/paths/~1a/get"
    api = linked(f"{{next: {{operationRef: '{ref}'}}}}")
    assert [(one.operation, one.target) for one in of(api)] == [("", ref)]
    assert api.diagnostics == ()


def test_an_operation_that_is_left_out_is_only_text_and_reported_once() -> None:
    api = linked("{next: {operationId: odd}}", "  /odd: {get: {operationId: odd, requestBody: 7}}")
    assert [(one.operation, one.target) for one in of(api)] == [("", "odd")]
    assert [one.code for one in api.diagnostics] == ["operation-left-out"]


def test_an_operation_that_the_config_skips_is_only_text() -> None:
    document = """
        paths:
          /a: {get: {operationId: a, responses: {'200': {description: ok,
            links: {next: {operationId: b}}}}}}
          /b: {get: {operationId: b, responses: {}}}
        """
    api = api_of(document, "[operations.b]\nskip = true\n")
    assert [(one.operation, one.target) for one in of(api)] == [("", "b")]
    assert api.diagnostics == ()


def test_what_is_passed_on() -> None:
    api = linked("""{next: {operationId: getUser,
        parameters: {path.id: $request.path.row, query.id: 7, header.X-Id: [a], cookie.: null,
          method: $method},
        requestBody: '$response.body#/a~1b/0/~0c'}}""")
    assert of(api)[0].passed == (
        Passed("id", "path", "$request.path.row", Origin("request", "path", ("row",))),
        Passed("id", "query", 7),
        Passed("X-Id", "header", ["a"]),
        Passed("", "cookie", None),
        Passed("method", "", "$method", Origin("method")),
        Passed(
            "",
            "body",
            "$response.body#/a~1b/0/~0c",
            Origin("response", "body", ("a/b", "0", "~c")),
        ),
    )
    assert api.diagnostics == ()


@pytest.mark.parametrize(
    ("value", "origin"),
    [
        ("$url", Origin("url")),
        ("$method", Origin("method")),
        ("$statusCode", Origin("status")),
        ("{$statusCode}", Origin("status")),
        ("$request.query.a.b#c", Origin("request", "query", ("a.b#c",))),
        ("$request.header.X-Id", Origin("request", "header", ("X-Id",))),
        ("$response.header.Location", Origin("response", "header", ("Location",))),
        ("$request.body", Origin("request", "body")),
        ("$response.body#", Origin("response", "body")),
        ("$response.body#/", Origin("response", "body", ("",))),
        ("$response.body#/a", Origin("response", "body", ("a",))),
        ("{$request.body#/a}", Origin("request", "body", ("a",))),
        ("$response.body.a", None),
        ("$response.body#a", None),
        ("$response.path.a", None),
        ("$request.query.", None),
        ("$url#/a", None),
        ("id-{$url}", None),
        ("{$url}-{$method}", None),
        ("url", None),
        ("", None),
    ],
)
def test_an_expression_says_where_a_value_is_found(value: str, origin: Origin | None) -> None:
    (link,) = of(linked(f"{{n: {{operationId: getUser, parameters: {{id: '{value}'}}}}}}"))
    assert link.passed == (Passed("id", "", value, origin),)


def test_links_that_are_referred_to_are_read_once() -> None:
    api = api_of("""
        paths:
          /a: {get: {operationId: a, responses: {
            '200': {$ref: '#/components/responses/R'}, '201': {$ref: '#/components/responses/R'},
            '202': {description: ok, links: {other: {$ref: '#/components/links/L'}}}}}}
        components:
          responses: {R: {description: ok, links: {
            next: {$ref: '#/components/links/L'}, bad: {$ref: '#/components/links/None'}}}}
          links: {L: {operationId: b}}
        """)
    (operation,) = api.operations
    assert [[one.name for one in response.links] for response in operation.responses] == [
        ["next"],
        ["next"],
        ["other"],
    ]
    assert sorted(one.code for one in api.diagnostics) == ["link-left-out", "unknown-link-target"]


@pytest.mark.parametrize("broken", ["7", "{}", "{operationId: 7}", "{$ref: '#/nowhere'}"])
def test_a_broken_link_costs_only_itself(broken: str) -> None:
    api = linked(f"{{broken: {broken}, next: {{operationId: getUser}}}}")
    assert [one.name for one in of(api)] == ["next"]
    (found,) = api.diagnostics
    assert found.code == "link-left-out" and "broken" in found.message
    assert found.location is not None
    assert api.operation_count == 2


@pytest.mark.parametrize("links", ["7", "[]", "{}", "{x-internal: {operationId: getUser}}"])
def test_the_print_of_a_document_without_links_does_not_name_them(links: str) -> None:
    api = linked(links)
    assert '"links"' not in to_json(api) and api.diagnostics == ()
