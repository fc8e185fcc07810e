"""Layout: statements of generated Python, laid out exactly as black leaves them.

Every function takes an indentation in columns and gives finished text without a final newline: one
line when it fits, else the broken form that black would not touch. Where black accepts several, it
is one element a line and a trailing comma. Pure; whoever builds views for Python calls it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from generator.targets.python.expressions import (
    Bracketed,
    Call,
    DictLit,
    Expr,
    Lambda,
    ListLit,
    Node,
    Or,
    Subscript,
    TupleLit,
    breakable,
    element,
    exploded,
    flat,
    parenthesized,
    takes_comma,
)
from generator.targets.python.width import LIMIT, columns, fits

__all__ = [
    "Bracketed",
    "Call",
    "DictLit",
    "Expr",
    "Lambda",
    "ListLit",
    "Node",
    "Or",
    "Parameter",
    "Subscript",
    "TupleLit",
    "class_header",
    "element",
    "field",
    "flat",
    "imports",
    "parameter",
    "signature",
    "statement",
]


class Parameter(NamedTuple):
    """One parameter: `name`, with `: annotation` and a default. `*` and `/` are names here."""

    name: str
    annotation: Expr | None = None
    default: Expr | None = None


def statement(indent: int, lead: str, expr: Expr, *, explode: bool = False) -> str:
    """`lead` and `expr`: `statement(4, "return ", Call("self._call", ("_GET",)))`.

    `lead` holds no brackets and no annotation: `return `, `return await `, `x = `, or nothing.
    What is awaited is a call.
    With `explode` a bracketed `expr` has one element a line even if it is short.
    """
    line = f"{' ' * indent}{lead}{flat(expr)}"
    if explode and takes_comma(expr):
        return _hung(indent, lead, expr, "")
    if fits(line):
        return line
    if lead in ("", "await "):
        return element(indent, lead, expr, "")
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
    explode = explode and takes_comma(default)
    left = f"{name}: {flat(annotation)} = "
    line = f"{' ' * indent}{left}{flat(default)}"
    if not explode and fits(line):
        return line
    if indent + columns(left) < LIMIT:
        return _hung(indent, left, default, "", "annotation")
    return _both_broken(indent, name, annotation, default, explode)


def parameter(indent: int, param: Parameter) -> str:
    """One line of an exploded signature, with its comma: `limit: int | Omit = omit,`."""
    name, annotation, default = param
    if annotation is None:
        if default is None:
            return f"{' ' * indent}{name},"
        return element(indent, f"{name}=", default, ",")
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
    if fits(line):
        return line
    if not params:
        return _without_params(indent, f"{prefix}{name}()", returns, end)
    pad = " " * indent
    lines = [f"{pad}{prefix}{name}("]
    lines.extend([parameter(indent + 4, param) for param in params])
    if returns is None:
        lines.append(f"{pad}){end}")
    else:
        lines.append(_annotated(indent, ") -> ", returns, end))
    return "\n".join(lines)


def _without_params(indent: int, lead: str, returns: Expr | None, end: str) -> str:
    """With nothing to break between its parentheses, a signature is broken after the arrow."""
    if returns is None:
        return f"{' ' * indent}{lead}{end}"
    broken = parenthesized(indent, f"{lead} -> ", returns, end)
    return _hung(indent, f"{lead} -> ", returns, end) if ",\n" in broken else broken


def _flat_parameter(param: Parameter) -> str:
    name, annotation, default = param
    if annotation is None:
        return name if default is None else f"{name}={flat(default)}"
    if default is None:
        return f"{name}: {flat(annotation)}"
    return f"{name}: {flat(annotation)} = {flat(default)}"


def imports(indent: int, module: str, names: Sequence[str]) -> str:
    """`from module import a, b`, or one name a line in parentheses, which a star cannot have."""
    line = f"{' ' * indent}from {module} import {', '.join(names)}"
    if fits(line) or names == ["*"]:
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


# Breaking: a value after `=`, `return`, `:` or `->` has parentheses that black may show.


def _annotated(indent: int, lead: str, annotation: Expr, tail: str) -> str:
    line = f"{' ' * indent}{lead}{flat(annotation)}{tail}"
    return line if fits(line) else _hung(indent, lead, annotation, tail)


def _hung(indent: int, lead: str, expr: Expr, tail: str, after: str = "") -> str:
    """`lead expr tail`, broken: `expr` may be put in parentheses to keep to the limit.

    `after` says what else `lead` holds: nothing with brackets, an `annotation`, or a `closer`.
    """
    pad = " " * indent
    if isinstance(expr, Or):
        return parenthesized(indent, lead, expr, tail)
    if not breakable(expr):
        text = flat(expr)
        useless = _is_one_token(text) and columns(text) > LIMIT - 4 - indent
        if useless and after != "annotation":
            return f"{pad}{lead}{text}{tail}"
        return parenthesized(indent, lead, expr, tail)
    broken = exploded(indent, lead, expr, tail)
    if isinstance(expr, TupleLit) or fits(f"{pad}{lead}{expr.opener}"):
        return broken
    outside = lead.removesuffix("await ")
    wrapped = parenthesized(indent, outside, expr, tail, lead[len(outside) :])
    if after or all(map(fits, wrapped.split("\n"))):
        return wrapped
    return broken


_JOINTS = frozenset(".-([{ ")


def _is_one_token(atom: str) -> bool:
    return atom[0] in "\"'0123456789" or not (set(atom) & _JOINTS)


def _both_broken(indent: int, name: str, annotation: Expr, default: Expr, explode: bool) -> str:
    """`name: annotation = ` alone is too long: the annotation is broken, then the rest."""
    lead = f"{name}: "
    if breakable(annotation) and not fits(f"{' ' * indent}{lead}{annotation.opener}"):
        left = parenthesized(indent, lead, annotation, "")
        right = _after_forced(indent, left, default)
        opened = default.opener if breakable(default) else "("
        checked = left + right if isinstance(default, str) else f"{left} = {opened}"
        if all(map(fits, checked.split("\n"))):
            return left + right
        left = exploded(indent, lead, annotation, "")
    else:
        left = _hung(indent, lead, annotation, "")
    start, newline, closer = left.rpartition("\n")
    if not newline:
        return _beside_unbreakable(indent, left, default)
    lead = f"{closer[indent:]} = "
    short = fits(left.split("\n", 1)[0])
    if breakable(default):
        right = f"{closer} = {flat(default)}"
        if explode or not short or not fits(right):
            right = exploded(indent, lead, default, "")
    elif isinstance(default, Or):
        right = f"{closer} = ({flat(default)})"
        if not short or ",\n" in left or not fits(right):
            right = parenthesized(indent, lead, default, "")
    else:
        right = f"{closer} = {flat(default)}"
        if not fits(right):
            right = _hung(indent, lead, default, "")
    return f"{start}\n{right}"


def _after_forced(indent: int, left: str, default: Expr) -> str:
    """What follows an annotation that black put in parentheses only because all else failed."""
    pad = " " * indent
    if breakable(default):
        return exploded(indent, " = ", default, "")[indent:]
    right = f" = ({flat(default)})"
    if ",\n" in left or isinstance(default, Or) or not fits(f"{pad}){right}"):
        return f" = (\n{element(indent + 4, '', default, '')}\n{pad})"
    return right


def _beside_unbreakable(indent: int, left: str, default: Expr) -> str:
    """An annotation that is one over-long name: black leaves it, and may mark the value."""
    text = flat(default)
    if breakable(default):
        broken = exploded(indent, "", default, "")[indent:]
        return f"{left} = {broken}" if ",\n" in broken else f"{left} = ({broken})"
    if isinstance(default, str) and _is_one_token(text) and columns(text) > LIMIT - 4 - indent:
        return f"{left} = {text}"
    if fits(f"{' ' * indent} = ({text})"):
        return f"{left} = ({text})"
    return f"{left} = (\n{element(indent + 4, '', default, '')}\n{' ' * indent})"
