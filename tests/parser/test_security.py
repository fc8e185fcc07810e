"""Security requirements, and the parameters that say the same."""

from __future__ import annotations

import pytest

from tests.parser.inline import api_of


@pytest.mark.parametrize(
    ("security", "expected"),
    [
        ("[{key: []}]", ["token", "key"]),
        ("[{key: [], token: []}]", ["key"]),
        ("[{key: []}, {token: []}]", ["key"]),
        ("[]", ["key", "token", "key"]),
    ],
)
def test_a_parameter_that_is_a_credential_is_said_once(security: str, expected: list[str]) -> None:
    api = api_of(f"""
paths:
  /it/{{key}}:
    get:
      parameters:
      - {{name: key, in: path, required: true, schema: {{type: string}}}}
      - {{name: key, in: query, required: true, schema: {{type: string}}}}
      - {{name: TOKEN, in: header, schema: {{type: string}}}}
      security: {security}
      responses: {{'204': {{description: ok}}}}
components:
  securitySchemes:
    key: {{type: apiKey, in: query, name: key}}
    token: {{type: apiKey, in: header, name: token}}
""")
    (operation,) = api.operations
    assert sorted(one.wire.lower() for one in operation.parameters) == sorted(expected)
