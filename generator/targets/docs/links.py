"""The inside of a paragraph: code stays code, tags are shown, links lead to the web.

Called by `prose` only.
"""

from __future__ import annotations

import html
import re
from typing import NamedTuple, TypeAlias
from urllib.parse import quote, urljoin

Definitions: TypeAlias = dict[str, str]
"""The link reference definitions of one text: destination by folded label."""

_TOKEN = re.compile(r"\\[\s\S]|`+|<|!?\[|\]|(?<![A-Za-z0-9])https?://")
_BARE = re.compile(r"https?://[A-Za-z0-9-][^\s<>`\\\"\[\]|*{}^]*", re.A)
_AFTER_BARE = re.compile(r"(?:[?!.,:*_~;'\"]|&[A-Za-z0-9]+;)+\Z")
_AUTOLINK = re.compile(r"<(?:https?://|mailto:)[^\s<>`\\\"]+>|<[\w.+-]+@[\w-]+(?:\.[\w-]+)+>", re.A)
_LINE_BREAK = re.compile(r"<br ?/?>", re.IGNORECASE)
_TAG = re.compile(r"<[A-Za-z/!?]")
_DESTINATION = re.compile(
    r"\(\s*(<[^<>\n]{0,2000}>|[^\s()<>`]{0,2000}(?:\([^\s()<>`]{0,200}\)[^\s()<>`]{0,200}){0,3})"
    r"""(?:\s+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?\s*\)"""
)
_REFERENCE = re.compile(r"\[([^\[\]\n]*)\]")
_DEFINITION = re.compile(
    r" {0,3}\[([^\[\]\\\n]+)\]:\s*(<[^<>\n]*>|[^\s<>]+)"
    r"""(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\Z"""
)
_BLOCK_START = re.compile(r" *(?:[-+*>#|=~<\[\]]|\d+[.)]|```)")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_UNSAFE = re.compile(r"[\s()<>\\`\"\[\]|*]")
_WEB = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)


def split_definitions(lines: list[str], definitions: Definitions) -> list[str]:
    """The lines without link reference definitions; of those, the first of a label wins."""
    kept = []
    for line in lines:
        found = _DEFINITION.match(line) if "]:" in line else None
        if found is None or found[1].startswith("^"):
            kept.append(line)
        else:
            definitions.setdefault(_folded(found[1]), found[2])
    return kept


def linked(text: str, base: str, definitions: Definitions, *, is_table: bool = False) -> str:
    """A paragraph (or list, quote, table: lines without a blank one) with its links settled.

    Every `<` that could begin a tag is escaped unless it stands in code or in an autolink; code
    is what is between runs of backticks on one line, or is joined to be on one.
    """
    return _Paragraph(text, base, definitions, is_table).settled()


class _Bracket(NamedTuple):
    """An open bracket: its place in what is written, where its inside begins in what is read."""

    place: int
    inside: int
    is_image: bool


class _Paragraph:
    """Reads a paragraph from left to right, as CommonMark does, and writes it down again."""

    def __init__(self, text: str, base: str, definitions: Definitions, is_table: bool) -> None:
        self.text = text
        self.base = base
        self.definitions = definitions
        self.is_table = is_table
        self.out: list[str] = []
        self.opened: list[_Bracket] = []
        self.unclosed: dict[int, int] = {}  # length of a run of backticks → none closes from there

    def settled(self) -> str:
        """The text, token by token."""
        at = 0
        while found := _TOKEN.search(self.text, at):
            self.out.append(self.text[at : found.start()])
            token = found.group()
            match token[0]:
                case "`":
                    at = self._code(found.start(), len(token))
                case "<":
                    at = self._angle(found.start())
                case "!" | "[":
                    self.opened.append(_Bracket(len(self.out), found.end(), token[0] == "!"))
                    self.out.append("[")
                    at = found.end()
                case "]":
                    at = self._closed(found.start())
                case "h":
                    at = self._bare(found.start())
                case _:
                    self.out.append(token)
                    at = found.end()
        self.out.append(self.text[at:])
        return "".join(self.out)

    def _code(self, start: int, length: int) -> int:
        """A code span, or backticks that stand for themselves."""
        inside = start + length
        end = self._closing(inside, length)
        if end >= 0:
            content = self.text[inside:end]
            lines = content.split("\n")
            broken = self.is_table and "|" in content
            if not broken and not any(_BLOCK_START.match(line) for line in lines[1:]):
                ticks = "`" * length
                self.out.append(ticks + " ".join([lines[0], *map(str.lstrip, lines[1:])]) + ticks)
                return end + length
        self.out.append("\\`" * length)
        return inside

    def _closing(self, start: int, length: int) -> int:
        if start >= self.unclosed.get(length, len(self.text) + 1):
            return -1
        found = re.compile(rf"(?<!`)`{{{length}}}(?!`)").search(self.text, start)
        if found is None:
            self.unclosed[length] = start
            return -1
        return found.start()

    def _angle(self, start: int) -> int:
        found = _AUTOLINK.match(self.text, start)
        if found is not None:
            self.out.append(found.group())
            return found.end()
        found = _LINE_BREAK.match(self.text, start)
        if found is not None and self._is_inside_line(len(self.out)):
            self.out.append(" ")
            return found.end()
        self.out.append("\\<" if _TAG.match(self.text, start) else "<")
        return start + 1

    def _bare(self, start: int) -> int:
        """An address that nobody marked as one: a link, as far as it goes (GFM, section 6.9); not
        where a link may be around it, for links do not nest, and not of a template."""
        found = _BARE.match(self.text, start)
        is_template = found is not None and self.text[found.end() : found.end() + 1] == "{"
        if found is None or is_template or self.opened:
            self.out.append("http")
            return start + 4
        address = _AFTER_BARE.sub("", found.group())
        while address.endswith(")") and address.count(")") > address.count("("):
            address = _AFTER_BARE.sub("", address[:-1])
        self.out.append(f"<{address}>")
        return start + len(address)

    def _closed(self, start: int) -> int:
        """The end of a bracket: an inline link, a reference, or a bracket."""
        after = start + 1
        opener = self.opened.pop() if self.opened else None
        following = self.text[after : after + 1]
        if opener is not None and following == "(":
            found = _DESTINATION.match(self.text, after)
            if found is not None:
                self._link(opener, found[1])
                return found.end()
        elif opener is not None:
            label, end = self.text[opener.inside : start], after
            reference = _REFERENCE.match(self.text, after) if following == "[" else None
            if reference is not None:
                label, end = reference[1] or label, reference.end()
            destination = self.definitions.get(_folded(label))
            if destination is not None:
                self._link(opener, destination)
                return end
        self.out.append("\\]" if following in {"(", ":"} else "]")
        return after

    def _link(self, opener: _Bracket, destination: str) -> None:
        """Close the bracket as a link; where it would lead nowhere, leave its text only."""
        resolved = _resolved(destination, self.base)
        if resolved and not (opener.is_image and self.opened):
            self.out.append(f"]({resolved})")
        elif self._is_inside_line(len(self.out)) and (
            self.text[opener.inside].isalpha() or self._is_inside_line(opener.place)
        ):
            self.out[opener.place] = ""
        else:  # without brackets, a list, a heading or a fence might begin at either
            self.out[opener.place] = "\\["
            self.out.append("\\]")

    def _is_inside_line(self, end: int) -> bool:
        """Whether a letter stands before the place on its line: no block can begin there."""
        for piece in reversed(self.out[max(0, end - 64) : end]):
            _, newline, line = piece.rpartition("\n")
            if any(map(str.isalpha, line)):
                return True
            if newline:
                return False
        return False


def _resolved(destination: str, base: str) -> str:
    """The address that a link leads to, or nothing where it would not be one of the web."""
    plain = html.unescape(destination.strip("<>"))
    plain = re.sub(r"[\x00-\x20\x7f-\x9f]|\\(?=[!-/:-@\[-`{-~])", "", plain)
    if not _WEB.match(plain):
        if not base or not plain or plain.startswith("#") or _SCHEME.match(plain):
            return ""
        try:
            plain = urljoin(base, plain)
        except ValueError:
            return ""
        if not _WEB.match(plain):
            return ""
    return _UNSAFE.sub(lambda found: quote(found.group(), safe=""), plain)


def web_address(text: str) -> str:
    """A text that is an address of the web; nothing where a link to it might lead elsewhere."""
    return text if text.startswith(("https://", "http://")) else ""


def _folded(label: str) -> str:
    return " ".join(label.split()).casefold()
