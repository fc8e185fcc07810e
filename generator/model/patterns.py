"""Regular expressions of a document: a text that matches one, and whether a text does.

ECMA-262 expressions, as JSON Schema has them, in bounded time. What is not understood is answered
with `None`, never guessed.
"""

from __future__ import annotations

import re
import warnings
from functools import lru_cache
from typing import TypeAlias

from generator.record import record

_LOWER = "abcdefghijklmnopqrstuvwxyz"
_UPPER = _LOWER.upper()
_DIGITS = "1234567890"
_MARKS = "_-./:@+,;=~!#$%&*^|?<>'\"`()[]{}\\"
_ALPHABET = _LOWER + _UPPER + _DIGITS + _MARKS + " \t\n"
"""What texts are made of, the best first."""

_WORD = frozenset(_LOWER + _UPPER + _DIGITS + "_")
_CLASSES = {"d": frozenset(_DIGITS), "w": _WORD, "s": frozenset(" \t\n\r\f\v")}
_CONTROLS = {"n": "\n", "r": "\r", "t": "\t", "f": "\f", "v": "\v", "0": "\0"}
_LONGEST = 2000
_PATIENCE = 1_000_000
"""How many steps a match may take, by a careful guess."""

_DEEPEST = 40


class _Unknown(Exception):
    """The expression has something that is not understood here."""


@record
class _Chars:
    """One character of some, the best first."""

    choices: str


@record
class _Sequence:
    parts: tuple[_Node, ...]


@record
class _Choice:
    options: tuple[_Node, ...]


@record
class _Repeat:
    part: _Node
    least: int
    most: int | None


_Node: TypeAlias = _Chars | _Sequence | _Choice | _Repeat


def example_of(pattern: str, shortest: int = 0, longest: int | None = None) -> str | None:
    """A text of a length in bounds that matches; `None` where none is found cheaply."""
    tree = _tree(pattern)
    if tree is None:
        return None
    for more in (2, 1, 0, 3, 5, 7, 11, 15, 23, 31, 63, shortest):
        least = _least(tree, more)
        if least > _LONGEST or (longest is not None and least > longest):
            continue
        text = _written(tree, more, [0])
        if len(text) >= shortest and matches(pattern, text) is not False:
            return text
    return None


def matches(pattern: str, text: str) -> bool | None:
    """Whether a text has a match in it; `None` where that could take long to tell."""
    tree = _tree(pattern)
    if tree is None or (len(text) + 1) * _ways(tree, len(text)) > _PATIENCE:
        return None
    if text.endswith("\n") and "$" in pattern:  # where Python's `$` is not that of ECMA-262
        return None
    compiled = _compiled(pattern)
    return None if compiled is None else compiled.search(text) is not None


@lru_cache(maxsize=4096)
def _compiled(pattern: str) -> re.Pattern[str] | None:
    try:
        with warnings.catch_warnings():  # `[[` is nothing special in ECMA-262
            warnings.simplefilter("ignore", FutureWarning)
            return re.compile(pattern, re.ASCII)
    except (re.error, OverflowError, RecursionError):
        return None


@lru_cache(maxsize=4096)
def _tree(pattern: str) -> _Node | None:
    try:
        return _Reader(pattern).whole() if len(pattern) <= _LONGEST else None
    except _Unknown:
        return None


def _least(node: _Node, more: int) -> int:
    """How long the text will be that is written for a node."""
    match node:
        case _Chars():
            return 1
        case _Sequence(parts=parts):
            return sum(_least(part, more) for part in parts)
        case _Choice(options=options):
            return _least(options[0], more)
        case _Repeat(part=part):
            return _times(node, more) * _least(part, more)


def _times(node: _Repeat, more: int) -> int:
    wanted = node.least + more
    return wanted if node.most is None else min(wanted, node.most)


def _written(node: _Node, more: int, position: list[int]) -> str:
    """A text for a node. `position` counts characters, so that a run reads `abc`, not `aaa`."""
    match node:
        case _Chars(choices=choices):
            position[0] += 1
            return choices[(position[0] - 1) % len(choices)]
        case _Sequence(parts=parts):
            return "".join(_written(part, more, position) for part in parts)
        case _Choice(options=options):
            return _written(options[0], more, position)
        case _Repeat(part=part):
            position[0] = 0
            return "".join(_written(part, more, position) for _ in range(_times(node, more)))


def _ways(node: _Node, length: int) -> int:
    """In how many ways, at most, a node may be laid over a text: what a search might try."""
    match node:
        case _Chars():
            return 1
        case _Sequence(parts=parts):
            ways = 1
            for part in parts:
                ways = min(ways * _ways(part, length), _PATIENCE + 1)
            return ways
        case _Choice(options=options):
            return min(sum(_ways(option, length) for option in options), _PATIENCE + 1)
        case _Repeat(part=part, least=least, most=most):
            times = length if most is None else min(most, length)
            inner = _ways(part, length)
            if inner == 1:
                return max(times - least + 1, 1)
            return _PATIENCE + 1 if times > 20 else min(inner**times, _PATIENCE + 1)


class _Reader:
    """Reads an expression from left to right."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0
        self.depth = 0

    def whole(self) -> _Node:
        node = self._choice()
        if self.at < len(self.pattern):
            raise _Unknown
        return node

    def _peek(self) -> str:
        return self.pattern[self.at : self.at + 1]

    def _next(self) -> str:
        char = self._peek()
        if not char:
            raise _Unknown
        self.at += 1
        return char

    def _takes(self, text: str) -> bool:
        if not self.pattern.startswith(text, self.at):
            return False
        self.at += len(text)
        return True

    def _choice(self) -> _Node:
        options = [self._sequence()]
        while self._takes("|"):
            options.append(self._sequence())
        return options[0] if len(options) == 1 else _Choice(tuple(options))

    def _sequence(self) -> _Node:
        parts: list[_Node] = []
        while self._peek() not in {"", "|", ")"}:
            if self._peek() in {"^", "$"}:
                self.at += 1
            else:
                parts.append(self._repeated(self._atom()))
        return _Sequence(tuple(parts))

    def _repeated(self, node: _Node) -> _Node:
        bounds = {"*": (0, None), "+": (1, None), "?": (0, 1)}.get(self._peek())
        if bounds is not None:
            self.at += 1
            least, most = bounds
        else:
            counted = re.compile(r"\{(\d{1,9})(?:(,)(\d{1,9})?)?\}").match(self.pattern, self.at)
            if counted is None:
                return node
            self.at = counted.end()
            least = int(counted[1])
            most = least if not counted[2] else int(counted[3]) if counted[3] else None
        self._takes("?")
        if self._peek() in {"*", "+", "?"}:
            raise _Unknown
        return _Repeat(node, least, most)

    def _atom(self) -> _Node:
        char = self._next()
        match char:
            case "(":
                return self._group()
            case "[":
                return _Chars(self._set())
            case ".":
                return _Chars(_LOWER)
            case "\\":
                return _Chars(_ordered(self._escape()))
            case "*" | "+" | "?":
                raise _Unknown
            case _:
                return _Chars(char)

    def _group(self) -> _Node:
        if self._takes("?") and not self._takes(":"):
            named = re.compile(r"<[A-Za-z_]\w*>").match(self.pattern, self.at)
            if named is None:
                raise _Unknown
            self.at = named.end()
        self.depth += 1
        if self.depth > _DEEPEST:
            raise _Unknown
        node = self._choice()
        self.depth -= 1
        if not self._takes(")"):
            raise _Unknown
        return node

    def _set(self) -> str:
        negated = self._takes("^")
        found: set[str] = set()
        first = True
        while first or self._peek() != "]":
            first = False
            chars = self._member()
            if self._peek() == "-" and self.pattern[self.at + 1 : self.at + 2] not in {"]", ""}:
                self.at += 1
                end = self._member()
                if len(chars) != 1 or len(end) != 1:
                    raise _Unknown
                low, high = ord(min(chars)), ord(min(end))
                # Of a long range the beginning, and what an alphabet has of it, will do.
                found.update(map(chr, range(low, min(high, low + 64) + 1)))
                found.update(char for char in _ALPHABET if low <= ord(char) <= high)
            else:
                found |= chars
        self.at += 1
        choices = (
            "".join(char for char in _ALPHABET if char not in found)
            if negated
            else _ordered(frozenset(found))
        )
        if not choices:
            raise _Unknown
        return choices

    def _member(self) -> frozenset[str]:
        char = self._next()
        return self._escape() if char == "\\" else frozenset(char)

    def _escape(self) -> frozenset[str]:
        char = self._next()
        if char in _CLASSES:
            return _CLASSES[char]
        if char.lower() in _CLASSES:
            return frozenset(_ALPHABET) - _CLASSES[char.lower()]
        if char in _CONTROLS:
            return frozenset(_CONTROLS[char])
        if char in "xu":
            digits = re.compile(r"[0-9A-Fa-f]{2}" if char == "x" else r"[0-9A-Fa-f]{4}").match(
                self.pattern, self.at
            )
            if digits is None:
                raise _Unknown
            self.at = digits.end()
            return frozenset(chr(int(digits[0], 16)))
        if char.isalnum():  # \b, \p, back-references
            raise _Unknown
        return frozenset(char)


def _ordered(chars: frozenset[str]) -> str:
    """The characters that are written of a set: letters of one case, digits, or what there is."""
    for kind in (_LOWER, _UPPER, _DIGITS):
        found = "".join(char for char in kind if char in chars)
        if found:
            return found
    found = "".join(char for char in _ALPHABET if char in chars)
    return found or "".join(sorted(chars))
