"""Security requirements, and the parameters that say the same."""

from __future__ import annotations

import pytest

from generator.model.api import Api
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


def _schemes(text: str) -> Api:
    return api_of(f"""
paths: {{}}
components:
  securitySchemes:
    It: {text}
""")


@pytest.mark.parametrize(
    ("scheme", "kind", "word", "codes"),
    [
        ("{type: http, scheme: BEARER}", "bearer", "", []),
        ("{type: http, scheme: Basic}", "basic", "", []),
        ("{type: http, scheme: HMAC-SHA256}", "http", "HMAC-SHA256", []),
        ("{type: http, scheme: oauth2}", "http", "oauth2", []),
        ("{type: http, scheme: Digest}", "http", "Digest", ["digest-authentication"]),
        ("{type: http, scheme: 'a b'}", "bearer", "", ["bad-security-scheme"]),
        ("{type: http}", "bearer", "", ["bad-security-scheme"]),
        ("{type: mutualTLS}", "mutualTLS", "", []),
    ],
)
def test_schemes_of_authorization_are_told_apart(
    scheme: str, kind: str, word: str, codes: list[str]
) -> None:
    api = _schemes(scheme)
    (found,) = api.security_schemes
    assert (found.kind, found.word) == (kind, word)
    assert [one.code for one in api.diagnostics] == codes


def test_a_certificate_is_no_credential_of_a_request() -> None:
    api = _schemes("{type: mutualTLS}")
    assert (len(api.security_schemes), api.credentials) == (1, ())
    assert api.security_schemes[0].environment == ()
