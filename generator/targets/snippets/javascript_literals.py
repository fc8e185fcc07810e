"""Literals of JavaScript and TypeScript: the doors by which text and data reach their code.

What comes out means exactly what went in, shows every character it contains, ends no `<script>` it
may stand in, and is laid out as prettier leaves it. `templates/snippets/literals.js` says the same
in JavaScript; both are held to the vectors in tests/targets/snippets/vectors.json.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from generator.model.types import JSON
from generator.record import record
from generator.targets.python.literals import UNSEEN
from generator.targets.python.width import columns
from generator.targets.snippets.long_text import SHORT, pieces
from generator.targets.snippets.scalars import Unsayable

LIMIT = 80
"""The longest line, in columns, where something can be broken."""

MAX_DEPTH = 90
_SAFE = 2**53 - 1
_IDENTIFIER = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
_SHORT = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_MARKUP = re.compile(r"<(?=/script|!--)", re.IGNORECASE)


@record
class Bracketed:
    """An object, an array, or anything else in brackets: each entry is a lead (`key: ` or nothing)
    and a value. `gap` stands inside the brackets where it is on one line."""

    opener: str
    entries: tuple[tuple[str, Expr], ...]
    closer: str
    gap: str = ""


@record
class LongText:
    """A string in pieces, to be added up where the whole does not fit."""

    text: str


Expr: TypeAlias = str | Bracketed | LongText


def string(text: str) -> str:
    """The string literal of a text: in double quotes, or in single ones to save escapes."""
    body = UNSEEN.sub(_escape, text.replace("\\", "\\\\"))
    body = _MARKUP.sub("\\\\x3c", body)
    if body.count('"') > body.count("'"):
        return "'" + body.replace("'", "\\'") + "'"
    return '"' + body.replace('"', '\\"') + '"'


def template(text: str) -> str:
    """What stands for a text in a template literal, between its backticks; lines stay lines."""
    body = text.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${")
    body = "\n".join(UNSEEN.sub(_escape, line) for line in body.split("\n"))
    return _MARKUP.sub("\\\\x3c", body)


def _escape(found: re.Match[str]) -> str:
    char = found[0]
    code = ord(char)
    if char in _SHORT:
        return _SHORT[char]
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\u{{{code:x}}}"


def key(text: str) -> str:
    """The key of a member. `__proto__` is no key like others: in brackets it is."""
    if text == "__proto__":
        return '["__proto__"]'
    return text if _IDENTIFIER.fullmatch(text) else string(text)


def number(value: float) -> str:
    """The literal of a number that JavaScript has: `1`, `-0`, `1e-7`."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if value == int(value) and abs(value) < 1e21:
        return "-0" if value == 0 and math.copysign(1, value) < 0 else str(int(value))
    return re.sub(r"e([+-]?)0*", lambda found: "e" + found[1].replace("+", ""), repr(value))


def keeps(value: JSON, *, exactly: bool) -> bool:
    """Whether JavaScript keeps the numbers of a value; `exactly` if they must be spelled the same
    when they become JSON again: `1.0` would be `1`."""
    if isinstance(value, dict):
        return all(keeps(one, exactly=exactly) for one in value.values())
    if isinstance(value, list):
        return all(keeps(one, exactly=exactly) for one in value)
    if isinstance(value, int):
        return -_SAFE <= value <= _SAFE
    if isinstance(value, float):
        return math.isfinite(value) and not (exactly and value == int(value))
    return True


def literal(value: JSON, depth: int = 0) -> Expr:
    """The expression of JSON data. Raises Unsayable for what would not come out as it went in."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return string(value) if len(value) <= SHORT else LongText(value)
        case int() | float():
            if not keeps(value, exactly=False):
                raise Unsayable("JavaScript has no such number")
            return number(value)
        case _ if depth >= MAX_DEPTH:
            raise Unsayable("data is nested too deep to be read")
        case dict():
            return object_of([(key(name), literal(one, depth + 1)) for name, one in value.items()])
        case list():
            return Bracketed("[", tuple(("", literal(one, depth + 1)) for one in value), "]")
        case _:
            raise Unsayable("this is no data")


def object_of(entries: Sequence[tuple[str, Expr]]) -> Bracketed:
    """An object, of finished keys and values."""
    return Bracketed("{", tuple((f"{name}: ", one) for name, one in entries), "}", " ")


def flat(expr: Expr) -> str:
    """An expression on one line."""
    match expr:
        case str():
            return expr
        case LongText(text=text):
            return string(text)
        case Bracketed(opener=opener, entries=entries, closer=closer, gap=gap):
            inside = ", ".join(lead + flat(value) for lead, value in entries)
            return f"{opener}{gap}{inside}{gap}{closer}" if entries else opener + closer


def element(indent: int, lead: str, expr: Expr, tail: str) -> str:
    """`lead expr tail`, beginning at an indentation, over as many lines as it takes."""
    pad = " " * indent
    line = f"{pad}{lead}{flat(expr)}{tail}"
    if isinstance(expr, str) or (columns(line) <= LIMIT and not _is_broken(expr)):
        return line
    if isinstance(expr, LongText):
        return _added_up(indent, lead, expr.text, tail)
    if not expr.entries:
        return line
    start = f"{pad}{lead}{expr.opener}"
    if start.endswith("({") and columns(start) > LIMIT:
        lines = [element(indent + 4, name, value, ",") for name, value in expr.entries]
        return "\n".join([start[:-1], f"{pad}  {{", *lines, f"{pad}  }},", f"{pad}){tail}"])
    *before, (_, last) = expr.entries
    is_object = isinstance(last, Bracketed) and last.opener == "{"
    if before and is_object and expr.opener.endswith("("):
        # An object that is the last argument goes on beside the others, where these fit.
        beside = ", ".join(flat(one) for _, one in before)
        if columns(f"{start}{beside}, {{") <= LIMIT:
            return element(indent, f"{lead}{expr.opener}{beside}, ", last, f"{expr.closer}{tail}")
    lines = [start]
    if len(expr.entries) > 1 and all(not name and _is_number(one) for name, one in expr.entries):
        lines += _filled([flat(one) for _, one in expr.entries], indent + 2)
    else:
        lines += [element(indent + 2, name, value, ",") for name, value in expr.entries]
    return "\n".join([*lines, f"{pad}{expr.closer}{tail}"])


def _is_broken(expr: Expr) -> bool:
    """Whether an expression is never on one line: several objects, or several lists, of several."""
    if not isinstance(expr, Bracketed):
        return False
    values = [value for _, value in expr.entries]
    if expr.opener == "[" and len(values) > 1:
        kinds = {one.opener if isinstance(one, Bracketed) else "" for one in values}
        if kinds in ({"{"}, {"["}) and all(
            isinstance(one, Bracketed) and len(one.entries) > 1 for one in values
        ):
            return True
    return any(map(_is_broken, values))


def _is_number(expr: Expr) -> bool:
    return isinstance(expr, str) and expr.lstrip("-")[:1].isdigit()


def _filled(items: Sequence[str], indent: int) -> Iterator[str]:
    line = " " * indent
    for item in items:
        if line.strip() and len(line) + len(item) + 1 > LIMIT:
            yield line.rstrip()
            line = " " * indent
        line += f"{item}, "
    yield line.rstrip()


def _added_up(indent: int, lead: str, text: str, tail: str) -> str:
    """A long string: below its key, or below its first piece where it has none."""
    pad, inner = " " * indent, " " * (indent + 2)
    parts = list(pieces(text, LIMIT - indent - 4, string))
    if len(parts) == 1:
        single = f"{pad}{lead}{parts[0]}{tail}"
        fits_below = columns(inner + parts[0] + tail) <= LIMIT
        return f"{pad}{lead.rstrip()}\n{inner}{parts[0]}{tail}" if lead and fits_below else single
    if lead:
        return f"{pad}{lead.rstrip()}\n{inner}" + f" +\n{inner}".join(parts) + tail
    return pad + f" +\n{inner}".join(parts) + tail
