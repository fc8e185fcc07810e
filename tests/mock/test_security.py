"""Security: what is missing is told, any value is right."""

from __future__ import annotations

from typing import Any

import pytest

from tests.mock.conftest import Serve

DOCUMENT = """
components:
  securitySchemes:
    Bearer: {type: http, scheme: bearer}
    Basic: {type: http, scheme: basic}
    Digest: {type: http, scheme: Digest}
    Certificate: {type: mutualTLS}
    Header: {type: apiKey, in: header, name: X-Key}
    Query: {type: apiKey, in: query, name: key}
    Cookie: {type: apiKey, in: cookie, name: session}
    OAuth: {type: oauth2, flows: {clientCredentials: {tokenUrl: /token, scopes: {}}}}
paths:
  /bearer: {get: {security: [{Bearer: []}], responses: {'204': {description: ok}}}}
  /basic: {get: {security: [{Basic: []}], responses: {'204': {description: ok}}}}
  /digest: {get: {security: [{Digest: []}], responses: {'204': {description: ok}}}}
  /certificate: {get: {security: [{Certificate: []}], responses: {'204': {description: ok}}}}
  /header: {get: {security: [{Header: []}], responses: {'204': {description: ok}}}}
  /query: {get: {security: [{Query: []}], responses: {'204': {description: ok}}}}
  /cookie: {get: {security: [{Cookie: []}], responses: {'204': {description: ok}}}}
  /oauth: {get: {security: [{OAuth: []}], responses: {'204': {description: ok}}}}
  /both: {get: {security: [{Header: [], Query: []}], responses: {'204': {description: ok}}}}
  /either: {get: {security: [{Bearer: []}, {Header: []}], responses: {'204': {description: ok}}}}
  /optional: {get: {security: [{Bearer: []}, {}], responses: {'204': {description: ok}}}}
  /open: {get: {responses: {'204': {description: ok}}}}
"""


@pytest.mark.parametrize(
    ("target", "headers"),
    [
        ("/bearer", {"authorization": "bearer anything"}),
        ("/basic", {"authorization": "Basic dTpw"}),
        ("/digest", {"authorization": "digest username=u"}),
        ("/certificate", {}),
        ("/header", {"x_key": "k"}),
        ("/query?key=k", {}),
        ("/cookie", {"cookie": "a=b; session=k"}),
        ("/oauth", {"authorization": "Bearer t"}),
        ("/both?key=k", {"x_key": "k"}),
        ("/either", {"x_key": "k"}),
        ("/either", {"authorization": "Bearer t"}),
        ("/optional", {}),
        ("/open", {}),
        ("/open?key=k", {}),
    ],
)
def test_credentials_of_any_value_are_right(
    serve: Serve, target: str, headers: dict[str, str]
) -> None:
    assert serve(DOCUMENT)("GET", target, **headers).status == 204


@pytest.mark.parametrize(
    ("target", "headers", "places", "challenge"),
    [
        ("/digest", {"authorization": "Bearer t"}, ["header Authorization"], 'Digest realm="mock"'),
        ("/bearer", {}, ["header Authorization"], 'Bearer realm="mock"'),
        ("/bearer", {"authorization": "Basic x"}, ["header Authorization"], 'Bearer realm="mock"'),
        ("/bearer", {"authorization": "Bearer "}, ["header Authorization"], 'Bearer realm="mock"'),
        ("/basic", {}, ["header Authorization"], 'Basic realm="mock"'),
        ("/header", {}, ["header X-Key"], 'ApiKey realm="mock", in="header", name="X-Key"'),
        ("/query", {}, ["query key"], 'ApiKey realm="mock", in="query", name="key"'),
        ("/cookie", {}, ["cookie session"], 'ApiKey realm="mock", in="cookie", name="session"'),
        ("/both", {}, ["header X-Key", "query key"], "ApiKey"),
        ("/both", {"x_key": "k"}, ["query key"], "ApiKey"),
        ("/either", {}, ["header Authorization"], 'Bearer realm="mock", ApiKey realm="mock"'),
    ],
)
def test_missing_credentials_are_401(
    serve: Serve, target: str, headers: dict[str, Any], places: list[str], challenge: str
) -> None:
    reply = serve(DOCUMENT)("GET", target, **headers)
    assert (reply.status, reply.places) == (401, places)
    assert reply.headers["www-authenticate"].startswith(challenge)
    assert "credential of" in reply.errors[0]["message"]


def test_other_faults_are_told_beside(serve: Serve) -> None:
    reply = serve(DOCUMENT)("GET", "/bearer?x=1")
    assert (reply.status, reply.places) == (401, ["header Authorization", "query x"])
