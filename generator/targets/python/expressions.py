"""Expressions of generated Python, and how black breaks them when they stand inside brackets.

An expression is an `Expr`: a string (an atom, never broken) or one of the small classes below,
which know their one-line text from birth and are never changed. `layout` puts them into statements
and is what others import.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypeGuard

from generator.targets.python.width import fits


class Node:
    """What every expression class shares: `text`, the one-line form. Never changed once made."""

    __slots__ = ("text",)
    text: str

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.text == getattr(other, "text", None)

    def __hash__(self) -> int:
        return hash((type(self), self.text))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.text!r})"


Expr: TypeAlias = str | Node
"""An atom (name, dotted name, number, finished string literal) or a node."""


class Or(Node):
    """`A | B`: two or more types, none of them a call or a display."""

    __slots__ = ("items",)
    items: tuple[Expr, ...]

    def __init__(self, items: Sequence[Expr]) -> None:
        spread: list[Expr] = []
        for item in items:
            if isinstance(item, Or):
                spread.extend(item.items)
            else:
                spread.append(item)
        self.items = tuple(spread)
        self.text = " | ".join(map(flat, spread))


Entry: TypeAlias = tuple[str, Expr]
"""What stands in brackets: a lead such as `key=` or `"key": ` (or nothing), and a value."""


class Bracketed(Node):
    """Anything that ends with a pair of brackets, which is where it is broken."""

    __slots__ = ("closer", "comma", "entries", "opener")
    opener: str
    closer: str
    comma: str
    entries: tuple[Entry, ...]

    def _build(self, opener: str, entries: tuple[Entry, ...], closer: str, comma: str) -> None:
        self.opener = opener
        self.entries = entries
        self.closer = closer
        self.comma = comma
        inside = ", ".join([lead + flat(value) for lead, value in entries])
        self.text = f"{opener}{inside}{closer}"


class Subscript(Bracketed):
    """`base[a, b]`."""

    __slots__ = ()

    def __init__(self, base: str, args: Sequence[Expr]) -> None:
        # A comma after the only argument would make it a tuple, so black adds none.
        comma = "" if len(args) == 1 else ","
        self._build(f"{base}[", tuple([("", arg) for arg in args]), "]", comma)


class Call(Bracketed):
    """`func(a, key=b)`; `func` is a name, a dotted name, or `super().name`."""

    __slots__ = ()

    def __init__(
        self, func: str, args: Sequence[Expr] = (), kwargs: Sequence[tuple[str, Expr]] = ()
    ) -> None:
        entries = [("", arg) for arg in args]
        entries.extend([(f"{key}=", value) for key, value in kwargs])
        self._build(f"{func}(", tuple(entries), ")", ",")


class ListLit(Bracketed):
    """`[a, b]`."""

    __slots__ = ()

    def __init__(self, items: Sequence[Expr]) -> None:
        self._build("[", tuple([("", item) for item in items]), "]", ",")


class TupleLit(Bracketed):
    """`(a, b)`; `(a,)`."""

    __slots__ = ()

    def __init__(self, items: Sequence[Expr]) -> None:
        self._build("(", tuple([("", item) for item in items]), ")", ",")
        if len(items) == 1:
            self.text = f"({flat(items[0])},)"


class DictLit(Bracketed):
    """`{key: value}`; the keys are atoms."""

    __slots__ = ()

    def __init__(self, items: Sequence[tuple[str, Expr]]) -> None:
        self._build("{", tuple([(f"{key}: ", value) for key, value in items]), "}", ",")


class Lambda(Bracketed):
    """`lambda: body`; a union as the body gets parentheses when it is broken."""

    __slots__ = ()

    def __init__(self, body: Expr) -> None:
        if isinstance(body, Bracketed):
            self._build(f"lambda: {body.opener}", body.entries, body.closer, body.comma)
            self.text = f"lambda: {body.text}"
        elif isinstance(body, Or):
            self._build("lambda: (", (("", body),), ")", "")
            self.text = f"lambda: {body.text}"
        else:
            self._build(f"lambda: {flat(body)}", (), "", "")


def flat(expr: Expr) -> str:
    """The one-line form: `flat(Or(("A", "None")))` is `A | None`."""
    return expr if isinstance(expr, str) else expr.text


# Elements inside brackets that have been broken.


def element(indent: int, lead: str, expr: Expr, tail: str) -> str:
    """`lead expr tail` on a line of its own inside brackets, broken further if it is too long."""
    line = f"{' ' * indent}{lead}{flat(expr)}{tail}"
    if isinstance(expr, str) or fits(line):
        return line
    if isinstance(expr, Or):
        if lead or tail:
            return parenthesized(indent, lead, expr, tail)
        first, *others = expr.items
        lines = [element(indent, "", first, "")]
        lines.extend([element(indent, "| ", item, "") for item in others])
        return "\n".join(lines)
    return exploded(indent, lead, expr, tail)


def exploded(indent: int, lead: str, expr: Expr, tail: str) -> str:
    """The bracketed `expr` with one element a line; flat if there is nothing to break."""
    if not breakable(expr):
        return f"{' ' * indent}{lead}{flat(expr)}{tail}"
    pad = " " * indent
    inner = indent + 4
    lines = [f"{pad}{lead}{expr.opener}"]
    lines.extend([element(inner, key, value, expr.comma) for key, value in expr.entries])
    lines.append(f"{pad}{expr.closer}{tail}")
    return "\n".join(lines)


def breakable(expr: Expr) -> TypeGuard[Bracketed]:
    """Whether there is something between its brackets."""
    return isinstance(expr, Bracketed) and bool(expr.entries)


def takes_comma(expr: Expr) -> TypeGuard[Bracketed]:
    """Whether a trailing comma in `expr` makes black keep it broken."""
    if not isinstance(expr, Bracketed) or not expr.comma:
        return False
    return len(expr.entries) > (1 if expr.opener == "(" else 0)


def parenthesized(indent: int, lead: str, expr: Expr, tail: str, inner: str = "") -> str:
    """`expr`, led by `inner`, on lines of its own between parentheses."""
    pad = " " * indent
    return f"{pad}{lead}(\n{element(indent + 4, inner, expr, '')}\n{pad}){tail}"
