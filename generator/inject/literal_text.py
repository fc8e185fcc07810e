"""Literal text: which lines of a document are code or comment, where a marker would be mere text.

One watcher for each kind of document. It is shown every line once, in order, and says of each
whether it is literal; what opens and closes a block of code is literal too.
"""

from __future__ import annotations

import re
from typing import Protocol


class Watcher(Protocol):
    """Is shown every line of a document."""

    @property
    def is_by_indentation(self) -> bool:
        """Whether the last line is literal only because it is indented: perhaps by accident."""

    def is_literal(self, line: str) -> bool:
        """Whether the next line is literal text."""


_LEAD = re.compile(r"(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$))*")
_FENCE = re.compile(r"(`{3,})[^`]*$|(~{3,})")
_BULLET = re.compile(r"[-*+\d]")
_CODE_INDENT = 4


class MarkdownWatcher:
    """Fenced code, and code that is indented deeper than the list it stands in (CommonMark 0.31,
    sections 4.4 and 4.5)."""

    def __init__(self) -> None:
        self.is_by_indentation = False
        self._closing: re.Pattern[str] | None = None
        self._is_quoted = False
        self._columns: list[int] = []

    def is_literal(self, line: str) -> bool:
        """Whether the next line is code."""
        self.is_by_indentation = False
        lead = _found(_LEAD, line)
        if self._closing is not None and self._is_quoted and ">" not in lead:
            self._closing = None  # the quotation has ended, and its fence with it
        if self._closing is not None:
            if self._closing.fullmatch(line):
                self._closing = None
            return True
        opened = _FENCE.match(line, len(lead))
        if opened is not None:
            fence = opened[1] or opened[2]
            self._closing = re.compile(rf"[ \t>]*{re.escape(fence[0])}{{{len(fence)},}}[ \t]*")
            self._is_quoted = ">" in lead
            self._is_indented(line, lead)
            return True
        self.is_by_indentation = self._is_indented(line, lead)
        return self.is_by_indentation

    def _is_indented(self, line: str, lead: str) -> bool:
        """Keeps the columns at which the items of open lists begin."""
        if not line.strip(" \t>"):
            return False
        quoted = lead.rpartition(">")[2].expandtabs(4)
        indent = len(quoted) - len(quoted.lstrip(" "))
        while self._columns and indent < self._columns[-1]:
            self._columns.pop()
        if indent - (self._columns[-1] if self._columns else 0) >= _CODE_INDENT:
            return True
        if _BULLET.search(quoted):
            self._columns.append(len(quoted))
        return False


class MdxWatcher(MarkdownWatcher):
    """Fenced code: MDX has no other, since what is indented stands inside of JSX."""

    def _is_indented(self, line: str, lead: str) -> bool:
        return False


_DELIMITER = re.compile(r"-{4,}|\.{4,}|\+{4,}|/{4,}|(```)[^`]*")


class AsciiDocWatcher:
    """Listings, literal and passthrough blocks, comments."""

    is_by_indentation = False

    def __init__(self) -> None:
        self._closing = ""

    def is_literal(self, line: str) -> bool:
        """Whether the next line is code or comment."""
        line = line.rstrip()
        if self._closing:
            if line == self._closing:
                self._closing = ""
            return True
        opened = _DELIMITER.fullmatch(line)
        if opened is not None:
            self._closing = opened[1] or line
        return opened is not None


_DIRECTIVE = re.compile(r"\.\.[ \t]+([\w:+.-]+?)::(?:[ \t]|$)")
_LITERAL_DIRECTIVES = frozenset(
    {"code", "code-block", "sourcecode", "parsed-literal", "raw", "math", "highlight", "prompt"}
    | {
        "literalinclude",
        "include",
        "graphviz",
        "doctest",
        "testcode",
        "testoutput",
        "productionlist",
    }
)
_NOT_A_COMMENT = re.compile(
    r"\.\.[ \t]+(?:\[[^\]]+\][ \t]|\[[^\]]+\]$|_[^ ]|__[ :]|\|[^|]+\|[ \t])"
)
_COMMENT = re.compile(r"\.\.(?:[ \t]|$)")
_ITEM = re.compile(r"[ \t]*(?:(?:[-*+•]|\(?(?:\d+|#|[A-Za-z])[.)])[ \t]+)*")


class RestWatcher:
    """Literal blocks, directives that hold code, comments: what is indented below them."""

    is_by_indentation = False

    def __init__(self) -> None:
        self._owner: int | None = None

    def is_literal(self, line: str) -> bool:
        """Whether the next line is code or comment."""
        text = line.expandtabs(8)
        if not text.strip():
            return self._owner is not None
        indent = len(text) - len(text.lstrip())
        if self._owner is not None and indent > self._owner:
            return True
        self._owner = None
        start = len(_found(_ITEM, text))
        body = text[start:].rstrip()
        directive = _DIRECTIVE.match(body)
        if directive is not None:
            if directive[1] in _LITERAL_DIRECTIVES:
                self._owner = start
        elif body.endswith("::") or (_COMMENT.match(body) and not _NOT_A_COMMENT.match(body)):
            self._owner = start
        return False


def _found(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.match(text)
    return found.group() if found is not None else ""
