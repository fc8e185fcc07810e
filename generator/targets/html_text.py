"""HTML in the descriptions of a document → CommonMark, which every target knows how to lay out.

CommonMark allows HTML, and many documents are written in it. Its usual elements are said in
CommonMark here; whatever else looks like a tag (`<id>`, `</script>`) is text and stays it. What
comes out is no safer than what goes in: it takes the same doors as any other text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*", "var": "*", "replaceable": "*"}
_CODE = frozenset({"code", "kbd", "samp", "tt"})
_INLINE = frozenset({"a", *_MARKS, *_CODE})
"""What is only taken for a tag if another one closes it: `<code>` alone is text."""
_PARTS = frozenset(
    {"center", "dd", "details", "div", "dl", "note", "p", "section"}
    | {"fullname", "important", "para"}  # of DocBook, in the documents of AWS
)
"""What begins and ends a paragraph."""
_TITLES = frozenset({"dt", "h1", "h2", "h3", "h4", "h5", "h6", "summary"})
_SPANS = _INLINE | _TITLES | {"pre"}
_LISTS = frozenset({"ol", "ul"})
_TABLE = frozenset({"table", "tbody", "td", "tfoot", "th", "thead", "tr"})
_UNSEEN = frozenset({"big", "font", "small", "span", "sub", "sup", "u"})
_KNOWN = _SPANS | _PARTS | _LISTS | _TABLE | _UNSEEN | {"br", "hr", "img", "li"}

_TAG = re.compile(
    rf"<(/?)({'|'.join(sorted(_KNOWN, key=len, reverse=True))})((?:\s[^<>]*?)?)(/?)>"
    r"|<!--(?:(?!<!--).)*?-->",
    re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTE = re.compile(
    r"""(?<![\w-])(href|src|alt)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.I
)
_FENCED = re.compile(r"(?ms)^ *(`{3,}|~{3,}).*?(?:^ *\1[`~]* *$|\Z)")
_BACKTICKS = re.compile("`+")
_LONGEST = 200_000  # characters: more is no description
_DEEPEST = 50


def to_markdown(text: str) -> str:
    """CommonMark that says with its own marks what `text` says with tags: `<b>It</b>` is `**It**`.

    Text without a tag that is known comes back as it is.
    """
    if "<" not in text or len(text) > _LONGEST or not _TAG.search(text):
        return text
    return _converted(text)


@lru_cache(maxsize=4096)
def _converted(text: str) -> str:
    kept: list[str] = []

    def keep(code: str) -> str:
        kept.append(code)
        return f"\0{len(kept) - 1}\0"

    text = _FENCED.sub(lambda found: keep(found[0]), text.replace("\0", ""))
    pieces, at = [], 0
    for start, end in _code_spans(text):
        pieces += [text[at:start], keep(text[start:end])]
        at = end
    written = _Writer().written("".join(pieces) + text[at:])
    for _ in range(2):  # a block of code may stand in a span
        written = re.sub(r"\0(\d+)\0", lambda found: kept[int(found[1])], written)
    return written


def _code_spans(text: str) -> Iterator[tuple[int, int]]:
    """Where code stands between runs of backticks that are as long (CommonMark 0.31, 6.1)."""
    runs = [found.span() for found in _BACKTICKS.finditer(text)]
    later: dict[int, list[int]] = {}
    for at in range(len(runs) - 1, -1, -1):
        later.setdefault(runs[at][1] - runs[at][0], []).append(at)
    next_ = 0
    for at, (start, end) in enumerate(runs):
        same = later[end - start]
        same.pop()
        if at >= next_ and same:
            next_ = same[-1] + 1
            yield start, runs[same[-1]][1]


class _Open(NamedTuple):
    """An element that is open: what its tag looked like, and what stands in it so far."""

    name: str
    tag: str
    href: str
    pieces: list[str]


class _Writer:
    """Writes CommonMark, tag by tag."""

    def __init__(self) -> None:
        self._open = [_Open("", "", "", [])]
        self._lists: list[str] = []
        self._rows = 0
        self._cells = 0
        self._in_cell = False
        self._closed = False  # a mark that a letter must not follow

    def written(self, text: str) -> str:
        """All of a text."""
        at = 0
        for found in _TAG.finditer(text):
            self._text(text[at : found.start()])
            at = found.end()
            if found[2] is None:
                continue  # a comment
            name = found[2].lower()
            if found[1]:
                self._end(name)
            elif name == "br":
                self._break(in_row=bool(self._rows) or _is_in_row(text, *found.span()))
            elif not found[4] or name in ("hr", "img"):
                self._start(name, found[0], found[3])
        self._text(text[at:])
        while len(self._open) > 1:
            self._give_up()
        done = re.sub(r"\n[ \t]+(?=\n)", "\n", "".join(self._open[0].pieces))
        return re.sub(r"\n{3,}", "\n\n", re.sub(r"(?<! ) \n| +(?=\n\n)", _line_end, done)).strip()

    def _start(self, name: str, tag: str, attributes: str) -> None:
        given = {
            found[1].lower(): found[2] or found[3] or found[4] or ""
            for found in _ATTRIBUTE.finditer(attributes)
        }
        if name in _SPANS:
            if len(self._open) > _DEEPEST:
                self._write(tag)
            else:
                self._open.append(_Open(name, tag, given.get("href", ""), []))
        elif name in _PARTS:
            self._part()
        elif name == "hr":
            self._write("\n\n---\n\n")
        elif name == "img":
            self._write(f"![{_bracketed(given.get('alt', ''))}]({_target(given.get('src', ''))})")
        elif name in _LISTS:
            self._write("\n" if self._lists else "\n\n")
            if len(self._lists) < _DEEPEST:
                self._lists.append(name)
        elif name == "li":
            mark = "1." if self._lists and self._lists[-1] == "ol" else "-"
            self._write(f"\n{self._indent(1)}{mark} ")
        elif name in _TABLE:
            self._table(name)

    def _break(self, *, in_row: bool) -> None:
        """A line ends, but in the row of a table: it has only one."""
        self._write(" " if in_row else "  \n" + self._indent())

    def _end(self, name: str) -> None:
        if name in _SPANS:
            self._close(name)
        elif name in _PARTS:
            self._part()
        elif name in _LISTS:
            if self._lists:
                self._lists.pop()
            self._write("\n" if self._lists else "\n\n")
        elif name in _TABLE:
            self._end_in_table(name)

    def _text(self, text: str) -> None:
        if self._lists or self._rows:
            text = re.sub(r"\s+", " ", text)
        if self._rows:
            text = text.replace("|", "\\|")
        last = self._last()
        if last.endswith(("\n", " ")):
            text = text.lstrip(" ")
        if last.endswith("\n") and self._lists and not text.strip():
            return
        if self._closed and text[:1].isalnum():
            text = f" {text}"
        self._write(text)

    # What is written

    def _write(self, text: str) -> None:
        if text:
            self._open[-1].pieces.append(text)
            self._closed = False

    def _last(self) -> str:
        return self._open[-1].pieces[-1] if self._open[-1].pieces else ""

    def _indent(self, less: int = 0) -> str:
        """The indentation of what stands in the lists that are open."""
        return "".join(
            "   " if one == "ol" else "  " for one in self._lists[: len(self._lists) - less]
        )

    def _part(self) -> None:
        """A paragraph begins or ends; the first of an item of a list stands beside its mark."""
        if self._rows:
            self._write(" ")
        elif not self._last().endswith(("- ", "1. ")):
            self._write("\n\n" + self._indent())

    def _close(self, name: str) -> None:
        names = [one.name for one in self._open]
        if name not in names:
            return
        while self._open[-1].name != name:
            self._give_up()
        found = self._open.pop()
        text = "".join(found.pieces)
        in_code = any(one.name in _CODE or one.name == "pre" for one in self._open)
        self._write(text if in_code or not text.strip() else self._said(found, text))
        self._closed = name in _MARKS and not text[-1:].isalnum() and self._last()[-1:] == "*"

    def _give_up(self) -> None:
        """An element that nobody closes."""
        found = self._open.pop()
        for piece in (found.tag if found.name in _INLINE else "", *found.pieces):
            self._write(piece)

    def _said(self, found: _Open, text: str) -> str:
        """What an element with a text in it is in CommonMark."""
        inner = text.strip()
        before = text[: len(text) - len(text.lstrip())]
        after = text[len(text.rstrip()) :]
        if found.name == "pre":
            return f"\n\n```\n{_unescaped(text).strip(chr(10))}\n```\n\n"
        if found.name in _TITLES:
            title = " ".join(inner.split()).strip("*")
            return f"\n\n**{title}**\n\n"
        if found.name in _CODE:
            return f"{before}{_as_code(_unescaped(inner))}{after}"
        if found.name == "a":
            target = _target(found.href)
            return f"{before}[{inner}]({target}){after}" if target else text
        mark = _MARKS[found.name]
        if "\n\n" in inner or inner.startswith("*") or inner.endswith("*"):
            return text
        if self._last()[-1:].isalnum() and not inner[0].isalnum():
            before = before or " "
        return f"{before}{mark}{inner}{mark}{after}"

    # Tables

    def _table(self, name: str) -> None:
        if name in ("td", "th"):
            self._end_cell()
            self._write(" " if self._cells else "| ")
            self._cells += 1
            self._in_cell = True
        elif name == "tr":
            self._end_row()
            self._rows += 1
            self._write("\n")
        elif name == "table":
            self._write("\n\n")

    def _end_in_table(self, name: str) -> None:
        if name in ("td", "th"):
            self._end_cell()
            return
        self._end_row()
        if name == "table":
            self._rows = 0
            self._write("\n\n")

    def _end_cell(self) -> None:
        if self._in_cell:
            self._write(" |")
            self._in_cell = False

    def _end_row(self) -> None:
        """After its first row, a table has a rule."""
        self._end_cell()
        if self._rows == 1 and self._cells:
            self._write(f"\n{'|---' * self._cells}|")
        self._cells = 0


def _is_in_row(text: str, start: int, end: int) -> bool:
    """Whether what stands from `start` to `end` is in a row of a table in Markdown."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    return text.count("|", first, last if last >= 0 else len(text)) > 1


def _unescaped(text: str) -> str:
    from html import unescape  # the table of all entities, which few runs need

    return unescape(text)


def _line_end(found: re.Match[str]) -> str:
    return "\n" if found[0].endswith("\n") else ""


def _as_code(text: str) -> str:
    text = " ".join(text.split())
    runs = {len(run) for run in re.findall("`+", text)}
    marks = "`" * next(count for count in range(1, len(runs) + 2) if count not in runs)
    gap = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{marks}{gap}{text}{gap}{marks}"


def _target(url: str) -> str:
    """The target of a link in CommonMark: without what would end it."""
    return re.sub(r"[\s<>()\\]", lambda found: f"%{ord(found[0]):02X}", url.strip())


def _bracketed(text: str) -> str:
    return re.sub(r"[\[\]\\\s]+", " ", text).strip()
