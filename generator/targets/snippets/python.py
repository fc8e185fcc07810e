"""Calls as Python programs on the generated client, sync and async."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterator

from jinja2 import Template

from generator.model.api import Api, Argument, Group, Operation
from generator.model.kinds import same
from generator.model.lookup import constant_of
from generator.model.samples import FileSample
from generator.model.types import JSON, UNSET, Type, Unset
from generator.record import record
from generator.targets.python import names
from generator.targets.python.expressions import Bracketed
from generator.targets.python.layout import Call as CallExpr
from generator.targets.python.layout import DictLit, Expr, ListLit, element, flat, statement
from generator.targets.python.literals import MAX_DEPTH, literal, string
from generator.targets.python.width import LIMIT, fits
from generator.targets.snippets.calls import Call
from generator.targets.snippets.credentials import variables_read
from generator.targets.snippets.files import download_name, holds_file
from generator.targets.snippets.long_text import SHORT, pieces
from generator.targets.snippets.results import result_words
from generator.targets.snippets.scalars import Unsayable

_TAKEN = frozenset(
    {"client", "main", "asyncio", "event", "events", "item", "content", "page", *dir(builtins)}
)


@record
class _Spot:
    """Where and how a program is written: its indentation, and what `await` is spelled."""

    indent: int
    is_async: bool

    @property
    def awaits(self) -> str:
        """In front of a call."""
        return "await " if self.is_async else ""

    @property
    def prefix(self) -> str:
        """In front of `with` and `for`."""
        return "async " if self.is_async else ""


def _path(name: str) -> Expr:
    return CallExpr("Path", (string(name),))


def python(call: Call, group: Group, api: Api, template: Template, *, is_async: bool) -> str:
    """The program of a call. Raises Unsayable for arguments that no Python can be written of."""
    spot = _Spot(8 if is_async else 0, is_async)
    return _program(call, called(call, group, api, spot.indent), api, template, spot)


def python_frame(call: Call, mark: str, api: Api, template: Template, *, is_async: bool) -> str:
    """The program of a call, with a call of `mark` over several lines in the place of its own."""
    expr = CallExpr(mark, (), [(name, "0" * SHORT) for name in "abc"])
    return _program(call, expr, api, template, _Spot(8 if is_async else 0, is_async))


def _program(call: Call, expr: CallExpr, api: Api, template: Template, spot: _Spot) -> str:
    is_async = spot.is_async
    client = f"Async{api.package.client}" if is_async else api.package.client
    standard = ["import asyncio"] if is_async else []
    if any(holds_file(value) for _, value in call.arguments):
        standard.append("from pathlib import Path")
    return template.render(
        imports=[
            *standard,
            *([""] if standard else []),
            f"from {api.package.module} import {client}",
        ],
        client=_mentioned(spot, client, variables_read(call, api)),
        lines=list(_lines(call, expr, api, spot)),
    )


def called(
    call: Call, group: Group, api: Api, indent: int, file: Callable[[str], Expr] = _path
) -> CallExpr:
    """The call as an expression that stands at an indentation; `file` writes a file that is sent,
    by its name. Raises Unsayable."""
    operation = call.operation
    keywords = [
        (names.argument(one.name), expression(value, indent + 4, file=file))
        for one, value in call.arguments
        if not is_filled_in(one, api, value)
    ]
    return CallExpr(function(operation, group), (), keywords)


def function(operation: Operation, group: Group) -> str:
    """The method of an operation, as a program names it."""
    return f"client.{names.group(group.name)}.{names.method(operation.name)}"


def is_filled_in(argument: Argument, api: Api, value: JSON = UNSET) -> bool:
    """Whether the method fills in the value itself: the only one that there is."""
    if not argument.required or argument.place == "path":
        return False
    constant = constant_of(argument.type, api.types)
    return not isinstance(constant, Unset) and (value is UNSET or same(constant, value))


def _mentioned(spot: _Spot, client: str, mention: str) -> list[str]:
    """The lines that make the client; the comment stands above where it does not fit beside."""
    line = f"    async with {client}() as client:" if spot.is_async else f"client = {client}()"
    if not mention:
        return [line]
    beside = f"{line}  # {mention}"
    return [beside] if fits(beside) else [f"{' ' * (spot.indent // 2)}# {mention}", line]


# Statements


def _lines(call: Call, expr: CallExpr, api: Api, spot: _Spot) -> Iterator[str]:
    pad = " " * spot.indent
    match call.outcome:
        case "nothing":
            yield element(spot.indent, spot.awaits, expr, "")
        case "stream":
            yield from _block(spot, "with ", "events", expr)
            yield f"{pad}    {spot.prefix}for event in events:"
            yield f"{pad}        print(event)"
        case "pages":
            pagination = call.operation.pagination
            item = (
                _variable(pagination.item_type, api, "item") if pagination is not None else "item"
            )
            yield from _block(spot, "for ", item, expr)
            yield f"{pad}    print({item})"
        case "page":
            yield statement(spot.indent, f"page = {spot.awaits}", expr)
            yield f"{pad}print(page.items)"
        case "download":
            yield statement(spot.indent, f"content = {spot.awaits}", expr)
            name = string(download_name(call.operation))
            yield f"{pad}{spot.awaits}content.stream_to_file({name})"
        case _:
            result = _variable(call.operation.returns, api, "result")
            yield statement(spot.indent, f"{result} = {spot.awaits}", expr)
            yield f"{pad}print({result})"


def _block(spot: _Spot, keyword: str, target: str, expr: CallExpr) -> Iterator[str]:
    """`with CALL as events:` or `for item in CALL:`, in two steps where that is too long."""
    if keyword == "with ":
        lead, tail, name = f"{spot.prefix}with {spot.awaits}", f" as {target}:", target
    else:
        lead, tail, name = f"{spot.prefix}for {target} in ", ":", "pages"
    text = element(spot.indent, lead, expr, tail)
    if fits(text.partition("\n")[0]) and fits(text.rpartition("\n")[2]):
        yield text
        return
    awaits = spot.awaits if keyword == "with " else ""
    yield statement(spot.indent, f"{name} = {awaits}", expr)
    pad = " " * spot.indent
    yield f"{pad}{spot.prefix}with {name}:" if keyword == "with " else f"{pad}{lead}{name}:"


def _variable(type_: Type | None, api: Api, otherwise: str) -> str:
    """What a value is called: `run`, of a `RunObject`."""
    name = "_".join(result_words(type_, api))
    return name if name and name == names.identifier(name) and name not in _TAKEN else otherwise


# Values


class _LongText(Bracketed):
    """A long string: in pieces between parentheses where it does not fit on the line."""

    __slots__ = ()

    def __init__(self, text: str, indent: int) -> None:
        parts = pieces(text, LIMIT - indent - 4, string)
        self._build("(", tuple(("", part) for part in parts), ")", "")
        self.text = string(text)


def expression(
    value: JSON, indent: int, depth: int = 0, file: Callable[[str], Expr] = _path
) -> Expr:
    """A value as an expression that stands, when it is broken, at an indentation."""
    match value:
        case str():
            return string(value) if len(value) <= SHORT else _LongText(value, indent)
        case FileSample(name=name):
            return file(name)
        case dict() | list() if depth >= MAX_DEPTH:
            raise Unsayable("data is nested too deep to be written as Python")
        case dict():
            return DictLit(
                [
                    (flat(literal(key)), expression(one, indent + 4, depth + 1, file))
                    for key, one in value.items()
                ]
            )
        case list():
            return ListLit([expression(one, indent + 4, depth + 1, file) for one in value])
        case _:
            return literal(value)
