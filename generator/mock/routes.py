"""Paths → operations: literal segments before templated ones, with or without a base path."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from urllib.parse import quote, unquote, unquote_plus, urlsplit

from generator.model.api import Api, Operation, Server
from generator.model.lookup import resolved
from generator.model.types import Enum, TypeDef
from generator.record import record

_TEMPLATE = re.compile(r"\{([^{}]*)\}")


@record
class Match:
    """An operation that a request may be for, and what the path says, as written there."""

    operation: Operation
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

    def match(self, raw: str) -> dict[str, str] | None:
        """What a piece of a request says by these names; None where it is another piece."""
        if self.pattern is None:
            return {} if self.literal == unquote(raw) else None
        found = self.pattern.fullmatch(raw)
        return None if found is None else dict(zip(self.names, found.groups(), strict=True))


@record
class _Choice:
    """An operation of a path, and the query that stands in that path: names and what they say."""

    operation: Operation
    query: tuple[tuple[str, _Segment], ...]

    def match(self, query: Mapping[str, list[str]]) -> dict[str, str] | None:
        values: dict[str, str] = {}
        for name, wanted in self.query:
            found = [wanted.match(raw) for raw in query.get(name, ())]
            first = next((one for one in found if one is not None), None)
            if first is None:
                return None
            values |= first
        return values


@record
class _Route:
    """All operations of one path. Those that differ by a query that stands in their path come with
    that query, the longest first."""

    path: str
    segments: tuple[_Segment, ...]
    methods: dict[str, list[_Choice]]

    def match(self, segments: list[str]) -> dict[str, str] | None:
        values: dict[str, str] = {}
        for own, raw in zip(self.segments, segments, strict=True):
            found = own.match(raw)
            if found is None:
                return None
            values |= found
        return values

    def operations(self) -> Iterator[Operation]:
        for same in self.methods.values():
            yield from (one.operation for one in same)

    def find(
        self, method: str, values: Mapping[str, str], query: Mapping[str, list[str]]
    ) -> list[Match]:
        """The operations whose query says most of what a request does; `values` are those of its
        path."""
        same = self.methods.get(method, ())
        for choice in same:
            more = choice.match(query)
            if more is not None:
                alike = (one.operation for one in same if one.query == choice.query)
                return [Match(operation, {**values, **more}) for operation in alike]
        return []


class Routes:
    """The routes of an API."""

    def __init__(self, api: Api) -> None:
        self.bases = _bases(api)
        routes: dict[str, _Route] = {}
        for operation in api.operations:
            path, _, query = operation.route.partition("?")
            told = _choices(operation, api.types)
            if path not in routes:
                segments = tuple(_segment(one, told) for one in path.split("/"))
                routes[path] = _Route(path, segments, {})
            pairs = ((unquote(name), _segment(value, told)) for name, value in _pairs(query))
            choice = _Choice(operation, tuple(pairs))
            routes[path].methods.setdefault(operation.method, []).append(choice)
        self._by_size: dict[int, list[_Route]] = {}
        for route in sorted(routes.values(), key=_openness):
            self._by_size.setdefault(len(route.segments), []).append(route)
            for same in route.methods.values():
                same.sort(key=lambda one: -len(one.query))
        self._spreading = [
            (one, _segment(one.path, {}))
            for one in routes.values()
            if any(map(_has_slashes, one.operations()))
        ]
        self._paths = list(routes)

    def find(self, method: str, path: str, query: str) -> list[Match] | Unrouted:
        """The operation for a path as written in a request, with or without the base path of a
        server of the document before it. They are several where their paths differ by the names in
        them only, or by a fragment, which no request carries."""
        said: dict[str, list[str]] = {}
        for name, value in _pairs(query):
            said.setdefault(unquote_plus(name), []).append(value)
        allowed: dict[str, None] = {}
        for rest in self._rests(path):
            segments = rest.split("/")
            found: list[Match] = []
            openness: tuple[int, ...] = ()
            for route in self._by_size.get(len(segments), ()):
                if found and _openness(route) != openness:
                    break
                values = route.match(segments)
                if values is None:
                    continue
                openness = _openness(route)
                found += route.find(method, values, said)
                allowed.update(dict.fromkeys(route.methods))
            found = found or self._spread(method, rest, said)
            if found:
                return found
        return Unrouted(tuple(allowed)) if allowed else Unrouted(nearest=self._nearest(path))

    def _spread(self, method: str, path: str, said: Mapping[str, list[str]]) -> list[Match]:
        """The operation of a path in which a value may have slashes."""
        for route, whole in self._spreading:
            values = whole.match(path)
            if values is not None:
                return route.find(method, values, said)
        return []

    def _rests(self, path: str) -> Iterable[str]:
        for base in self.bases:
            if path.startswith(base + "/"):
                yield path[len(base) :]
        yield path

    def _nearest(self, path: str) -> str:
        rest = next(iter(self._rests(path)))[:200]
        found = difflib.get_close_matches(rest, self._paths, 1, 0.5)
        return found[0] if found else ""


def _pairs(query: str) -> Iterator[tuple[str, str]]:
    """The names and values of a query, as they are written."""
    for pair in query.split("&"):
        name, _, value = pair.partition("=")
        if pair:
            yield name, value


def _has_slashes(operation: Operation) -> bool:
    return any(one.location == "path" and one.allow_reserved for one in operation.parameters)


def _segment(text: str, choices: Mapping[str, Sequence[str]]) -> _Segment:
    """A piece of a path. Where nothing stands between two of its names, `choices`, the values of
    those that allow only some, tell where one ends."""
    pieces = _TEMPLATE.split(text)
    if len(pieces) == 1:
        return _Segment(unquote(text))
    names = pieces[1::2]
    known = choices if "" in pieces[2:-1:2] else {}
    said = (
        f"({'|'.join(map(_literal, known[name]))})" if name in known else "(.+?)" for name in names
    )
    pattern = "".join(next(said) if at % 2 else _literal(piece) for at, piece in enumerate(pieces))
    return _Segment("", tuple(names), re.compile(pattern))


def _choices(operation: Operation, types: Mapping[str, TypeDef]) -> dict[str, list[str]]:
    """The parameters of a path that are one of some texts."""
    found = {}
    for one in operation.parameters:
        type_ = resolved(one.type, types)
        if one.location == "path" and isinstance(type_, Enum) and not type_.open:
            found[one.wire] = [str(value) for value in type_.values]
    return found


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
        path = urlsplit(url).path
    except ValueError:
        return ""
    return path.rstrip("/") if path.startswith("/") else ""
