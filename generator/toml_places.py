"""Where the keys of a TOML document stand: the standard library's parser does not say.

Called by the config, with text that the parser has accepted: only keys are told from values here.
"""

from __future__ import annotations

import ast
import re

Path = tuple[str, ...]

_BLANK = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_PART = re.compile(r"""[ \t]*(?:([A-Za-z0-9_-]+)|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')[ \t]*""")
_STRING = re.compile(
    r'''"""(?:[^\\]|\\.)*?"{3,5}|\'\'\'.*?'{3,5}|"(?:[^"\\\n]|\\.)*"|'[^'\n]*\'''', re.DOTALL
)
_SCALAR = re.compile(r"[^,\]}#\n]+")


def places(text: str) -> dict[Path, tuple[int, int]]:
    """Line and column, from 1, of every table and key by its path; of repeated tables, the last."""
    scan = _Scan(text)
    scan.document()
    return scan.places


class _Scan:
    def __init__(self, text: str) -> None:
        self.places: dict[Path, tuple[int, int]] = {}
        self._text = text
        self._at = 0

    def document(self) -> None:
        table: Path = ()
        while self._next():
            if self._text[self._at] == "[":
                while self._text[self._at] == "[":
                    self._at += 1
                table = self._key(())
                while self._text.startswith("]", self._at):
                    self._at += 1
            else:
                self._pair(table)

    def _next(self) -> bool:
        """Go on to the next thing that says something; whether there is one."""
        blank = _BLANK.match(self._text, self._at)
        self._at = blank.end() if blank else self._at
        return self._at < len(self._text)

    def _pair(self, table: Path) -> None:
        path = self._key(table)
        self._at += 1  # the equals sign
        self._value(path)

    def _key(self, table: Path) -> Path:
        path = table
        while part := _PART.match(self._text, self._at):
            bare, basic, literal = part.groups()
            word = bare or (ast.literal_eval(f'"{basic}"') if basic is not None else literal) or ""
            path = (*path, word)
            self.places[path] = self._position(self._at + len(part[0]) - len(part[0].lstrip()))
            self._at = part.end()
            if not self._text.startswith(".", self._at):
                return path
            self._at += 1
        self._at += 1  # nothing that TOML allows: do not stand still
        return path

    def _position(self, at: int) -> tuple[int, int]:
        start = self._text.rfind("\n", 0, at) + 1
        return self._text.count("\n", 0, at) + 1, at - start + 1

    def _value(self, path: Path) -> None:
        if not self._next():
            return
        if self._text[self._at] == "{":
            self._at += 1
            while self._next() and self._text[self._at] != "}":
                self._pair(path)
                if self._next() and self._text[self._at] == ",":
                    self._at += 1
            self._at += 1
        elif self._text[self._at] == "[":
            self._at += 1
            while self._next() and self._text[self._at] != "]":
                self._value(path)
                if self._next() and self._text[self._at] == ",":
                    self._at += 1
            self._at += 1
        else:
            found = _STRING.match(self._text, self._at) or _SCALAR.match(self._text, self._at)
            self._at = found.end() if found else self._at + 1
