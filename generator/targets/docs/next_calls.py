"""Links of an answer in plain words: what of it, and of its request, the next call is given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from generator.model.api import Link, Origin, Passed, Response
from generator.targets.docs.paths import Paths
from generator.targets.docs.prose import code
from generator.targets.docs.views import NextCall
from generator.targets.docs.words import value_code

_HOLDERS = {
    ("request", "path"): ("path parameter", "this request"),
    ("request", "query"): ("query parameter", "this request"),
    ("request", "header"): ("header", "this request"),
    ("request", "body"): ("", "the body of this request"),
    ("response", "header"): ("header", "this answer"),
    ("response", "body"): ("", "this answer"),
}
"""Where a part is found: what kind of part it is, and of what."""

_WHOLE = {
    "url": "the URL of this request",
    "method": "the method of this request",
    "status": "the status of this answer",
}
_PLACES = {
    "path": "the path parameter ",
    "query": "the query parameter ",
    "header": "the header ",
    "cookie": "the cookie ",
}


def next_calls(response: Response, paths: Paths) -> Iterator[NextCall]:
    """The calls that can follow an answer."""
    for link in response.links:
        page = paths.called(link.operation) if link.operation else None
        yield NextCall(_words(link), page, link.target, link.description)


def _words(link: Link) -> str:
    """`Use X of this answer as Y of`, before the title of the operation."""
    groups = [_group([*same]) for _, same in groupby(link.passed, _kind)]
    return f"Use {_and(groups)} of" if groups else "Can be followed by"


def _kind(passed: Passed) -> object:
    """What the parts that are told together have in common."""
    origin = passed.origin
    return (origin.part, origin.place) if origin is not None and origin.path else id(passed)


def _group(same: Sequence[Passed]) -> str:
    """Values that are found in one place: which they are, and what they are for."""
    origin = same[0].origin
    taken = (
        value_code(same[0].value)
        if origin is None
        else _part(origin, [_path(one.origin) for one in same if one.origin is not None])
    )
    return f"{taken} as {_and(map(_purpose, same))}"


def _part(origin: Origin, paths: Sequence[str]) -> str:
    if origin.part in _WHOLE:
        return _WHOLE[origin.part]
    noun, holder = _HOLDERS[origin.part, origin.place]
    if not origin.path:
        return holder
    kind = f"the {noun}{'s' if len(paths) > 1 else ''} " if noun else ""
    return f"{kind}{_and(map(code, paths))} of {holder}"


def _path(origin: Origin) -> str:
    """`owner.names[0]`"""
    first, *rest = origin.path or ("",)
    if origin.place != "body":
        return first
    return first + "".join(f"[{one}]" if one.isdecimal() else f".{one}" for one in rest)


def _purpose(passed: Passed) -> str:
    if passed.place == "body":
        return "the body"
    return _PLACES.get(passed.place, "") + code(passed.wire)


def _and(parts: Iterable[str]) -> str:
    """`a, b and c`"""
    *others, last = parts
    return f"{', '.join(others)} and {last}" if others else last
