"""Who calls: every kind of scheme, alternatives and combinations, and signing in."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode

import pytest

from generator import ports
from generator.serve import application
from tests.parser.inline import api_of
from tests.site.trying import Trial

if TYPE_CHECKING:
    from playwright.sync_api import Page, Request

OPERATIONS = {
    "both": "[{HeaderKey: [], QueryKey: []}]",
    "either": "[{HeaderKey: []}, {Token: []}]",
    "basic": "[{Password: []}, {}]",
    "open": "[]",
    "cookie": "[{CookieKey: []}]",
    "login": "[{Login: [read]}]",
    "discovered": "[{Discovered: [openid]}]",
}
OPERATION = """
  /NAME:
    get:
      tags: [a]
      operationId: NAME
      security: SECURITY
      responses: {'204': {description: ok}}"""
DOCUMENT = """
servers: [{url: "ORIGIN/{area}", variables: {area: {default: eu, enum: [eu, us]}}}]
components:
  securitySchemes:
    HeaderKey: {type: apiKey, in: header, name: X-Key}
    QueryKey: {type: apiKey, in: query, name: key}
    CookieKey: {type: apiKey, in: cookie, name: session}
    Password: {type: http, scheme: basic}
    Token: {type: http, scheme: bearer}
    Login:
      type: oauth2
      flows:
        authorizationCode:
          authorizationUrl: ORIGIN/authorize
          tokenUrl: ORIGIN/token
          scopes: {read: Read., write: Write.}
        clientCredentials: {tokenUrl: ORIGIN/token, scopes: {read: Read.}}
    Discovered: {type: openIdConnect, openIdConnectUrl: ORIGIN/known}
paths:"""


class Provider:
    """An API that lets every page read, with a place to sign in."""

    def __init__(self) -> None:
        self.origin = ""
        self.challenges: dict[str, str] = {}
        self.asked: list[dict[str, str]] = []

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        query = dict(parse_qsl(scope["query_string"].decode()))
        body = (await receive()).get("body", b"").decode()
        status, headers, answer = self.answer(scope["path"], query, dict(parse_qsl(body)))
        headers = {
            "access-control-allow-origin": "*",
            "access-control-allow-headers": "*, authorization",
            **headers,
        }
        encoded = [(name.encode(), value.encode()) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": status, "headers": encoded})
        await send({"type": "http.response.body", "body": answer})

    def answer(
        self, path: str, query: dict[str, str], form: dict[str, str]
    ) -> tuple[int, dict[str, str], bytes]:
        if path == "/authorize":
            self.asked.append(query)
            self.challenges["a-code"] = query["code_challenge"]
            back = urlencode({"code": "a-code", "state": query["state"]})
            return 302, {"location": f"{query['redirect_uri']}?{back}"}, b""
        if path == "/known":
            told = {"authorization_endpoint": "/authorize", "token_endpoint": "/token"}
            return (
                200,
                {},
                json.dumps({key: self.origin + end for key, end in told.items()}).encode(),
            )
        if path == "/token" and form:
            self.asked.append(form)
            verifier = form.get("code_verifier", "").encode()
            digest = base64.urlsafe_b64encode(hashlib.sha256(verifier).digest()).rstrip(b"=")
            is_code = form["grant_type"] == "authorization_code"
            if is_code and digest.decode() != self.challenges.get(form["code"]):
                return 400, {}, b'{"error": "invalid_grant"}'
            token = {"access_token": f"token-by-{form['grant_type']}", "expires_in": 3600}
            return 200, {"content-type": "application/json"}, json.dumps(token).encode()
        return 204, {}, b""


@pytest.fixture(scope="module")
def provider() -> Provider:
    return Provider()


@pytest.fixture(scope="module")
def site(provider: Provider) -> Iterator[str]:
    """The origin of a site whose API is the provider."""
    with ports.background(provider) as origin:
        provider.origin = origin
        document = DOCUMENT.replace("ORIGIN", origin)
        for name, security in OPERATIONS.items():
            document += OPERATION.replace("NAME", name).replace("SECURITY", security)
        with ports.background(application(api_of(document))) as served:
            yield served


def direct(page: Page, site: str, operation: str) -> Trial:
    """The page of an operation that calls the API itself."""
    trial = Trial(page, site, f"a/{operation}")
    page.get_by_label("Live API").check()
    return trial


def sent(trial: Trial) -> Request:
    """What is sent."""
    with trial.page.expect_request(lambda one: "/eu/" in one.url or "/us/" in one.url) as seen:
        trial.send().finished()
    assert trial.status.startswith("204")
    return seen.value


def test_a_public_operation_asks_for_nothing(page: Page, site: str) -> None:
    trial = direct(page, site, "open")
    assert page.locator(".auth > *").all_inner_texts() == [
        "Credentials",
        "This operation needs none.",
    ]
    assert "authorization" not in sent(trial).headers


def test_several_are_asked_for_together_and_a_query_key_is_not_shown(page: Page, site: str) -> None:
    trial = direct(page, site, "both")
    page.get_by_label("Key (header X-Key)", exact=True).fill("one")
    assert page.inner_text("#missing") == "A credential is missing: QueryKey"
    page.get_by_label("Key (query key)", exact=True).fill("t&o")
    request = sent(trial)
    assert (request.headers["x-key"], request.url.partition("?")[2]) == ("one", "key=t%26o")
    assert "t%26o" not in page.content()


def test_one_of_several_ways_is_chosen(page: Page, site: str) -> None:
    trial = direct(page, site, "either")
    page.select_option("#auth-way", "Token")
    token = page.get_by_label("Token", exact=True)
    token.fill("abc")
    assert token.get_attribute("type") == "password"
    page.get_by_label("Show: Token").click()
    assert token.get_attribute("type") == "text"
    page.select_option("#server-area", "us")
    request = sent(trial)
    assert "/us/either" in request.url
    assert request.headers["authorization"] == "Bearer abc"


def test_a_name_and_a_password_or_nothing(page: Page, site: str) -> None:
    trial = direct(page, site, "basic")
    assert "authorization" not in sent(trial).headers  # nothing is enough, and nothing is there
    page.click("#tab-try")
    page.select_option("#auth-way", "Password")
    page.get_by_label("User name").fill("é")
    page.get_by_label("Password", exact=True).fill("p:w")
    expected = base64.b64encode("é:p:w".encode()).decode()
    assert sent(trial).headers["authorization"] == f"Basic {expected}"


def test_a_cookie_is_refused_honestly(page: Page, site: str) -> None:
    trial = direct(page, site, "cookie")
    page.get_by_label("Key (cookie session)", exact=True).fill("abc")
    trial.send()
    assert "Browsers do not let a page set cookies" in trial.told
    page.click("#tab-try")
    page.get_by_role("radio", name="Mock or gateway").check()
    trial.ready().send().finished()
    assert trial.status.startswith("204")  # the mock had the cookie


@pytest.mark.parametrize(("operation", "scope"), [("login", "read"), ("discovered", "openid")])
def test_signing_in_with_a_code_and_a_proof(
    page: Page, site: str, provider: Provider, operation: str, scope: str
) -> None:
    trial = direct(page, site, operation)
    scopes = page.locator(".scopes").first.locator("input")
    assert [one.is_checked() for one in scopes.all()] == [True]
    page.get_by_label("Client id").first.fill("a-client")
    page.get_by_text("Sign in …").click()
    page.locator("#missing:empty").wait_for(state="attached")
    assert page.get_by_label("Token", exact=True).input_value() == "token-by-authorization_code"
    asked, traded = provider.asked[-2:]
    assert asked["client_id"] == traded["client_id"] == "a-client"
    assert (asked["scope"], asked["code_challenge_method"]) == (scope, "S256")
    assert asked["redirect_uri"] == traded["redirect_uri"] == f"{site}/index.html"
    assert "token-by" not in page.url
    assert sent(trial).headers["authorization"] == "Bearer token-by-authorization_code"
    assert len(page.context.pages) == 1


def test_a_token_for_a_client(page: Page, site: str, provider: Provider) -> None:
    direct(page, site, "login")
    page.get_by_label("Client id").last.fill("a-client")
    page.get_by_label("Client secret", exact=True).fill("a-secret")
    page.get_by_text("Get a token").click()
    page.locator("#missing:empty").wait_for(state="attached")
    assert provider.asked[-1] == {
        "grant_type": "client_credentials",
        "scope": "read",
        "client_id": "a-client",
        "client_secret": "a-secret",
    }
