"""Python and curl say the same: for every style, body and credential, one request twice."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest

from benchmarks.raw_http import send_raw
from generator.config import Config
from generator.model.api import Api
from generator.parser import parse
from generator.spec import read
from generator.targets.python.target import render
from generator.targets.snippets.views import snippets_of
from tests.targets.snippets.conftest import Ran
from tests.targets.snippets.loopback import FILE, Answer, Request, Server, parts

TEXT = {"type": "string"}
LIST = {"type": "array", "items": TEXT}
OBJECT = {"type": "object", "properties": {"a": TEXT, "b": {"type": "integer"}}}
HARD = "a/b?c=d&e#f g+h%i'j\"k$l`m!n{o}[p]é😀"
PAIR = {"a": "x y", "b": 2}


def parameter(name: str, place: str, schema: Any, example: Any, **more: Any) -> dict[str, Any]:
    schema = {} if "content" in more else {"schema": schema}
    return {"name": name, "in": place, "required": True, "example": example, **schema, **more}


def operation(
    *parameters: dict[str, Any], body: dict[str, Any] | None = None, security: Any = None
) -> dict[str, Any]:
    found: dict[str, Any] = {
        "parameters": list(parameters),
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": {}}}}},
        "security": [{scheme: [] for scheme in one} for one in security or ()],
    }
    if body is not None:
        found["requestBody"] = {"required": True, "content": body}
    return found


def members(properties: dict[str, Any], example: Any, **more: Any) -> dict[str, Any]:
    schema = {"type": "object", "properties": properties, "required": list(properties)}
    return {"schema": schema, "example": example, **more}


def encoded(style: str, *, explode: bool) -> dict[str, Any]:
    return {"style": style, "explode": explode}


PATHS: dict[str, Any] = {
    "/simple/{text}/{list}/{object}": {
        "get": operation(
            parameter("text", "path", TEXT, HARD),
            parameter("list", "path", LIST, ["x", "y,z"]),
            parameter("object", "path", OBJECT, PAIR, explode=True),
        )
    },
    "/label{text}/{list}": {
        "get": operation(
            parameter("text", "path", TEXT, "x y", style="label"),
            parameter("list", "path", LIST, ["x", "y"], **encoded("label", explode=True)),
        )
    },
    "/matrix/{text}/{list}/{more}": {
        "get": operation(
            parameter("text", "path", TEXT, "x y", style="matrix"),
            parameter("list", "path", LIST, ["x", "y"], **encoded("matrix", explode=True)),
            parameter("more", "path", OBJECT, PAIR, **encoded("matrix", explode=False)),
        )
    },
    "/query/{a[b]}": {
        "get": operation(
            parameter("a[b]", "path", TEXT, "x"),
            parameter("hard", "query", TEXT, HARD),
            parameter("empty", "query", TEXT, ""),
            parameter("yes", "query", {"type": "boolean"}, True),
            parameter("number", "query", {"type": "number"}, 1.0),
            parameter("big", "query", {"type": "integer"}, 2**60),
            parameter("ids[]", "query", LIST, ["x", "y&z"]),
            parameter("comma", "query", LIST, ["x", "y,z"], explode=False),
            parameter("pipe", "query", LIST, ["x", "y"], **encoded("pipeDelimited", explode=False)),
            parameter(
                "space", "query", LIST, ["x", "y"], **encoded("spaceDelimited", explode=False)
            ),
            parameter("object", "query", OBJECT, PAIR),
            parameter(
                "deep",
                "query",
                {"type": "object"},
                {"a": {"b": ["x", "y"]}, "c": [{"d": 1}]},
                **encoded("deepObject", explode=True),
            ),
            parameter("open", "query", TEXT, "a/b?c=[d]", allowReserved=True),
            parameter("json", "query", {}, PAIR, content={"application/json": {"schema": OBJECT}}),
        )
    },
    "/headers": {
        "get": operation(
            parameter("X-Text", "header", TEXT, 'it\'s; "$HOME" `x`;'),
            parameter("X-Empty", "header", TEXT, ""),
            parameter("X-List", "header", LIST, ["x", "y"]),
            parameter("X-Object", "header", OBJECT, PAIR, explode=True),
            parameter("session", "cookie", TEXT, "a;b c"),
            parameter("flags", "cookie", LIST, ["x", "y"], explode=False),
        )
    },
    "/json": {
        "post": operation(
            body={"application/json": members({"a": TEXT, "b": {}}, {"a": HARD, "b": [1.0, None]})}
        ),
        "delete": operation(body={"application/json": members({"a": TEXT}, {"a": "x"})}),
        "get": operation(body={"application/json": members({"a": TEXT}, {"a": "x"})}),
        "patch": operation(body={"application/merge-patch+json": members({"a": TEXT}, {"a": "x"})}),
        "head": operation(),
    },
    "/value": {
        "put": operation(
            body={
                "application/json": {
                    "schema": {},
                    "examples": {
                        name: {"value": value}
                        for name, value in (
                            ("no", False),
                            ("zero", 0),
                            ("nothing", ""),
                            ("null", None),
                            ("list", []),
                            ("text", "@file"),
                        )
                    },
                }
            }
        )
    },
    "/form": {
        "post": operation(
            body={
                "application/x-www-form-urlencoded": members(
                    {"a": TEXT, "b": LIST, "c": OBJECT, "d": LIST, "e": OBJECT},
                    {"a": HARD, "b": ["x", "y z"], "c": PAIR, "d": ["x", "y"], "e": PAIR},
                    encoding={
                        "d": encoded("pipeDelimited", explode=False),
                        "e": {"contentType": "application/json"},
                    },
                )
            }
        )
    },
    "/parts": {
        "post": operation(
            body={
                "multipart/form-data": members(
                    {
                        "file": {"type": "string", "format": "binary"},
                        "photos": {
                            "type": "array",
                            "items": {"type": "string", "format": "binary"},
                        },
                        "at": TEXT,
                        "list": LIST,
                        "object": OBJECT,
                        "typed": TEXT,
                    },
                    {
                        "at": "@file",
                        "list": ["<x", "y;type=z"],
                        "object": {"a": 'say "hi" \\ ;', "b": 1},
                        "typed": "<b>",
                    },
                    encoding={"typed": {"contentType": "text/html"}},
                )
            }
        )
    },
    "/text": {"post": operation(body={"text/plain": {"schema": TEXT, "example": f"@{HARD}\n\n"}})},
    "/bytes": {"put": operation(body={"image/png": {"schema": {}}})},
    **{
        f"/auth/{'-'.join(schemes) or 'none'}": {"get": operation(security=[schemes])}
        for schemes in (
            (),
            ("header",),
            ("query",),
            ("cookie",),
            ("basic",),
            ("bearer",),
            ("oauth",),
            ("header", "query", "cookie"),
        )
    },
    "/auth/{id}": {
        "get": operation(
            parameter("id", "path", TEXT, "x"),
            parameter("q", "query", TEXT, "y"),
            parameter("c", "cookie", TEXT, "z"),
            security=[("query", "cookie")],
        )
    },
}
SCHEMES = {
    "header": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "query": {"type": "apiKey", "in": "query", "name": "key"},
    "cookie": {"type": "apiKey", "in": "cookie", "name": "sid"},
    "basic": {"type": "http", "scheme": "basic"},
    "bearer": {"type": "http", "scheme": "bearer"},
    "oauth": {
        "type": "oauth2",
        "flows": {"clientCredentials": {"tokenUrl": "https://acme.test/token", "scopes": {}}},
    },
}


@pytest.fixture(scope="module")
def api() -> Api:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme wire", "version": "1"},
        "paths": PATHS,
        "components": {"securitySchemes": SCHEMES},
    }
    return parse(read(Path("wire.json"), content=json.dumps(document).encode()), Config())


@pytest.fixture
def client_folder(api: Api, tmp_path: Path) -> Iterator[Path]:
    for file in render(api, Config()):
        path = tmp_path / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(str(file.content), encoding="utf-8")
    yield tmp_path / "python"
    for name in [one for one in sys.modules if one.startswith(api.package.module)]:
        del sys.modules[name]


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server(lambda request: Answer())
    yield server
    server.close()


Case = tuple[str, dict[str, str]]


@pytest.fixture
def secrets(
    api: Api, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, str]:
    """What the snippets take from the environment; the files that they send are there too."""
    variables = {
        name: f"secret-{number}"
        for number, name in enumerate(one for it in api.security_schemes for one in it.environment)
        if not name.endswith(("CLIENT_ID", "CLIENT_SECRET"))
    } | {api.package.base_url_environment: server.url}
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    for name in ("data.png", "file.txt", "photo.png"):
        (tmp_path / name).write_bytes(FILE)
    return variables


def cases(api: Api) -> list[Case]:
    """The snippets of each case, by language."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    for id_, snippets in snippets_of(api).items():
        for one in snippets:
            found.setdefault((id_, one.case), {})[one.language] = one.code
    return [(f"{id_} {case}", codes) for (id_, case), codes in found.items()]


def test_python_and_curl_send_the_same(
    api: Api,
    server: Server,
    secrets: dict[str, str],
    client_folder: Path,
    importing: Callable[[Path], None],
    run_python: Callable[[str], str],
    run_shell: Callable[..., bytes],
) -> None:
    importing(client_folder)
    found = cases(api)
    for name, codes in found:
        server.requests.clear()
        run_python(codes["python"])
        run_shell(codes["curl"], **secrets)
        run_shell(codes["curl"], shell="sh", **secrets)
        first, *others = [meant(request) for request in server.requests]
        assert others == [first, first], (name, codes["python"], codes["curl"])
    assert len(found) > 35


def test_curl_javascript_and_raw_requests_send_the_same(
    api: Api,
    server: Server,
    secrets: dict[str, str],
    tmp_path: Path,
    run_shell: Callable[..., bytes],
    run_node: Callable[..., list[Ran]],
) -> None:
    found = cases(api)
    run_shell("".join(codes["curl"] for _, codes in found), **secrets)
    by_curl = list(server.requests)
    assert len(by_curl) == len(found)
    server.requests.clear()
    run_node([codes["javascript"] for _, codes in found if "javascript" in codes], **secrets)
    by_fetch = iter(list(server.requests))
    hosts = {"ACME_WIRE_HOST": server.url.removeprefix("http://")}
    for (name, codes), request in zip(found, by_curl, strict=True):
        expected = meant(request)
        if "javascript" in codes:
            assert meant(next(by_fetch)) == expected, (name, codes["javascript"])
        else:  # fetch has no body with GET
            assert name.startswith("get json")
        server.requests.clear()
        status, answer = send_raw(codes["http"], server.url, tmp_path, {**secrets, **hosts})
        assert status == 200, (name, codes["http"], answer)
        (raw,) = server.requests
        assert meant(raw) == expected, (name, codes["http"])
    assert next(by_fetch, None) is None


def meant(request: Request) -> dict[str, Any]:
    """What a request says, without what differs between two programs that say the same."""
    content_type = request.headers.get("content-type", "")
    body: Any = request.body
    if content_type.startswith("multipart/"):
        body, content_type = parts(request), "multipart"
    elif "json" in content_type:
        body = json.dumps(json.loads(body))  # as text: 1.0 is not 1
    return {
        "method": request.method,
        "path": [unquote(one) for one in request.path.split("/")],
        "query": parse_qsl(request.query, keep_blank_values=True),
        "type": content_type,
        "body": body,
        "cookies": request.headers.get("cookie"),
        "headers": {
            name: value
            for name, value in request.headers.items()
            if name == "authorization" or name.startswith("x-")
        },
    }


def test_the_snippets_say_what_the_document_shows(api: Api) -> None:
    """The comparison above is worth nothing if both leave the hard values out."""
    codes = {id_: snippets[0].code for id_, snippets in snippets_of(api).items()}
    everything = "".join(codes.values())
    assert everything.count("é😀") >= 4
    for part in ("y;type=z", "@file", "$HOME", "1152921504606846976", "b=[1.0, None]"):
        assert part in everything, part
