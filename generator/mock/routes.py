"""Paths → operations: literal segments before templated ones, with or without a base path."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from generator.model.api import Api, Operation, Server
from generator.record import record

_TEMPLATE = re.compile(r"\{([^{}]*)\}")


@record
class Match:
    """The operations that a request may be for, and what its path says, as written there. They are
    several where only a fragment of their paths, which no request carries, tells them apart."""

    operations: tuple[Operation, ...]
    values: Mapping[str, str]


@record
class Unrouted:
    """There is no such operation: the methods that the path has, or the path that is nearest."""

    allowed: tuple[str, ...] = ()
    nearest: str = ""


@record
class _Segment:
    """One piece of a path: a literal, or a pattern with names."""

    literal: str
    names: tuple[str, ...] = ()
    pattern: re.Pattern[str] | None = None


@record
class _Route:
    """All operations of one path. One that differs by a query that stands in its path comes with
    that query, the longest first."""

    path: str
    segments: tuple[_Segment, ...]
    methods: dict[str, list[tuple[frozenset[tuple[str, str]], Operation]]]

    def match(self, segments: list[str], decoded: list[str]) -> dict[str, str] | None:
        values: dict[str, str] = {}
        for own, raw, text in zip(self.segments, segments, decoded, strict=True):
            if own.pattern is None:
                if own.literal != text:
                    return None
                continue
            found = own.pattern.fullmatch(raw)
            if found is None:
                return None
            values.update(zip(own.names, found.groups(), strict=True))
        return values

    def operations(self, method: str, query: frozenset[tuple[str, str]]) -> tuple[Operation, ...]:
        same = self.methods.get(method, ())
        most = next((wanted for wanted, _ in same if wanted <= query), None)
        return tuple(operation for wanted, operation in same if wanted == most)


class Routes:
    """The routes of an API."""

    def __init__(self, api: Api) -> None:
        self.bases = _bases(api)
        routes: dict[str, _Route] = {}
        for path, wanted, operation in _places(api.operations):
            if path not in routes:
                routes[path] = _Route(path, tuple(map(_segment, path.split("/"))), {})
            routes[path].methods.setdefault(operation.method, []).append((wanted, operation))
        self._by_size: dict[int, list[_Route]] = {}
        for route in sorted(routes.values(), key=_openness):
            self._by_size.setdefault(len(route.segments), []).append(route)
            for same in route.methods.values():
                same.sort(key=lambda one: -len(one[0]))
        self._paths = list(routes)

    def find(self, method: str, path: str, query: str) -> Match | Unrouted:
        """The operation for a path as written in a request, with or without the base path of a
        server of the document before it."""
        wanted = frozenset(parse_qsl(query, keep_blank_values=True)) if query else frozenset()
        allowed: dict[str, None] = {}
        for rest in self._rests(path):
            segments = rest.split("/")
            decoded = [unquote(segment) for segment in segments]
            for route in self._by_size.get(len(segments), ()):
                values = route.match(segments, decoded)
                if values is None:
                    continue
                operations = route.operations(method, wanted)
                if operations:
                    return Match(operations, values)
                allowed.update(dict.fromkeys(route.methods))
        return Unrouted(tuple(allowed)) if allowed else Unrouted(nearest=self._nearest(path))

    def _rests(self, path: str) -> Iterable[str]:
        for base in self.bases:
            if path.startswith(base + "/"):
                yield path[len(base) :]
        yield path

    def _nearest(self, path: str) -> str:
        rest = next(iter(self._rests(path)))[:200]
        found = difflib.get_close_matches(rest, self._paths, 1, 0.5)
        return found[0] if found else ""


def _places(
    operations: Sequence[Operation],
) -> Iterator[tuple[str, frozenset[tuple[str, str]], Operation]]:
    """The paths of operations, without their fragments, each with the query that stands in it."""
    for operation in operations:
        path, _, query = operation.path.partition("#")[0].partition("?")
        yield path, frozenset(parse_qsl(query, keep_blank_values=True)), operation


def _segment(text: str) -> _Segment:
    pieces = _TEMPLATE.split(text)
    if len(pieces) == 1:
        return _Segment(unquote(text))
    pattern = "".join("(.+?)" if at % 2 else _literal(piece) for at, piece in enumerate(pieces))
    return _Segment("", tuple(pieces[1::2]), re.compile(pattern))


def _literal(text: str) -> str:
    """A text as a request writes it, with percent signs or without."""
    written = {re.escape(text), re.escape(quote(text)), re.escape(quote(text, safe=""))}
    return f"(?:{'|'.join(sorted(written))})" if len(written) > 1 else re.escape(text)


def _openness(route: _Route) -> tuple[int, ...]:
    """How much a path leaves open, segment by segment: nothing, a part, or all."""
    return tuple(
        0 if one.pattern is None else 2 if one.pattern.pattern == "(.+?)" else 1
        for one in route.segments
    )


def _bases(api: Api) -> tuple[str, ...]:
    servers = [*api.servers, *(one for each in api.operations for one in each.servers)]
    found = dict.fromkeys(base_of(server) for server in servers)
    return tuple(sorted((one for one in found if one), key=len, reverse=True))


def base_of(server: Server) -> str:
    """The path of a server's URL, its variables at their defaults; empty for the root."""
    defaults = {one.name: one.default for one in server.variables}
    url = _TEMPLATE.sub(lambda found: defaults.get(found[1], found[0]), server.url)
    try:
        return urlsplit(url).path.rstrip("/")
    except ValueError:
        return ""
