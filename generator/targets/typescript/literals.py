"""Literals: the doors by which text and data of a document reach TypeScript code, all of them
closed.

What comes out means exactly what went in, shows every character it contains, and is spelled as
prettier spells it. Comments have a door of their own, `comments`; names have theirs in `names`.
"""

from __future__ import annotations

import math
import re
from typing import Any

_SHOWN = "\x20-\x7e\xa1-\xac\xae-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u038a\u038c\u038e-\u03a1"
_SHOWN += (
    "\u03a3-\u0482\u048a-\u052f\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u4e00-\u9fff\uac00-\ud7a3"
)
"""Characters that are printed as they are: letters and signs that a reader knows, and whose width
every tool agrees on.
"""

_ESCAPED = re.compile(f"[^{_SHOWN}]|\\\\")
_WIDE = re.compile("[\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u4e00-\u9fff\uac00-\ud7a3]")
_LETTERS = re.compile(
    "[A-Za-z0-9_$\xc0-\xd6\xd8-\xf6\u0391-\u03a1\u03a3-\u03a9\u03b1-\u03c9"
    "\u0410-\u044f\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]+"
)
_PLAIN = re.compile(r"[\x20\x21\x23-\x5b\x5d-\x7e]*")
_IDENTIFIER = re.compile(r"[A-Za-z_$][\w$]*", re.ASCII)
UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\xa0\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u1680"
    "\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ud800-\uf8ff"
    "\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\U000e0000-\U0010ffff]"
)
"""Characters that a reader of the code could not see: comments show their escapes."""

_SHORT = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_BIG = 2**1023


def escape(match: re.Match[str]) -> str:
    """The escape sequence of the one character that `match` holds."""
    char = match.group()
    short = _SHORT.get(char)
    if short is not None:
        return short
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\u{{{code:x}}}"


def columns(text: str) -> int:
    """How many columns finished code takes on a line."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))


def string(text: str) -> str:
    """The literal of `text`: in double quotes, or in single ones where that saves escapes."""
    if _PLAIN.fullmatch(text):
        return f'"{text}"'
    body = _ESCAPED.sub(escape, text)
    doubles = body.count('"')
    if doubles > body.count("'"):
        return "'" + body.replace("'", "\\'") + "'"
    return '"' + body.replace('"', '\\"') + '"'


def key(text: str) -> str:
    """The key of a member: as it stands where that is an identifier, else a string."""
    if _IDENTIFIER.fullmatch(text):
        return text
    if text.isascii() or not text.isidentifier():
        return string(text)
    if _LETTERS.fullmatch(text):
        return text
    # Prettier takes the quotes away from the letters of any script, but not from their escapes.
    return '"' + "".join(char if char.isascii() else f"\\u{{{ord(char):x}}}" for char in text) + '"'


def number(value: float) -> str:
    """The literal of a finite number: `number(1e22)` is `1e22`."""
    if isinstance(value, int) or (value.is_integer() and abs(value) < 1e15):
        return str(int(value)) if abs(value) < _BIG else "Infinity"
    return re.sub(r"e([+-]?)0*", lambda found: "e" + found[1].replace("+", ""), repr(value))


def scalar(value: Any) -> str | None:
    """The literal type of a JSON scalar, or None for what has none."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return string(value)
    if isinstance(value, (int, float)) and math.isfinite(value) and abs(value) < _BIG:
        return number(value)
    return None
