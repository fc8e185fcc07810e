"""A request as it came in, and what is wrong with it: the words the rooms of the mock share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import unquote_plus

from generator.model.conformance import Fault
from generator.model.types import JSON
from generator.record import record

Place = Literal["path", "query", "header", "cookie", "body"]


@record
class Incoming:
    """The head of a request. `path` and `query` are as written, percent signs and all; the names of
    `headers` are in lower case, and one that came twice is joined. `mount` is the part of the path
    that another application has taken away."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    mount: str = ""

    def pairs(self) -> list[tuple[str, str]]:
        """The query: decoded names, with values as written."""
        pairs = []
        for piece in self.query.split("&"):
            if piece:
                name, _, value = piece.partition("=")
                pairs.append((unquote_plus(name), value))
        return pairs

    def cookies(self) -> list[tuple[str, str]]:
        """The cookies: names, with values as written."""
        pieces = self.headers.get("cookie", "").split(";")
        split = (piece.strip().partition("=") for piece in pieces if piece.strip())
        return [(name, value.strip('"')) for name, _, value in split]

    def url(self, query: str) -> str:
        """The address it was sent to, with another query."""
        host = self.headers.get("host", "localhost")
        scheme = self.headers.get("x-forwarded-proto", "http")
        return f"{scheme}://{host}{self.mount}{self.path}{'?' if query else ''}{query}"


def incoming(scope: Mapping[str, Any]) -> Incoming:
    """The request of an ASGI scope."""
    headers: dict[str, str] = {}
    for name, value in scope["headers"]:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        if key in headers:
            text = f"{headers[key]}{'; ' if key == 'cookie' else ', '}{text}"
        headers[key] = text
    path = (scope.get("raw_path") or scope["path"].encode()).decode("latin-1")
    mount = scope.get("root_path", "")
    return Incoming(
        scope["method"].upper(),
        path.removeprefix(mount),
        scope["query_string"].decode("latin-1"),
        headers,
        mount,
    )


@record
class Error:
    """Something wrong with a request: in which part, of which parameter, and what. `status` is how
    an answer is numbered that has only this to say."""

    place: Place
    fault: Fault
    parameter: str = ""
    status: int = 400

    def as_json(self) -> dict[str, str]:
        """The error as a problem document lists it."""
        told: dict[str, str] = {"in": self.place}
        if self.parameter:
            told["parameter"] = self.parameter
        if self.place == "body" or self.fault.pointer:
            told["pointer"] = self.fault.pointer
        told["message"] = self.fault.message
        if self.fault.expected:
            told["expected"] = self.fault.expected
        return told

    def __str__(self) -> str:
        where = f"{self.place} {self.parameter}".strip()
        return f"{where} {self.fault.pointer} {self.fault.message}".replace("  ", " ")


@dataclass(slots=True)
class Understood:
    """What a request says: its parameters by place and name, its body, and what is wrong."""

    values: dict[tuple[str, str], JSON] = field(default_factory=dict)
    body: JSON = None
    has_body: bool = False
    errors: list[Error] = field(default_factory=list)

    def of(self, place: Place) -> Iterator[tuple[str, JSON]]:
        """The parameters that came in a place."""
        return ((wire, value) for (where, wire), value in self.values.items() if where == place)

    def get(self, place: Place, wire: str | None) -> JSON:
        """A parameter, or a member of the body; `None` where there is none."""
        if place == "body":
            return self.body.get(wire) if isinstance(self.body, dict) else None
        return self.values.get((place, wire or ""))
