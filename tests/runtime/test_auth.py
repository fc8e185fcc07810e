"""Credentials: every scheme, alternatives and combinations, OAuth2 clients."""

from __future__ import annotations

import asyncio
import threading
from base64 import b64decode
from typing import Any
from urllib.parse import parse_qs

import client_runtime as rt
import pytest

from tests.runtime.server import Answer, Request, Server, answer
from tests.runtime.shop import async_shop, shop

CONFIG = rt.ClientConfig(
    name="x",
    version="1",
    schemes={
        "Bearer": rt.Scheme("bearer", argument="api_key", env="X_KEY"),
        "Basic": rt.Scheme("basic", argument="login", env=("X_USER", "X_PASSWORD")),
        "Digest": rt.Scheme("http", name="Digest"),
        "Header": rt.Scheme("apiKey", argument="key", location="header", name="X-Key"),
        "Query": rt.Scheme("apiKey", location="query", name="api key"),
        "Cookie": rt.Scheme("apiKey", location="cookie", name="sid"),
        "OAuth": rt.Scheme(
            "oauth2", token_url="/token", scopes=("a", "b"), env=("X_ID", "X_SECRET", "X_TOKEN")
        ),
    },
)


def call(server: Server, *security: Any, credentials: Any = None, **arguments: Any) -> Request:
    api = shop(server.url + "/v1", config=CONFIG, credentials=credentials)
    api.call(rt.Operation("GET", "/x", security=security), **arguments)
    return server.requests[-1]


def test_each_scheme_puts_its_credential_in_its_place(server: Server) -> None:
    bearer = call(server, ["Bearer"], credentials={"Bearer": "t"})
    assert bearer.headers["authorization"] == "Bearer t"
    basic = call(server, ["Basic"], credentials={"Basic": ("üser", "p:w")})
    assert b64decode(basic.headers["authorization"][6:]).decode() == "üser:p:w"
    assert call(server, ["Header"], credentials={"Header": "k"}).headers["x-key"] == "k"
    assert call(server, ["Query"], credentials={"Query": "k&"}).query == "api%20key=k%26"
    assert call(server, ["Cookie"], credentials={"Cookie": "c"}).headers["cookie"] == "sid=c"
    digest = call(server, ["Digest"], credentials={"Digest": "username=u"})
    assert digest.headers["authorization"] == "Digest username=u"
    oauth = call(server, ["OAuth"], credentials={"OAuth": "token"})
    assert oauth.headers["authorization"] == "Bearer token"


def test_the_environment(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("X_KEY", "env")
    monkeypatch.setenv("X_USER", "u")
    assert call(server, ["Bearer"]).headers["authorization"] == "Bearer env"
    with pytest.raises(rt.MissingCredentialError):
        call(server, ["Basic"])
    monkeypatch.setenv("X_PASSWORD", "p")
    assert call(server, ["Basic"]).headers["authorization"].startswith("Basic ")
    monkeypatch.setenv("X_TOKEN", "tok")
    assert call(server, ["OAuth"]).headers["authorization"] == "Bearer tok"


def test_alternatives_combinations_optional_and_none(server: Server) -> None:
    both = {"Header": "k", "Query": "q"}
    combined = call(server, ["Bearer"], ["Header", "Query"], credentials=both)
    assert (combined.headers["x-key"], combined.query) == ("k", "api%20key=q")
    assert "x-key" not in call(server, ["Bearer", "Header"], [], credentials=both).headers
    assert "x-key" not in call(server, credentials=both).headers
    assert "x-key" in call(server, ["Header"], [], credentials=both).headers


@pytest.mark.parametrize("security", [([], ["Header"]), (["Header"], [])])
def test_a_credential_that_need_not_be_is_sent_where_it_is_there(
    server: Server, security: Any
) -> None:
    assert call(server, *security, credentials={"Header": "k"}).headers["x-key"] == "k"
    assert "x-key" not in call(server, *security).headers


def test_the_alternative_with_the_most_credentials_is_taken(server: Server) -> None:
    both = {"Header": "k", "Query": "q", "Bearer": "t"}
    sent = call(server, ["Bearer"], ["Header", "Query"], ["Header"], credentials=both)
    assert (sent.headers.get("authorization"), sent.headers["x-key"]) == (None, "k")
    assert sent.query == "api%20key=q"


def test_a_missing_credential_says_what_to_do(server: Server) -> None:
    with pytest.raises(rt.MissingCredentialError) as caught:
        call(server, ["Bearer"], ["Basic", "Header"])
    message = str(caught.value)
    assert "pass api_key= to the client or set X_KEY in the environment" in message
    assert ", or Basic (pass login= to the client or set X_USER and X_PASSWORD" in message
    assert "and Header (pass key= to the client)" in message
    assert server.requests == []


def test_a_header_given_by_hand_stands_for_a_credential(server: Server) -> None:
    options = {"headers": {"Authorization": "Custom x"}}
    assert call(server, ["Bearer"], options=options).headers["authorization"] == "Custom x"
    given = call(server, ["Bearer"], credentials={"Bearer": "t"}, options=options)
    assert given.headers["authorization"] == "Custom x"


def test_a_credential_that_is_no_header_value_is_refused_unseen(server: Server) -> None:
    with pytest.raises(ValueError, match="'Authorization'") as caught:
        call(server, ["Bearer"], credentials={"Bearer": "sk-secret\n"})
    assert "sk-secret" not in str(caught.value)


def test_callables_are_asked_at_each_request(server: Server) -> None:
    tokens = iter(["one", "two"])
    api = shop(server.url, config=CONFIG, credentials={"Bearer": lambda: next(tokens)})
    operation = rt.Operation("GET", "/x", security=[["Bearer"]])
    api.call(operation)
    api.call(operation)
    sent = [request.headers["authorization"] for request in server.requests]
    assert sent == ["Bearer one", "Bearer two"]


def test_async_callables(server: Server) -> None:
    async def token() -> str:
        await asyncio.sleep(0)
        return "later"

    operation = rt.Operation("GET", "/x", security=[["Bearer"]])
    api = async_shop(server.url, config=CONFIG, credentials={"Bearer": token})
    asyncio.run(api.call(operation))
    assert server.requests[0].headers["authorization"] == "Bearer later"
    with pytest.raises(rt.ConfigurationError, match="use the async client"):
        shop(server.url, config=CONFIG, credentials={"Bearer": token}).call(operation)


class TestClientCredentials:
    """OAuth2: tokens are fetched, kept, and renewed before they expire."""

    operation = rt.Operation("GET", "/x", security=[["OAuth"]])

    def serve(self, server: Server, expires_in: float, status: int = 200) -> list[Request]:
        asked: list[Request] = []

        def handler(request: Request) -> Answer:
            if request.path == "/token":
                asked.append(request)
                token = f'{{"access_token": "t{len(asked)}", "expires_in": {expires_in}}}'
                return [0.05, answer(token, status)]
            return answer("{}")

        server.handler = handler
        return asked

    def credentials(self, **options: Any) -> Any:
        return {"OAuth": rt.ClientCredentials("id", "s3cret", **options)}

    def test_a_token_is_fetched_once_and_kept(self, server: Server) -> None:
        asked = self.serve(server, 3600)
        api = shop(server.url + "/v1", config=CONFIG, credentials=self.credentials())
        for _ in range(3):
            api.call(self.operation)
        assert len(asked) == 1
        assert b64decode(asked[0].headers["authorization"][6:]) == b"id:s3cret"
        form = {"grant_type": ["client_credentials"], "scope": ["a b"]}
        assert parse_qs(asked[0].body.decode()) == form
        assert server.requests[-1].headers["authorization"] == "Bearer t1"

    def test_it_is_renewed_before_it_expires(self, server: Server) -> None:
        asked = self.serve(server, 0.01)
        api = shop(server.url, config=CONFIG, credentials=self.credentials())
        api.call(self.operation)
        api.call(self.operation)
        assert len(asked) == 2

    def test_once_under_concurrency(self, server: Server) -> None:
        asked = self.serve(server, 3600)
        api = shop(server.url, config=CONFIG, credentials=self.credentials())
        threads = [threading.Thread(target=api.call, args=(self.operation,)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(asked) == 1

        async def main() -> None:
            twin = async_shop(server.url, config=CONFIG, credentials=self.credentials())
            await asyncio.gather(*(twin.call(self.operation) for _ in range(8)))

        asyncio.run(main())
        assert len(asked) == 2

    def test_in_the_body_and_with_a_token_url_of_its_own(self, server: Server) -> None:
        asked = self.serve(server, 3600)
        own = self.credentials(send_in="body", scopes=[], token_url=server.url + "/token")
        shop(server.url + "/v1", config=CONFIG, credentials=own).call(self.operation)
        assert parse_qs(asked[0].body.decode()) == {
            "grant_type": ["client_credentials"],
            "client_id": ["id"],
            "client_secret": ["s3cret"],
        }
        assert "authorization" not in asked[0].headers

    def test_a_refused_client_is_an_error_without_its_secret(self, server: Server) -> None:
        server.answers = [answer('{"error": "invalid_client", "error_description": "s3cret"}', 401)]
        with pytest.raises(rt.AuthenticationError, match="invalid_client") as caught:
            api = shop(server.url, config=CONFIG, credentials=self.credentials())
            api.call(self.operation)
        assert "s3cret" not in str(caught.value)
        assert "s3cret" not in repr(self.credentials())

    @pytest.mark.parametrize("twin", [shop, async_shop])
    def test_a_kept_token_that_the_server_refuses_is_renewed(
        self, server: Server, twin: Any
    ) -> None:
        asked = self.serve(server, 3600)
        fine = server.handler
        assert fine is not None

        def handler(request: Request) -> Answer:
            if request.headers["authorization"] == "Bearer t1":
                return answer("{}", 401)
            return fine(request)

        server.handler = handler
        api = twin(server.url, config=CONFIG, credentials=self.credentials())
        result = api.call(self.operation)
        if twin is async_shop:
            asyncio.run(result)
        assert len(asked) == 2
        assert server.requests[-1].headers["authorization"] == "Bearer t2"

    def test_but_only_once(self, server: Server) -> None:
        asked = self.serve(server, 3600)
        fine = server.handler
        assert fine is not None
        server.handler = lambda request: (
            fine(request) if request.path == "/token" else answer("{}", 401)
        )
        with pytest.raises(rt.AuthenticationError):
            shop(server.url, config=CONFIG, credentials=self.credentials()).call(self.operation)
        assert len(asked) == 2
