"""Layout: expressions and statements of generated Python, laid out exactly as black leaves them.

An expression is an `Expr`: a string (an atom, never broken) or one of the small classes below,
which know their one-line text from birth. The statement functions take an indentation in columns
and give finished text without a final newline: one line when it fits, else the broken form that
black would not touch. Where black accepts several, it is one element a line and a trailing comma.
Pure; the view builders of the Python target and the snippets call it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias, TypeGuard

from generator.targets.python.width import LIMIT, columns, fits


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


class Parameter(NamedTuple):
    """One parameter: `name`, with `: annotation` and a default. `*` and `/` are names here."""

    name: str
    annotation: Expr | None = None
    default: Expr | None = None


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
            return _parenthesized(indent, lead, expr, tail)
        first, *others = expr.items
        lines = [element(indent, "", first, "")]
        lines.extend([element(indent, "| ", item, "") for item in others])
        return "\n".join(lines)
    return _exploded(indent, lead, expr, tail)


def _exploded(indent: int, lead: str, expr: Expr, tail: str) -> str:
    """The bracketed `expr` with one element a line; flat if there is nothing to break."""
    if not _breakable(expr):
        return f"{' ' * indent}{lead}{flat(expr)}{tail}"
    pad = " " * indent
    inner = indent + 4
    lines = [f"{pad}{lead}{expr.opener}"]
    lines.extend([element(inner, key, value, expr.comma) for key, value in expr.entries])
    lines.append(f"{pad}{expr.closer}{tail}")
    return "\n".join(lines)


def _breakable(expr: Expr) -> TypeGuard[Bracketed]:
    return isinstance(expr, Bracketed) and bool(expr.entries)


def _takes_comma(expr: Expr) -> TypeGuard[Bracketed]:
    """Whether a trailing comma in `expr` makes black keep it broken."""
    if not isinstance(expr, Bracketed) or not expr.comma:
        return False
    return len(expr.entries) > (1 if expr.opener == "(" else 0)


def _parenthesized(indent: int, lead: str, expr: Expr, tail: str) -> str:
    pad = " " * indent
    return f"{pad}{lead}(\n{element(indent + 4, '', expr, '')}\n{pad}){tail}"


# Statements: a value after `=`, `return`, `:` or `->` has parentheses that black may show.


def _hung(indent: int, lead: str, expr: Expr, tail: str, after: str = "") -> str:
    """`lead expr tail`, broken: `expr` may be put in parentheses to keep to the limit.

    `after` says what else `lead` holds: nothing with brackets, an `annotation`, or a `closer`.
    """
    pad = " " * indent
    if isinstance(expr, Or):
        return _parenthesized(indent, lead, expr, tail)
    if not _breakable(expr):
        text = flat(expr)
        useless = _is_one_token(text) and columns(text) > LIMIT - 4 - indent
        if useless and after != "annotation":
            return f"{pad}{lead}{text}{tail}"
        return _parenthesized(indent, lead, expr, tail)
    exploded = _exploded(indent, lead, expr, tail)
    if isinstance(expr, TupleLit) or fits(f"{pad}{lead}{expr.opener}"):
        return exploded
    wrapped = _parenthesized(indent, lead, expr, tail)
    if after or all(map(fits, wrapped.split("\n"))):
        return wrapped
    return exploded


_JOINTS = frozenset(".-([{ ")


def _is_one_token(atom: str) -> bool:
    return atom[0] in "\"'0123456789" or not (set(atom) & _JOINTS)


def statement(indent: int, lead: str, expr: Expr, *, explode: bool = False) -> str:
    """`lead` and `expr`: `statement(4, "return ", Call("self._call", ("_GET",)))`.

    `lead` holds no brackets and no annotation: `return `, `return await `, `x = `, or nothing.
    With `explode` a bracketed `expr` has one element a line even if it is short.
    """
    line = f"{' ' * indent}{lead}{flat(expr)}"
    if explode and _takes_comma(expr):
        return _hung(indent, lead, expr, "")
    if fits(line):
        return line
    if not lead:
        return element(indent, "", expr, "")
    return _hung(indent, lead, expr, "")


def field(
    indent: int, name: str, annotation: Expr, default: Expr | None = None, *, explode: bool = False
) -> str:
    """`name: annotation = default`, in a class body or a module.

    `field(4, "id", "str")`; `field(0, "Name", "TypeAlias", Subscript("Literal", ('"a"',)))`.
    With `explode` a bracketed `default` has one element a line even if it is short.
    """
    if default is None:
        return _annotated(indent, f"{name}: ", annotation, "")
    explode = explode and _takes_comma(default)
    left = f"{name}: {flat(annotation)} = "
    line = f"{' ' * indent}{left}{flat(default)}"
    if not explode and fits(line):
        return line
    if indent + columns(left) < LIMIT:
        return _hung(indent, left, default, "", "annotation")
    return _both_broken(indent, name, annotation, default, explode)


def _annotated(indent: int, lead: str, annotation: Expr, tail: str) -> str:
    line = f"{' ' * indent}{lead}{flat(annotation)}{tail}"
    return line if fits(line) else _hung(indent, lead, annotation, tail)


def _both_broken(indent: int, name: str, annotation: Expr, default: Expr, explode: bool) -> str:
    """`name: annotation = ` alone is too long: the annotation is broken, then the rest."""
    pad = " " * indent
    head = f"{pad}{name}: ("
    if _breakable(annotation) and fits(head) and not fits(f"{head[:-1]}{annotation.opener}"):
        forced = _forced(indent, head, annotation, default)
        if all(map(fits, forced.split("\n"))):
            return forced
    left = _hung(indent, f"{name}: ", annotation, "")
    start, newline, closer = left.rpartition("\n")
    if not newline:
        return _beside_unbreakable(indent, left, default)
    right = f"{closer} = {flat(default)}"
    if explode or not fits(right) or (_breakable(default) and not fits(left.split("\n", 1)[0])):
        right = _hung(indent, f"{closer[indent:]} = ", default, "", "closer")
    return f"{start}\n{right}"


def _forced(indent: int, head: str, annotation: Expr, default: Expr) -> str:
    """Both sides in parentheses, black's last resort for a name of more than 80 columns."""
    pad = " " * indent
    left = f"{head}\n{element(indent + 4, '', annotation, '')}\n"
    if isinstance(default, TupleLit):
        return f"{left}{element(indent, ') = ', default, '')}"
    right = f"{pad}) = ({flat(default)})"
    return f"{left}{right if fits(right) else _parenthesized(indent, ') = ', default, '')}"


def _beside_unbreakable(indent: int, left: str, default: Expr) -> str:
    """An annotation that is one over-long name: black leaves it, and may mark the value."""
    lead = f"{left[indent:]} = "
    if _breakable(default):
        return _exploded(indent, lead, default, "")
    text = flat(default)
    if isinstance(default, str) and _is_one_token(text) and columns(text) > LIMIT - 4 - indent:
        return f"{left} = {text}"
    return f"{left} = ({text})"


def parameter(indent: int, param: Parameter) -> str:
    """One line of an exploded signature, with its comma: `limit: int | Omit = omit,`."""
    name, annotation, default = param
    if annotation is None:
        return (
            f"{' ' * indent}{name},"
            if default is None
            else element(indent, f"{name}=", default, ",")
        )
    tail = "," if default is None else f" = {flat(default)},"
    return _annotated(indent, f"{name}: ", annotation, tail)


def signature(
    indent: int,
    name: str,
    params: Sequence[Parameter],
    returns: Expr | None = None,
    *,
    prefix: str = "def ",
    stub: bool = False,
) -> str:
    """`def name(params) -> returns:`, with `prefix` also `async def `; a `stub` ends in `: ...`."""
    end = ": ..." if stub else ":"
    arrow = "" if returns is None else f" -> {flat(returns)}"
    inside = ", ".join([_flat_parameter(param) for param in params])
    line = f"{' ' * indent}{prefix}{name}({inside}){arrow}{end}"
    if not params or fits(line):
        return line
    pad = " " * indent
    lines = [f"{pad}{prefix}{name}("]
    lines.extend([parameter(indent + 4, param) for param in params])
    if returns is None:
        lines.append(f"{pad}){end}")
    else:
        lines.append(_annotated(indent, ") -> ", returns, end))
    return "\n".join(lines)


def _flat_parameter(param: Parameter) -> str:
    name, annotation, default = param
    if annotation is None:
        return name if default is None else f"{name}={flat(default)}"
    if default is None:
        return f"{name}: {flat(annotation)}"
    return f"{name}: {flat(annotation)} = {flat(default)}"


def imports(indent: int, module: str, names: Sequence[str]) -> str:
    """`from module import a, b`, or one name a line in parentheses."""
    line = f"{' ' * indent}from {module} import {', '.join(names)}"
    if fits(line):
        return line
    pad = " " * indent
    inside = "".join([f"{pad}    {name},\n" for name in names])
    return f"{pad}from {module} import (\n{inside}{pad})"


def class_header(
    indent: int, name: str, bases: Sequence[Expr], kwargs: Sequence[tuple[str, Expr]] = ()
) -> str:
    """`class Name(Base, total=False):`."""
    if not bases and not kwargs:
        return f"{' ' * indent}class {name}:"
    return element(indent, "class ", Call(name, bases, kwargs), ":")
