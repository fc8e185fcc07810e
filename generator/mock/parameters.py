"""Parameters out of the request, by place and style (OpenAPI 3.1, section 4.8.12), each held
against its type.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from functools import partial
from urllib.parse import unquote, unquote_plus

from generator.mock.incoming import Error, Incoming, Understood
from generator.mock.texts import Raw, arranged, list_type, object_type, typed
from generator.model.api import Operation, Parameter
from generator.model.conformance import Fault, faults
from generator.model.types import JSON, Map, Object, Type, TypeDef
from generator.model.wording import expected, nearest

_Types = Mapping[str, TypeDef]
_Pairs = Sequence[tuple[str, str]]
_Decode = Callable[[str], str]

_in_path: _Decode = partial(unquote, errors="strict")
_in_query: _Decode = partial(unquote_plus, errors="strict")
_OF_LIBRARIES = frozenset({"accept-encoding", "accept-language", "cache-control", "user-agent"})
"""Headers that libraries send by themselves, if a caller says nothing."""

_COMMA = re.compile(",")
_ENCODED_COMMA = re.compile("%2C", re.IGNORECASE)
_SEPARATORS = {
    "spaceDelimited": re.compile(r"%20|\+| "),
    "pipeDelimited": re.compile(r"\||%7C", re.IGNORECASE),
}


class _Bad(Exception):
    """A parameter cannot be read: what is wrong, and what was expected."""


def read_parameters(
    operation: Operation,
    request: Incoming,
    path_values: Mapping[str, str],
    types: _Types,
    also_known: Container[str],
    into: Understood,
) -> None:
    """Read the parameters of an operation out of a request, with everything that is wrong in them.

    `also_known` are names that are none of its parameters and yet may stand in the query.
    """
    query = request.pairs()
    taken = _taken(operation, query, types)
    for parameter in operation.parameters:
        try:
            raw = _raw(parameter, request, path_values, query, taken, types)
        except _Bad as error:
            _add(into, parameter, Fault("", *error.args))
            continue
        if raw is None:
            raw = _unseen(parameter, types)
        if raw is None:
            if parameter.required:
                _add(into, parameter, Fault("", "is missing", expected(parameter.type, types)))
            continue
        _settle(parameter, raw, types, into)
    for name in dict.fromkeys(name for at, (name, _) in enumerate(query) if at not in taken):
        if name not in also_known:
            known = [one.wire for one in operation.parameters if one.location == "query"]
            fault = Fault("", f"is no parameter of {operation.id}{nearest(name, known)}", "nothing")
            into.errors.append(Error("query", fault, name))


def _add(into: Understood, parameter: Parameter, fault: Fault) -> None:
    into.errors.append(Error(parameter.location, fault, parameter.wire))


def _settle(parameter: Parameter, raw: Raw, types: _Types, into: Understood) -> None:
    """Keep the value that a parameter has, and what is wrong with it."""
    found: list[Fault] = []
    for candidate in _readings(raw):
        value = candidate if parameter.media_type else typed(candidate, parameter.type, types)
        found = list(faults(value, parameter.type, types, exact=True))
        if not found:
            break
    if found and not parameter.required and parameter.wire.lower() in _OF_LIBRARIES:
        return
    into.values[parameter.location, parameter.wire] = value
    for fault in found:
        _add(into, parameter, fault)


class _Split(list[str]):
    """A list that was one text, which may have been one item too, or have hidden its commas."""

    def __init__(self, texts: Sequence[str], others: Sequence[Raw]) -> None:
        super().__init__(texts)
        self.others = others


def _readings(raw: Raw) -> Iterator[Raw]:
    if isinstance(raw, _Split):
        yield from raw.others
        yield list(raw)
    else:
        yield raw


# Which part of the request is whose


def _taken(operation: Operation, query: _Pairs, types: _Types) -> dict[int, str]:
    """The pairs of a query by the parameter they are for. An object that is spread over the query
    has the names of its members, or, with free keys, those that nobody else has."""
    taken: dict[int, str] = {}
    spread: list[tuple[Parameter, Object | Map]] = []
    for parameter in operation.parameters:
        if parameter.location != "query":
            continue
        object_ = object_type(parameter.type, types) if not parameter.media_type else None
        is_deep = object_ is not None or (
            parameter.style == "deepObject" and list_type(parameter.type, types) is not None
        )
        for at, (name, _) in enumerate(query):
            bracketed = is_deep and name.startswith(f"{parameter.wire}[")
            if name == parameter.wire or bracketed:
                taken.setdefault(at, parameter.wire)
        if object_ is not None and parameter.explode and parameter.style == "form":
            spread.append((parameter, object_))
    for parameter, object_ in spread:
        known = {one.wire for one in object_.properties} if isinstance(object_, Object) else set()
        open_ = isinstance(object_, Map) or object_.additional is not None
        for at, (name, _) in enumerate(query):
            if name in known or open_:
                taken.setdefault(at, parameter.wire)
    return taken


def _raw(
    parameter: Parameter,
    request: Incoming,
    path_values: Mapping[str, str],
    query: _Pairs,
    taken: Mapping[int, str],
    types: _Types,
) -> Raw | None:
    """What a parameter says, in texts; `None` where it is not there."""
    match parameter.location:
        case "path":
            text = path_values.get(parameter.wire)
            return None if text is None else _from_path(parameter, text, types)
        case "query":
            pairs = [pair for at, pair in enumerate(query) if taken.get(at) == parameter.wire]
            return _from_pairs(parameter, pairs, types, decode=_in_query) if pairs else None
        case "header":
            text = request.headers.get(parameter.wire.lower())
            return None if text is None else _from_header(parameter, text, types)
        case "cookie":
            object_ = object_type(parameter.type, types) if parameter.explode else None
            known = {parameter.wire}
            if isinstance(object_, Object):
                known |= {one.wire for one in object_.properties}
            pairs = [pair for pair in request.cookies() if pair[0] in known]
            return _from_pairs(parameter, pairs, types, decode=_in_path) if pairs else None


def _unseen(parameter: Parameter, types: _Types) -> Raw | None:
    """What a required parameter says of which nothing is there: if it is an object whose members
    are spread over the query, that it is empty."""
    is_spread = parameter.location == "query" and parameter.explode and not parameter.media_type
    if parameter.required and is_spread and object_type(parameter.type, types) is not None:
        return {}
    return None


def _decoded(text: str, decode: _Decode = _in_path) -> str:
    try:
        return decode(text)
    except UnicodeDecodeError:
        raise _Bad("is not UTF-8 when its percent signs are decoded", "UTF-8") from None


def _loaded(text: str) -> JSON:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise _Bad("is not JSON", "JSON") from None


# Queries and cookies


def _from_pairs(parameter: Parameter, pairs: _Pairs, types: _Types, *, decode: _Decode) -> Raw:
    texts = [value for name, value in pairs if name == parameter.wire]
    if parameter.media_type:
        return _loaded(_decoded(texts[0], decode))
    many = list_type(parameter.type, types)
    if len(texts) < len(pairs):
        found = _from_named_pairs(parameter, pairs, decode)
        is_list = many is not None and all(key.isdecimal() for key in found)
        return [*found.values()] if is_list else found
    object_ = object_type(parameter.type, types)
    if many is not None and (parameter.explode or len(texts) > 1):
        if not parameter.explode:
            raise _Bad("is given more than once", "one list, not exploded")
        return [_decoded(text, decode) for text in texts]
    if len(texts) > 1:
        raise _Bad("is given more than once", expected(parameter.type, types))
    if many is not None:
        return _split(parameter, texts[0], decode)
    if object_ is not None and not parameter.explode and "," in texts[0]:
        return _alternating([_decoded(text, decode) for text in texts[0].split(",")])
    return _decoded(texts[0], decode)


def _from_named_pairs(parameter: Parameter, pairs: _Pairs, decode: _Decode) -> dict[str, Raw]:
    """An object by the names of its members, in brackets or spread; a list by those of its items,
    which may be none.
    """
    found = arranged((name, _decoded(value, decode)) for name, value in pairs)
    inner = found.pop(parameter.wire, {})
    if isinstance(inner, list):
        inner = {str(at): one for at, one in enumerate(inner)}
    if not isinstance(inner, dict):
        raise _Bad("is given as a text and in brackets too", "one of the two")
    return {**found, **inner}


def _split(parameter: Parameter, text: str, decode: _Decode) -> Raw:
    if not text:
        return []
    separator = _SEPARATORS.get(parameter.style, _COMMA)
    texts = [_decoded(one, decode) for one in separator.split(text)]
    hidden = _ENCODED_COMMA.split(text) if separator is _COMMA and len(texts) == 1 else []
    others: list[Raw] = [texts[0]] if len(texts) == 1 else []
    if len(hidden) > 1:
        return _Split([_decoded(one, decode) for one in hidden], [texts])
    return _Split(texts, others)


def _alternating(texts: Sequence[str]) -> Raw:
    """`a,1,b,2` → an object."""
    if len(texts) % 2:
        raise _Bad("has a key without a value", "keys and values in turn")
    return dict(zip(texts[::2], texts[1::2], strict=True))


# Paths and headers


def _from_path(parameter: Parameter, text: str, types: _Types) -> Raw:
    if parameter.media_type:
        return _loaded(_decoded(text))
    if parameter.style == "matrix":
        return _from_matrix(parameter, text, types)
    separator = ","
    if parameter.style == "label":
        if not text.startswith("."):
            raise _Bad("does not begin with a dot", "style label")
        text = text[1:]
        separator = "." if parameter.explode else ","
    return _simple(parameter, text, separator, types)


def _from_matrix(parameter: Parameter, text: str, types: _Types) -> Raw:
    if not text.startswith(";"):
        raise _Bad("does not begin with a semicolon", "style matrix")
    pairs = [
        (_decoded(name), value)
        for name, _, value in (piece.partition("=") for piece in text[1:].split(";"))
    ]
    if parameter.explode and list_type(parameter.type, types) is not None:
        return [_decoded(value) for name, value in pairs if name == parameter.wire]
    if parameter.explode and object_type(parameter.type, types) is not None:
        return {name: _decoded(value) for name, value in pairs}
    if len(pairs) != 1 or pairs[0][0] != parameter.wire:
        raise _Bad(f"is not written as ;{parameter.wire}=", "style matrix")
    return _simple(parameter, pairs[0][1], ",", types)


def _from_header(parameter: Parameter, text: str, types: _Types) -> Raw:
    if parameter.media_type:
        return _loaded(text)
    return _simple(parameter, text, ",", types, encoded=False)


def _simple(
    parameter: Parameter, text: str, separator: str, types: _Types, *, encoded: bool = True
) -> Raw:
    def read(piece: str) -> str:
        return _decoded(piece) if encoded else piece.strip()

    if list_type(parameter.type, types) is not None:
        pieces = [read(piece) for piece in text.split(separator)] if text else []
        return _Split(pieces, [read(text)] if _may_be_text(parameter.type, types) else [])
    if object_type(parameter.type, types) is not None and text:
        pieces_ = text.split(separator)
        if not parameter.explode:
            return _alternating([read(piece) for piece in pieces_])
        split = (piece.partition("=") for piece in pieces_)
        return {read(name): read(value) for name, _, value in split}
    return read(text)


def _may_be_text(type_: Type, types: _Types) -> bool:
    return next(faults("x", type_, types), None) is None
