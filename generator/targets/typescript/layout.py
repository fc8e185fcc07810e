"""Layout: types, signatures and object literals as prettier writes them (its defaults, 80 columns).

Everything here returns text without a final newline. An expression is an atom (a name or a finished
literal) or one of the nodes below; `flat` writes it on one line, the others break it where prettier
does. What is emitted keeps to few shapes, so that this stays small.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

from generator.record import record
from generator.targets.typescript.literals import columns

LIMIT = 80
"""The longest line, in columns."""

_SHORT_KEY = 4
_KEYWORDS = frozenset({"string", "number", "boolean", "unknown", "null", "void", "undefined"})


@record
class Or:
    """`A | B`; at least two, none of them a union itself, `null` last."""

    items: tuple[Expr, ...]


@record
class Generic:
    """`Record<string, A>`"""

    name: str
    args: tuple[Expr, ...]


@record
class ListOf:
    """`A[]`, where A is a name or such a list."""

    item: str | ListOf


@record
class TupleOf:
    """`[A, B, ...C[]]`; `rest` is what follows the dots."""

    items: tuple[Expr, ...]
    rest: Expr | None = None


Expr: TypeAlias = str | Or | Generic | ListOf | TupleOf

Value: TypeAlias = "str | Sequence[Value] | Mapping[str, Value]"
"""An atom, an array, or an object by its finished keys."""


@lru_cache(maxsize=65536)
def flat(expr: Expr) -> str:
    """The expression on one line."""
    match expr:
        case str():
            return expr
        case Or(items=items):
            return " | ".join(map(flat, items))
        case Generic(name=name, args=args):
            return f"{name}<{', '.join(map(flat, args))}>"
        case ListOf(item=item):
            return f"{flat(item)}[]"
        case TupleOf(items=items, rest=rest):
            parts = [*map(flat, items), *([] if rest is None else [f"...{flat(rest)}"])]
            return f"[{', '.join(parts)}]"


def list_of(item: Expr) -> Expr:
    """The type of a list: `A[]` for a plain name, else `Array<A>`."""
    if isinstance(item, ListOf) or (isinstance(item, str) and _is_name(item)):
        return ListOf(item)
    return Generic("Array", (item,))


def union(items: Iterable[Expr]) -> Expr:
    """The union of types, each once, `null` last; nothing is left to say beside `unknown`."""
    found: dict[Expr, None] = {}
    for item in items:
        for part in item.items if isinstance(item, Or) else (item,):
            found[part] = None
    found.pop("never", None)
    if "unknown" in found:
        return "unknown"
    if "null" in found:
        del found["null"]
        found["null"] = None
    parts = tuple(found)
    return parts[0] if len(parts) == 1 else Or(parts) if parts else "never"


# Declarations.


def member(indent: int, head: str, type_: Expr) -> str:
    """A member of an interface: `member(2, "id", "string")` is `  id: string;`."""
    return _annotated(indent, " " * indent + head + ":", type_, ";")


def alias(head: str, type_: Expr) -> str:
    """A statement `export type A = …;`; `head` is what stands before the sign."""
    line = f"{head} = {flat(type_)};"
    if columns(line) <= LIMIT:
        return line
    if isinstance(type_, Or) and not _hugs(type_):
        return _annotated(0, f"{head} =", type_, ";")
    opening = _opening(type_)
    if columns(head) + 3 + columns(opening) + (opening == flat(type_)) <= LIMIT:
        return f"{head} = {_broken(type_, 0, columns(head) + 3, 1)};"
    return f"{head} =\n  {_broken(type_, 2, 2, 1)};"


def method(
    indent: int, name: str, params: Sequence[tuple[str, Expr]], returns: Expr, end: str
) -> str:
    """A signature in a class; `end` is `;` or ` {`. A parameter is (name with its mark, type)."""
    pad = " " * indent
    inside = ", ".join(f"{one}: {flat(type_)}" for one, type_ in params)
    line = f"{pad}{name}({inside}): {flat(returns)}{end}"
    if columns(line) <= LIMIT:
        return line
    lines = [f"{pad}{name}("]
    lines += [_annotated(indent + 2, f"{pad}  {one}:", type_, ",") for one, type_ in params]
    lines.append(_annotated(indent, f"{pad}):", returns, end))
    return "\n".join(lines)


def call(indent: int, lead: str, function: str, args: Sequence[str]) -> str:
    """A statement that calls: `call(4, "return ", "this._call", ["A", "b"])`."""
    pad = " " * indent
    line = f"{pad}{lead}{function}({', '.join(args)});"
    if columns(line) <= LIMIT:
        return line
    return "\n".join([f"{pad}{lead}{function}(", *(f"{pad}  {one}," for one in args), f"{pad});"])


def named(lead: str, names: Sequence[str], tail: str) -> str:
    """An import or export list: `named("import type ", ["A", "B"], ' from "x";')`."""
    line = f"{lead}{{ {', '.join(names)} }}{tail}"
    if columns(line) <= LIMIT or len(names) == 1:
        return line
    return "\n".join([f"{lead}{{", *(f"  {name}," for name in names), f"}}{tail}"])


def interface(name: str, base: Expr | None) -> str:
    """The head of an interface, with its brace."""
    head = f"export interface {name}"
    if base is None:
        return f"{head} {{"
    line = f"{head} extends {flat(base)} {{"
    if columns(line) <= LIMIT:
        return line
    if isinstance(base, Generic):
        return f"{head} extends {_broken(base, 0, columns(head) + 9, 2)} {{"
    return f"{head}\n  extends {flat(base)} {{" if "." in flat(base) else line


# Values.


def value(indent: int, lead: str, found: Value, end: str) -> str:
    """A value after its key or name; objects stand over several lines, always."""
    pad = " " * indent
    if isinstance(found, str):
        return f"{pad}{lead}{found}{end}"
    if isinstance(found, Mapping):
        if not found:
            return f"{pad}{lead}{{}}{end}"
        lines = [_entry(indent + 2, key, one) for key, one in found.items()]
        return "\n".join([f"{pad}{lead}{{", *lines, f"{pad}}}{end}"])
    line = f"{pad}{lead}{_flat_array(found)}{end}"
    if not found or (columns(line) <= LIMIT and not _always_broken(found)):
        return line
    return "\n".join(
        [f"{pad}{lead}[", *(value(indent + 2, "", one, ",") for one in found), f"{pad}]{end}"]
    )


def declaration(head: str, found: Mapping[str, Value]) -> str:
    """`const A: B = {…};`; under a head that is too long everything moves to the right."""
    if columns(head) + 4 <= LIMIT:
        return value(0, f"{head} = ", found, ";")
    return f"{head} =\n{value(2, '', found, ';')}"


def _entry(indent: int, key: str, found: Value) -> str:
    """A member of an object; what is too long goes below a key that is not very short."""
    text = value(indent, f"{key}: ", found, ",")
    stays = isinstance(found, str) and found[0] not in "\"'"
    if stays or columns(text.split("\n", 1)[0]) <= LIMIT or columns(key) <= _SHORT_KEY:
        return text
    return f"{' ' * indent}{key}:\n{value(indent + 2, '', found, ',')}"


def _flat_array(found: Value) -> str:
    if isinstance(found, (str, Mapping)):
        return found if isinstance(found, str) else "{}"
    return f"[{', '.join(map(_flat_array, found))}]"


def _always_broken(found: Sequence[Value]) -> bool:
    """Several arrays of several things stand in a line each."""
    if any(not isinstance(one, (str, Mapping)) and _always_broken(one) for one in found):
        return True
    if any(isinstance(one, Mapping) and one for one in found):
        return True
    return len(found) > 1 and all(not isinstance(one, str) and len(one) > 1 for one in found)


# Types that do not fit on the line.


def _annotated(indent: int, head: str, type_: Expr, end: str) -> str:
    """A type behind a head that ends in `:` or `=`, on the same line or below it."""
    text = flat(type_)
    if columns(head) + 1 + columns(text) + len(end) <= LIMIT:
        return f"{head} {text}{end}"
    if isinstance(type_, Or) and not _hugs(type_):
        pad = " " * (indent + 2)
        return f"{head}\n{pad}{_stacked(type_, indent + 2, len(end))}{end}"
    return f"{head} {_broken(type_, indent, columns(head) + 1, len(end))}{end}"


def _broken(type_: Expr, indent: int, column: int, tail: int) -> str:
    """A type from `column` on; what has to follow on its last line takes `tail` columns."""
    text = flat(type_)
    if column + columns(text) + tail <= LIMIT or _opening(type_) == text:
        return text
    pad, inner = " " * indent, " " * (indent + 2)
    match type_:
        case Or(items=(first, _)):  # only one that hugs comes here
            return f"{_broken(first, indent, column, tail + 7)} | null"
        case Generic(name=name, args=(one,)) if isinstance(one, Or) and _hugs(one):
            return f"{name}<{_broken(one, indent, column + len(name) + 1, tail + 1)}>"
        case Generic(name=name, args=args):
            parts = [_item(one, indent + 2, 1 if one is not args[-1] else 0) for one in args]
            return f"{name}<\n{inner}" + f",\n{inner}".join(parts) + f"\n{pad}>"
        case TupleOf(items=items, rest=rest):
            several = len(items) + (rest is not None) > 1
            parts = [_tuple_item(one, indent + 2, several) for one in items]
            if rest is not None:
                parts.append("..." + _broken(rest, indent + 2, indent + 5, 1))
            return f"[\n{inner}" + f",\n{inner}".join(parts) + f",\n{pad}]"
        case _:
            return text


def _item(type_: Expr, indent: int, tail: int) -> str:
    if isinstance(type_, Or) and not _hugs(type_):
        return _stacked(type_, indent, tail)
    return _broken(type_, indent, indent, tail)


def _tuple_item(type_: Expr, indent: int, several: bool) -> str:
    if not isinstance(type_, Or) or _hugs(type_) or indent + columns(flat(type_)) + 1 <= LIMIT:
        return _item(type_, indent, 1)
    if not several:
        return _stacked(type_, indent, 1)
    pad = " " * indent
    return f"(\n{pad}  {_stacked(type_, indent + 2, 0)}\n{pad})"


def _stacked(type_: Or, indent: int, tail: int) -> str:
    """A union on a line of its own, or a line for each member."""
    text = flat(type_)
    if indent + columns(text) + tail <= LIMIT:
        return text
    last = type_.items[-1]
    parts = [
        "| " + _broken(one, indent + 2, indent + 2, tail if one is last else 0)
        for one in type_.items
    ]
    return f"\n{' ' * indent}".join(parts)


def _hugs(type_: Or) -> bool:
    """Whether prettier takes `A | null` for one thing."""
    if len(type_.items) != 2 or type_.items[1] != "null":
        return False
    first = type_.items[0]
    return isinstance(first, Generic) or (isinstance(first, str) and _is_reference(first))


def _opening(type_: Expr) -> str:
    """What stands before the first place where a type can be broken."""
    match type_:
        case Generic(name=name, args=args):
            if len(args) == 1 and (isinstance(args[0], str) or _is_hugged(args[0])):
                opening = _opening(args[0])
                return flat(type_) if opening == flat(args[0]) else f"{name}<{opening}"
            return f"{name}<"
        case TupleOf(items=items, rest=rest) if items or rest is not None:
            return "["
        case Or(items=(first, _)) if _hugs(type_):
            opening = _opening(first)
            return flat(type_) if opening == flat(first) else opening
        case _:
            return flat(type_)


def _is_hugged(type_: Expr) -> bool:
    return isinstance(type_, Or) and _hugs(type_)


def _is_name(atom: str) -> bool:
    """Whether an atom is a name, not a literal or in parentheses."""
    return atom[0].isalpha() or atom[0] in "_$"


def _is_reference(atom: str) -> bool:
    return _is_name(atom) and atom not in _KEYWORDS and atom not in {"true", "false"}
