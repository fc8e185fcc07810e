"""Names that differ, settled by rule: types, methods, arguments, credentials."""

from __future__ import annotations

import pytest

from generator.model.names import name_of
from generator.parser.naming import method_names
from tests.parser.inline import api_of, definitions, operation_of, schemas


def test_a_schema_that_is_spelled_like_its_class_keeps_the_name() -> None:
    api = api_of(schemas("""
            pet: {type: object}
            Pet: {type: object}
            PET: {type: object}
            Owner: {properties: {pet: {properties: {a: {}}}}}
            OwnerPet: {type: string}
            """))
    names = {key.rpartition("schemas/")[2]: one.name.pascal for key, one in api.types.items()}
    assert names == {
        "Pet": "Pet",
        "PET": "Pet2",
        "pet": "Pet3",
        "Owner": "Owner",
        "OwnerPet": "OwnerPet",
        "Owner/properties/pet": "OwnerPet2",
    }
    clashes = [one for one in api.diagnostics if one.code == "name-clash"]
    assert len(clashes) == 2
    assert all("[types." in one.hint for one in clashes)


def test_the_config_names_types() -> None:
    document = schemas("pet: {type: object}\nPet: {type: object}")
    names = {
        key.rpartition("/")[2]: one.name.pascal
        for key, one in api_of(document, "[types.pet]\nname = 'Animal'").types.items()
    }
    assert names == {"pet": "Animal", "Pet": "Pet"}


def test_names_differ_where_case_does_not_count() -> None:
    found = definitions("FooBar: {type: object}\nFoobar: {type: object}\nfoo_bar: {type: object}")
    assert len({name.casefold() for name in found}) == 3


def test_the_shortest_path_keeps_the_name_of_a_method() -> None:
    found = method_names(
        [
            ("get /b/{id}/c", "/b/{id}/c", name_of("list")),
            ("get /b", "/b", name_of("list")),
            ("get /a/b", "/a/b", name_of("list")),
            ("post /b", "/b", name_of("make")),
        ]
    )
    assert {key: name.snake for key, name in found.items()} == {
        "get /b": "list",
        "get /a/b": "list_by_a_b",
        "get /b/{id}/c": "list_by_b_id_c",
        "post /b": "make",
    }
    again = [("get /a", "/a", name_of("x")), ("post /a", "/a", name_of("x"))]
    assert [name.snake for name in method_names(again).values()] == ["x", "x_by_a"]
    thrice = [*again, ("put /a", "/a", name_of("x"))]
    assert [name.snake for name in method_names(thrice).values()] == ["x", "x_by_a", "x_2"]


def test_arguments_of_one_name() -> None:
    operation = operation_of("""
        paths:
          /it/{id}:
            post:
              parameters:
                - {name: id, in: path, required: true, schema: {type: string}}
                - {name: id, in: query, schema: {type: string}}
                - {name: ID, in: query, schema: {type: string}}
                - {name: query-id, in: query, schema: {type: string}}
              requestBody:
                content:
                  application/json:
                    schema: {properties: {id: {}, Id: {}, body_id: {}}}
              responses: {}
        """)
    found = [(one.place, one.wire, one.name.snake) for one in operation.arguments]
    assert found == [
        ("path", "id", "id"),
        ("query", "id", "query_id"),
        ("query", "ID", "query_id_2"),
        ("query", "query-id", "query_query_id"),
        ("member", "id", "body_id"),
        ("member", "Id", "id_2"),
        ("member", "body_id", "body_body_id"),
    ]


@pytest.mark.parametrize(
    ("key", "scheme", "argument", "variables"),
    [
        ("ApiKeyAuth", "{type: http, scheme: bearer}", "api_key", ["ACME_API_KEY"]),
        ("AdminApiKeyAuth", "{type: http, scheme: bearer}", "admin_api_key", None),
        ("bearerToken", "{type: http, scheme: Bearer}", "token", ["ACME_TOKEN"]),
        ("apiKey", "{type: apiKey, in: query, name: key}", "api_key", ["ACME_API_KEY"]),
        (
            "basic",
            "{type: http, scheme: basic}",
            "basic_auth",
            ["ACME_USERNAME", "ACME_PASSWORD"],
        ),
        (
            "oauth",
            "{type: oauth2, flows: {clientCredentials: {tokenUrl: u, scopes: {}}}}",
            "access_token",
            ["ACME_CLIENT_ID", "ACME_CLIENT_SECRET", "ACME_ACCESS_TOKEN"],
        ),
        ("x", "{type: openIdConnect, openIdConnectUrl: u}", "x_access_token", None),
        ("OrgHeader", "{type: apiKey, in: header, name: Org}", "org_header_api_key", None),
    ],
)
def test_the_names_of_credentials(
    key: str, scheme: str, argument: str, variables: list[str] | None
) -> None:
    (found,) = api_of(
        f"paths: {{}}\ncomponents: {{securitySchemes: {{{key}: {scheme}}}}}"
    ).security_schemes
    assert found.name.snake == argument
    if variables is not None:
        assert list(found.environment) == variables


def test_credentials_of_one_name_differ() -> None:
    found = api_of("""
        paths: {}
        components:
          securitySchemes:
            key: {type: apiKey, in: header, name: a}
            apiKey: {type: apiKey, in: query, name: b}
            api_key: {type: apiKey, in: cookie, name: c}
            broken: 7
        """)
    names = [scheme.name.snake for scheme in found.security_schemes]
    assert len(set(names)) == len(names) == 3
    assert [one.code for one in found.diagnostics] == ["bad-security-scheme"]


def test_requirements_are_alternatives_of_combinations() -> None:
    api = api_of("""
        security: [{a: []}, {a: [], b: [read]}, {nope: []}, {}]
        paths:
          /inherits: {get: {operationId: inherits, responses: {}}}
          /own: {get: {operationId: own, security: [{b: []}], responses: {}}}
          /none: {get: {operationId: none, security: [], responses: {}}}
        components:
          securitySchemes:
            a: {type: http, scheme: bearer}
            b: {type: apiKey, in: header, name: x}
        """)
    found = {
        operation.id: [[one.scheme for one in way] for way in operation.security]
        for operation in api.operations
    }
    assert found["own"] == [["b"]]
    assert found["none"] == []
    assert found["inherits"] == [["a"], ["a", "b"], []]
    assert "unknown-security-scheme" in [one.code for one in api.diagnostics]
