"""The mock as an ASGI application: route, read, hold against the document, answer."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, MutableMapping, Sequence
from typing import Any, TypeAlias

from generator.mock.answers import REDIRECTED, Answers
from generator.mock.bodies import read_body
from generator.mock.incoming import Incoming, Understood, incoming
from generator.mock.outgoing import Answer, problem, refusal
from generator.mock.paging import TURN
from generator.mock.parameters import read_parameters
from generator.mock.preferences import Preferences, preferences
from generator.mock.routes import Match, Routes, Unrouted
from generator.mock.security import Security
from generator.mock.streams import encoded
from generator.model.api import Api, Operation
from generator.record import record

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]

_EXPOSED = [
    (b"access-control-allow-origin", b"*"),
    (b"access-control-expose-headers", b"*"),
]


@record
class Settings:
    """How the mock behaves: milliseconds before every answer and between events, and which part of
    the requests goes wrong (0 to 1), always the same ones for a seed."""

    latency: float = 0
    event_delay: float = 0
    faults: float = 0
    seed: int = 0


@record
class Exchange:
    """A request that was answered. `operation` is empty where there is none; `told` is what was
    wrong."""

    method: str
    path: str
    operation: str
    status: int
    seconds: float
    told: tuple[str, ...] = ()


class Mock:
    """The application. `heard` is called after each request."""

    def __init__(
        self,
        api: Api,
        settings: Settings,
        heard: Callable[[Exchange], None] | None = None,
    ) -> None:
        self.types = api.types
        self.settings = settings
        self.heard = heard
        self.routes = Routes(api)
        self.security = Security(api)
        self.answers = Answers(api)
        self._count = 0
        self._random = random.Random(settings.seed)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        began = time.monotonic()
        request = incoming(scope)
        self._count += 1
        id_ = f"req_{self._count:06}"
        wanted = preferences(request.headers.get("prefer", ""))
        operation, answer = await self._answer(request, receive, wanted)
        drops = False
        if self.settings.faults and self._random.random() < self.settings.faults:
            answer, drops = self._failure(operation, request, answer)
        delay = self.settings.latency + wanted.delay
        if delay:
            await asyncio.sleep(delay / 1000)
        headers = self._head(answer, request, id_, wanted)
        if drops:
            # An answer that breaks off: the server closes the connection in the middle of it.
            await _start(send, 200, [*headers, (b"content-length", b"1000")])
        elif answer.events is not None and request.method != "HEAD":
            await self._stream(answer, headers, receive, send)
        else:
            await _whole(answer, headers, request, send)
        if self.heard is not None:
            status = 0 if drops else answer.status
            self.heard(
                Exchange(
                    request.method,
                    request.path,
                    operation.id if operation is not None else "",
                    status,
                    time.monotonic() - began,
                    tuple(answer.told),
                )
            )

    async def _answer(
        self, request: Incoming, receive: Receive, wanted: Preferences
    ) -> tuple[Operation | None, Answer]:
        if request.query == REDIRECTED:
            return None, Answer(200, b"{}", "application/json")
        found = self.routes.find(request.method, request.path, request.query)
        if isinstance(found, Unrouted) and request.method == "HEAD":
            found = self.routes.find("GET", request.path, request.query)
        if isinstance(found, Unrouted):
            return None, _unrouted(found, request)
        operation, said = await self._understood(found, request, receive)
        if said.errors:
            declared = {one.status for one in operation.responses}
            invalid = 422 if "422" in declared and "400" not in declared else 400
            answer = refusal(said.errors, invalid)
            if answer.status == 401:
                answer.headers.append(("WWW-Authenticate", self.security.challenges(operation)))
            elif answer.status == 415 and operation.body is not None:
                types = ", ".join(one.media_type for one in operation.body.contents)
                answer.headers.append(("Accept", types))
            return operation, answer
        return operation, self.answers.of(operation, request, said, wanted)

    async def _understood(
        self, matches: Sequence[Match], request: Incoming, receive: Receive
    ) -> tuple[Operation, Understood]:
        """What a request says, and the operation: of several, the first that it fits."""
        first, *others = matches
        if not others:
            return first.operation, await self._read(first, request, _chunks(receive))
        content = [chunk async for chunk in _chunks(receive)]
        read = [(one.operation, await self._read(one, request, _again(content))) for one in matches]
        return next((one for one in read if not one[1].errors), read[0])

    async def _read(
        self, match: Match, request: Incoming, chunks: AsyncIterator[bytes]
    ) -> Understood:
        operation = match.operation
        said = Understood(errors=self.security.missing(operation, request))
        known = {*self.security.query_names, *_fixed(operation)}
        if operation.pagination is not None and operation.pagination.kind in {"next_url", "link"}:
            known.add(TURN)
            said.values.update(
                {("query", name): value for name, value in request.pairs() if name == TURN}
            )
        read_parameters(operation, request, match.values, self.types, known, said)
        await read_body(operation.body, request, chunks, self.types, said)
        return said

    def _failure(
        self, operation: Operation | None, request: Incoming, answer: Answer
    ) -> tuple[Answer, bool]:
        """One of three things that go wrong, and whether it is a lost connection."""
        which = self._random.choice((429, 500, 0))
        if not which:
            answer.told = ("the connection is dropped: --faults",)
            return answer, True
        if operation is None:
            failed = problem(which, "This is a fault that was asked for.")
        else:
            failed = self.answers.of(operation, request, Understood(), Preferences(which))
        failed.told = (f"{which}: --faults",)
        return failed, False

    def _head(
        self, answer: Answer, request: Incoming, id_: str, wanted: Preferences
    ) -> list[tuple[bytes, bytes]]:
        headers = [(b"x-request-id", id_.encode()), *_EXPOSED]
        if answer.content_type:
            headers.append((b"content-type", answer.content_type.encode("latin-1", "replace")))
        for name, value in answer.headers:
            headers.append((name.lower().encode("latin-1"), value.encode("latin-1", "replace")))
        applied = _applied(wanted, answer)
        if applied:
            headers.append((b"preference-applied", applied.encode("latin-1", "replace")))
            headers.append((b"vary", b"prefer"))
        return headers

    async def _stream(
        self, answer: Answer, headers: list[tuple[bytes, bytes]], receive: Receive, send: Send
    ) -> None:
        """Send the events one by one, until the last or until nobody listens."""
        gone = asyncio.ensure_future(_disconnected(receive))
        try:
            await _start(send, answer.status, [*headers, (b"cache-control", b"no-store")])
            for at, event in enumerate(answer.events or ()):
                if at and self.settings.event_delay:
                    await asyncio.wait({gone}, timeout=self.settings.event_delay / 1000)
                if gone.done():
                    answer.told = ("the client went away",)
                    return
                data = encoded(event, answer.format)
                await send({"type": "http.response.body", "body": data, "more_body": True})
                await asyncio.sleep(0)
            await send({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            gone.cancel()


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _chunks(receive: Receive) -> AsyncIterator[bytes]:
    """The body as it comes in; pieces without bytes are left out."""
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return
        if message.get("body"):
            yield message["body"]
        more = message.get("more_body", False)


async def _again(content: list[bytes]) -> AsyncIterator[bytes]:
    for chunk in content:
        yield chunk


async def _start(send: Send, status: int, headers: list[tuple[bytes, bytes]]) -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers})


async def _whole(
    answer: Answer, headers: list[tuple[bytes, bytes]], request: Incoming, send: Send
) -> None:
    bare = answer.status in {204, 304} or answer.status < 200
    if not bare and answer.events is None:
        headers = [*headers, (b"content-length", str(len(answer.body)).encode())]
    await _start(send, answer.status, headers)
    body = b"" if bare or request.method == "HEAD" else answer.body
    await send({"type": "http.response.body", "body": body, "more_body": False})


def _unrouted(found: Unrouted, request: Incoming) -> Answer:
    allowed = dict.fromkeys(found.allowed)
    if "GET" in allowed:
        allowed["HEAD"] = None
    allowed["OPTIONS"] = None
    methods = ", ".join(allowed)
    if request.method == "OPTIONS":
        asked = request.headers.get("access-control-request-headers", "*")
        granted = request.headers.get("access-control-request-method", "") or methods
        headers = [
            ("Allow", methods),
            ("Access-Control-Allow-Methods", granted),
            ("Access-Control-Allow-Headers", asked),
            ("Access-Control-Allow-Private-Network", "true"),
            ("Access-Control-Max-Age", "600"),
        ]
        return Answer(204, headers=headers)
    if found.allowed:
        answer = problem(405, f"{request.method} is not declared here; {methods} are.")
        answer.headers.append(("Allow", methods))
        return answer
    hint = f" The nearest is {found.nearest}." if found.nearest else ""
    return problem(404, f"The document has no path {request.path}.{hint}")


def _fixed(operation: Operation) -> list[str]:
    """The names of a query that stands in the path of an operation."""
    return [pair.partition("=")[0] for pair in operation.route_query.split("&") if pair]


def _applied(wanted: Preferences, answer: Answer) -> str:
    found: Mapping[str, str] = {
        "code": str(wanted.code) if wanted.code == answer.status else "",
        "example": wanted.example or "" if answer.example == wanted.example else "",
        "delay": str(wanted.delay) if wanted.delay else "",
    }
    return ", ".join(
        f'{key}="{value}"' if key == "example" else f"{key}={value}"
        for key, value in found.items()
        if value
    )
