"""The site, the mock and the info endpoint as one ASGI application."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias

from generator.config import Config
from generator.mock import Settings
from generator.mock import application as mock_of
from generator.mock.app import Exchange, Mock
from generator.mock.server import base_path
from generator.model.api import Api
from generator.record import record
from generator.serve.hosts import is_known
from generator.serve.info import PATH, Lift, Served, info, served_script
from generator.serve.lifts import lifted
from generator.serve.pages import Pages, Reply, pages_of, refusal, reply
from generator.targets.docs.target import FOLDER, render

Scope: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send: TypeAlias = Callable[[MutableMapping[str, Any]], Awaitable[None]]

MOCK = "/mock"
_LIFT = Lift()
_OPEN = (
    ("access-control-allow-origin", "*"),
    ("access-control-allow-private-network", "true"),
    ("cache-control", "no-store"),
)


@record
class Content:
    """What is served of one reading of a document."""

    pages: Pages
    mock: Mock
    info: bytes


def content(
    api: Api, config: Config, settings: Settings, heard: Callable[[Exchange], None] | None = None
) -> Content:
    """Render the site of an API, and make its mock. `heard` is told what the mock answered."""
    pages = pages_of(render(api, config), FOLDER, {"assets/served.js": served_script()})
    mock = mock_of(api, settings)
    mock.heard = heard
    served = Served(api.info.title, api.info.version, api.original.digest, MOCK + base_path(api))
    return Content(pages, mock, json.dumps(info("mock", (served,), _LIFT)).encode())


class Application:
    """Serves a content, and asks before each page whether there is a newer one."""

    def __init__(
        self,
        content: Content,
        host: str = "127.0.0.1",
        newer: Callable[[], Awaitable[Content | None]] | None = None,
    ) -> None:
        self.content = content
        self.host = host
        self.newer = newer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        headers = {
            name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]
        }
        path = (scope.get("raw_path") or scope["path"].encode()).decode("latin-1")
        if not is_known(headers.get("host", ""), self.host):
            text = "This server is called by localhost, by 127.0.0.1 or by another number."
            await _answer(refusal(421, text), scope["method"], send)
        elif path == MOCK or path.startswith(MOCK + "/"):
            mounted = {**lifted(scope, _LIFT), "root_path": MOCK}
            await self.content.mock(mounted, receive, send)
        elif path == PATH:
            await _answer(self._info(scope["method"], headers), scope["method"], send)
        else:
            if self.newer is not None and headers.get("sec-fetch-dest", "document") == "document":
                self.content = await self.newer() or self.content
            found = reply(self.content.pages, scope["method"], path, headers)
            await _answer(found, scope["method"], send)

    def _info(self, method: str, headers: dict[str, str]) -> Reply:
        if method == "OPTIONS":
            asked = headers.get("access-control-request-headers", "*")
            return Reply(204, (*_OPEN, ("access-control-allow-headers", asked)))
        if method not in {"GET", "HEAD"}:
            return refusal(405, "It is read with GET.", ("allow", "GET, HEAD, OPTIONS"), *_OPEN)
        body = self.content.info
        told = (("content-type", "application/json"), ("content-length", str(len(body))))
        return Reply(200, (*_OPEN, *told), body)


def application(
    api: Api, config: Config | None = None, settings: Settings | None = None
) -> Application:
    """The site and the mock of an API, as an ASGI application."""
    return Application(content(api, config or Config(), settings or Settings()))


async def _answer(found: Reply, method: str, send: Send) -> None:
    headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in found.headers]
    await send({"type": "http.response.start", "status": found.status, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if method == "HEAD" else found.body})
