"""Literals: the doors by which text and data of a document reach Python code, all of them closed.

Strings, numbers, JSON data and comments come out as source that means exactly what went in, that
shows every character it contains, and that is spelled as black spells it.
Docstrings have a door of their own, `docstrings`; names have theirs in `names`.
"""

from __future__ import annotations

import math
import re
from typing import Any

from generator.targets.python.layout import Call, DictLit, Expr, ListLit, flat

_INVISIBLE = (
    "\x00-\x1f\x7f-\xa0\xad"  # controls, no-break space, soft hyphen
    "\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2"
    "\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f"
    "\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164"  # spaces, joiners, bidi controls
    "\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufe00-\ufe0f"  # surrogates, private use, selectors
    "\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\U000110bd\U000110cd\U00013430-\U0001345f\U0001bca0-\U0001bcaf\U0001d173-\U0001d17a"
    "\U000e0000-\U0010ffff"
) + "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0xE0000, 0x10000)
)
"""Characters that are never printed as they are: a reader of the code could not see them.

A fixed list: `str.isprintable` answers differently from one Python to the next.
"""

UNSEEN = re.compile(f"[{_INVISIBLE}]")
_ESCAPED = re.compile(f"[\\\\{_INVISIBLE}]")
_SHORT = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}

_DIRECTIVE = re.compile(
    r"(?:(?:^|\#)\s*type\s*:|coding\s*[:=]|\bnoqa\b"
    r"|\b(?:flake8|fmt|isort|mypy|nosec|pragma|pylint|pyre|pyright|pytype|ruff|yapf)\s*[:=-])",
    re.IGNORECASE,
)
"""What tools, and Python itself (`coding:`), would take for an order in a comment."""

_DECIMAL_BITS = 2048
"""Longer integers are written in hexadecimal: Python may refuse decimals of over 640 digits."""

MAX_DEPTH = 90
"""How deep data may be nested: Python's own parser gives up at 200 brackets."""


def escape(match: re.Match[str]) -> str:
    """The escape sequence of the one character that `match` holds, as black spells it."""
    char = match.group()
    short = _SHORT.get(char)
    if short is not None:
        return short
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def string(text: str) -> str:
    """The string literal of `text`: `string('say "hi"')` is `'say "hi"'`.

    Double quotes, or single ones where that saves escapes, as black wants it.
    """
    if text.isascii() and text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    body = _ESCAPED.sub(escape, text)
    doubles = body.count('"')
    if doubles and doubles > body.count("'"):
        return "'" + body.replace("'", "\\'") + "'"
    return '"' + body.replace('"', '\\"') + '"'


def number(value: float) -> str:
    """The literal of a number: `number(1e22)` is `1e22`; infinities are calls of `float`."""
    if isinstance(value, int):
        if value.bit_length() <= _DECIMAL_BITS:
            return str(int(value)) if not isinstance(value, bool) else str(value)
        return f"{'-' if value < 0 else ''}0x{abs(value):X}"
    if math.isfinite(value):
        return repr(value).replace("e+", "e")
    return f'float("{value!r}")'


def literal(value: Any, depth: int = 0) -> Expr:
    """The expression of JSON data: `literal({"a": [1, None]})` is `{"a": [1, None]}` as a node.

    Raises ValueError for data nested deeper than `MAX_DEPTH`, TypeError for what is no JSON.
    """
    if isinstance(value, str):
        return string(value)
    if value is None or isinstance(value, bool):
        return str(value)
    if isinstance(value, int):
        return number(value)
    if isinstance(value, float):
        if math.isfinite(value):
            return number(value)
        return Call("float", (f'"{value!r}"',))
    if depth >= MAX_DEPTH:
        raise ValueError("data is nested too deep to be written as Python")
    if isinstance(value, dict):
        return DictLit(
            [(flat(literal(key)), literal(item, depth + 1)) for key, item in value.items()]
        )
    if isinstance(value, (list, tuple)):
        return ListLit([literal(item, depth + 1) for item in value])
    raise TypeError(f"not JSON data: {type(value).__name__}")


def comment(text: str) -> str:
    """`text` as one line of comment: `comment("a\\nb")` is `# a b`.

    What is invisible is shown as its escape, and what a tool would obey is defused.
    """
    line = " ".join(text.split())
    line = UNSEEN.sub(escape, line)
    line = _DIRECTIVE.sub(_defused, line)
    return f"# {line}" if line else "#"


def _defused(match: re.Match[str]) -> str:
    order = match.group()
    return f"{order[:-1]}\\x{ord(order[-1]):02x}"
