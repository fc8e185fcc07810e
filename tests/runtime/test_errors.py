"""Errors: their class, what they say, what they keep, and what they never show."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import socket
import traceback
from typing import Any

import client_runtime as rt
import pytest

from tests.runtime.server import Server, answer
from tests.runtime.shop import async_shop, shop


class Problem(rt.Model):
    code: int
    message: str


GET = rt.Operation("GET", "/x")
CONFIG = rt.ClientConfig(
    name="x",
    version="1",
    schemes={
        "Header": rt.Scheme("apiKey", location="header", name="X-Key"),
        "Query": rt.Scheme("apiKey", location="query", name="key"),
        "Bearer": rt.Scheme("bearer"),
    },
)
SECRETS = {"Header": "header-secret", "Query": "query-secret", "Bearer": "bearer-secret"}
SECURE = rt.Operation("GET", "/x", security=[["Header", "Query", "Bearer"]])


def failure(server: Server, reply: bytes, operation: Any = GET, **options: Any) -> Any:
    server.answers = [reply]
    with pytest.raises(rt.APIStatusError) as caught:
        shop(server.url, max_retries=0, **options).call(operation)
    return caught.value


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (529, "InternalServerError"),
        (418, "APIStatusError"),
        (304, "APIStatusError"),
    ],
)
def test_a_class_for_each_status(server: Server, status: int, name: str) -> None:
    error = failure(server, answer('{"error": {"message": "no"}}', status, x_request_id="req_9"))
    assert type(error).__name__ == name
    assert error.status_code == status
    assert error.request_id == "req_9"
    assert error.body == ({"error": {"message": "no"}} if status != 304 else None)
    assert error.response.status_code == status


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ('{"error": {"message": "bad model"}}', "bad model"),
        ('{"message": "plain"}', "plain"),
        ('{"detail": [{"msg": "x", "message": "nested"}]}', "nested"),
        ('{"title": "Not found", "status": 1}', "Not found"),
        ('{"errors": ["first", "second"]}', "first"),
        ('{"error": "invalid_grant", "error_description": "expired"}', "invalid_grant: expired"),
        ('{"a": 1}', '{"a": 1}'),
        ("plain text", "plain text"),
        ("<html><head><title>502\n Bad</title></head>...", "an HTML page, “502 Bad”"),
        ("<!DOCTYPE html><p>secret page</p>", "an HTML page"),
        ("\x1b[31mred", " [31mred"),
    ],
)
def test_what_the_message_says(server: Server, body: str, said: str) -> None:
    error = failure(server, answer(body, 400, content_type="text/x"))
    assert str(error) == f"400 X: {said}"


def test_nothing_said_and_too_much_said(server: Server) -> None:
    assert str(failure(server, answer("", 404))) == "404 X"
    assert len(str(failure(server, answer("x" * 10_000, 404)))) < 320
    assert failure(server, answer("x" * 10_000, 404)).body == "x" * 10_000


@pytest.mark.parametrize(("status", "code"), [(404, 1), (422, 2), (503, 3)])
def test_typed_bodies(server: Server, status: int, code: int) -> None:
    problem = lambda: Problem  # noqa: E731
    errors = {"404": problem, "4XX": problem, "default": problem}
    operation = rt.Operation("GET", "/x", errors=errors)
    error = failure(server, answer(f'{{"code": {code}, "message": "m"}}', status), operation)
    assert (error.body.code, error.body.message) == (code, "m")
    drifted = failure(server, answer('{"code": "many"}', status), operation)
    assert (drifted.body.code, drifted.body.message) == ("many", None)
    assert failure(server, answer("no", status), operation).body == "no"


@pytest.mark.parametrize(
    "again", [copy.deepcopy, copy.copy, lambda e: pickle.loads(pickle.dumps(e))]
)
def test_errors_pickle_and_copy_without_secrets(server: Server, again: Any) -> None:
    operation = rt.Operation("GET", "/x", security=SECURE.security, errors={"404": lambda: Problem})
    reply = answer('{"code": 1, "message": "m"}', 404, request_id="r")
    error = failure(server, reply, operation, config=CONFIG, credentials=SECRETS)
    twin = again(error)
    assert type(twin) is rt.NotFoundError
    assert (str(twin), twin.request_id, twin.status_code) == (str(error), "r", 404)
    assert twin.body.code == 1
    assert twin.response.json() == {"code": 1, "message": "m"}
    assert twin.retry_after is None
    shown = pickle.dumps(twin)
    assert not [secret for secret in SECRETS.values() if secret.encode() in shown]


def test_connection_errors_pickle(server: Server) -> None:
    server.answers = [["drop"]]
    with pytest.raises(rt.APIConnectionError) as caught:
        shop(server.url, max_retries=0).call(GET)
    twin = pickle.loads(pickle.dumps(caught.value))
    assert (type(twin), str(twin)) == (rt.APIConnectionError, str(caught.value))
    lost = rt.StreamInterruptedError("m", events_received=3, last_event_id="i")
    assert copy.deepcopy(lost).events_received == 3


def test_secrets_are_never_shown(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    url = server.url.replace("http://", "http://user:url-secret@")
    api = shop(url, config=CONFIG, credentials=SECRETS, max_retries=1)
    shown = [repr(api._client)]
    echo = answer('{"message": "bad key: bearer-secret"}', 401)
    for reply in (answer("{}"), echo, answer("{}", 500), ["drop"]):
        server.answers = [reply]
        try:
            api.call(SECURE)
        except rt.APIError as error:
            shown += [str(error), repr(error), "".join(traceback.format_exception(error))]
    logged = [record.getMessage() for record in caplog.records]
    assert any("GET" in line for line in logged)
    for secret in (*SECRETS.values(), "url-secret"):
        assert not [text for text in shown + logged if secret in text]


def test_debug_logging_by_environment(
    server: Server, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from client_runtime import log

    monkeypatch.setenv("X_LOG", "debug")
    server.answers = [answer("{}", 500), answer("{}")]
    try:
        shop(server.url, config=CONFIG, credentials=SECRETS).call(SECURE)
    finally:
        logger = logging.getLogger(log.__name__.rpartition(".")[0])
        for handler in list(logger.handlers):
            logger.removeHandler(handler)
        logger.setLevel(logging.NOTSET)
    written = capsys.readouterr().err
    assert "/x: 500 in " in written and ", again in 0." in written and "/x: 200 in " in written
    assert "'x-key': '***'" in written
    assert not [secret for secret in SECRETS.values() if secret in written]


def test_an_unknown_host_and_an_unknown_protocol() -> None:
    with pytest.raises(rt.APIConnectionError):
        shop("http://no-such-host.invalid", max_retries=0).call(GET)
    with pytest.raises(rt.APIConnectionError, match="protocol"):
        shop("ftp://127.0.0.1").call(GET)


def test_async_errors(server: Server) -> None:
    server.answers = [answer('{"message": "no"}', 404)]
    with pytest.raises(rt.NotFoundError, match="no"):
        asyncio.run(async_shop(server.url).call(GET))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    with pytest.raises(rt.APIConnectionError):
        asyncio.run(async_shop(url, max_retries=0).call(GET))
