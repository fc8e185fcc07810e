"""Docstrings: the door by which a document's prose reaches Python code, laid out as by black.

CommonMark goes in; paragraphs and list items are wrapped anew, everything whose lines have a
meaning (code, tables, headings, quotations) keeps them. Hostile text stays text.
Called some ten thousand times a run, so the usual short sentence takes a short way.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.targets.html_text import to_markdown
from generator.targets.python.literals import UNSEEN, escape
from generator.targets.python.width import LIMIT

_BREAKS = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_SPACES = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_BROKEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]")

_FENCE = re.compile(r" *(`{3,}|~{3,})")
_ITEM = re.compile(r" *(?:[-*+]|\d{1,9}[.)]) +")
_KEPT = re.compile(r" *(?:#{1,6}(?: |$)|>|\||<|(?:[-=*_] *)+$)")
_CODE = "    "
_STARTS = frozenset(" `~-*+0123456789#>|<=_")
"""What a line begins with when it may be something else than a line of a paragraph."""

_MARK = re.compile(r"(?:[-*+]|\d{1,9}[.)]|#{1,6}|[-=*_]+)(?: |$)|[>|<]|`{3}|~{3}")
"""What must not come to stand at the start of a line by wrapping: it would gain a meaning there."""


def docstring(indent: int, text: str, width: int = LIMIT) -> str:
    """The docstring of CommonMark `text`: `docstring(4, "Gets it.")` is `    \"\"\"Gets it.\"\"\"`.

    Without a final newline; empty if there is nothing to say.
    """
    text = to_markdown(text).strip()
    if len(text) <= width - indent - 6 and _is_plain(text):
        return f'{" " * indent}"""{text}"""' if text else ""
    text = _clean(text)
    room = width - indent
    lines = _wrapped(text, room - 3, room)
    if len(lines) == 1:
        # A single line cannot leave its closing quotes to the next: black pulls them up.
        fitting = room - 6 - (lines[0][0] == '"') - (lines[0][-1] == '"')
        if len(lines[0]) > fitting:
            lines = _wrapped(text, fitting, room)
    return _quoted(indent, lines)


def docstring_with_args(indent: int, text: str, args: Sequence[tuple[str, str]]) -> str:
    """A docstring in Google's style: `text`, then the names and texts of `Args:`.

    `docstring_with_args(8, "Lists them.", [("limit", "How many.")])`
    """
    if not args:
        return docstring(indent, text)
    room = LIMIT - indent
    lines = _wrapped(_clean(to_markdown(text)), room - 3, room)
    if lines:
        lines.append("")
    lines.append("Args:")
    for name, about in args:
        _entry(lines, _clean(name), to_markdown(about), room)
    return _quoted(indent, lines)


def _entry(lines: list[str], name: str, about: str, room: int) -> None:
    lead = f"    {name}:"
    if len(lead) + 1 + len(about) <= room and "\n" not in about and _is_plain(about):
        lines.append(f"{lead} {about.strip()}".rstrip())
        return
    inner = _wrapped(_clean(about), room - len(lead) - 1, room - 8)
    if not inner:
        lines.append(lead)
        return
    if _KEPT.match(inner[0]) or _ITEM.match(inner[0]) or _FENCE.match(inner[0]):
        lines.append(lead)
        lines.extend(_indented(8, inner))
    else:
        lines.append(f"{lead} {inner[0].lstrip()}")
        lines.extend(_indented(8, inner[1:]))


def _indented(by: int, lines: list[str]) -> list[str]:
    pad = " " * by
    return [pad + line if line else "" for line in lines]


# Hostile text. ----------------------------------------------------------------------------------


def _is_plain(text: str) -> bool:
    """Whether `text` is one line that needs no care."""
    return text.isascii() and text.isprintable() and '"' not in text and "\\" not in text


def _clean(text: str) -> str:
    """`text` as it may stand between the quotes: no control characters, nothing unseen.

    What breaks lines somewhere breaks them here, odd spaces become spaces, and a character that
    no text can hold becomes U+FFFD. Tabs go to the next multiple of four.
    """
    if text.isascii() and text.replace("\n", "").isprintable():
        if "\\" in text:
            text = text.replace("\\", "\\\\")
    else:
        text = _BREAKS.sub("\n", text)
        text = _BROKEN.sub("\ufffd", text.expandtabs(4))
        text = _SPACES.sub(" ", text).replace("\\", "\\\\")
        text = UNSEEN.sub(_escape_unless_newline, text)
    return text.replace('"""', '""\\"') if '"""' in text else text


def _escape_unless_newline(match: re.Match[str]) -> str:
    return "\n" if match.group() == "\n" else escape(match)


# Lines. -------------------------------------------------------------------------------------------


def _wrapped(text: str, first: int, rest: int) -> list[str]:
    """The lines of `text`: at most `first` columns for the first one, `rest` for the others."""
    if "\n" not in text:
        text = " ".join(text.split())
        return _wrap(text, "", 0, first, rest) if text else []
    return _Prose(first, rest).read(text)


class _Prose:
    """CommonMark being read line by line: the lines made so far and the paragraph in hand."""

    __slots__ = ("first", "hang", "lead", "lines", "paragraph", "rest")

    def __init__(self, first: int, rest: int) -> None:
        self.first = first
        self.rest = rest
        self.lines: list[str] = []
        self.paragraph: list[str] = []
        self.lead = ""
        self.hang = 0

    def read(self, text: str) -> list[str]:
        fence = ""
        for raw in text.split("\n"):
            line = raw.rstrip()
            if fence:
                self.lines.append(line)
                if line.lstrip() == fence:
                    fence = ""
            elif not line:
                self.flush()
                if self.lines and self.lines[-1]:
                    self.lines.append("")
            elif line[0] not in _STARTS:
                self.paragraph.append(line)
                if raw.endswith("  ") or line.endswith("\\\\"):
                    self.flush(broken=True)
            else:
                fence = self.structure(line)
        self.flush()
        while self.lines and not self.lines[-1]:
            self.lines.pop()
        return self.lines

    def structure(self, line: str) -> str:
        """Takes a line that may have a meaning of its own; gives the fence that it opens."""
        fence = _FENCE.match(line)
        if fence is not None:
            self.keep(line)
            return fence.group(1)
        if _KEPT.match(line):
            self.keep(line)
        elif item := _ITEM.match(line):
            self.flush()
            self.lead = item.group()
            self.hang = len(self.lead)
            self.paragraph.append(line[self.hang :])
        elif self.paragraph or not line.startswith(_CODE):
            self.paragraph.append(line)
        else:
            self.keep(line)
        return ""

    def keep(self, line: str) -> None:
        self.flush()
        self.lines.append(line)

    def flush(self, *, broken: bool = False) -> None:
        """Ends the paragraph; if it is only `broken`, what follows still belongs to its item."""
        if self.paragraph:
            text = " ".join(" ".join(self.paragraph).split())
            room = self.rest if self.lines else self.first
            self.lines.extend(_wrap(text, self.lead, self.hang, room, self.rest))
            self.paragraph.clear()
        self.lead = " " * self.hang if broken else ""
        if not broken:
            self.hang = 0


def _wrap(text: str, lead: str, hang: int, first: int, rest: int) -> list[str]:
    """`text` (single-spaced) filled into lines; `lead` before the first, `hang` before others."""
    room = first - len(lead)
    if len(text) <= room:
        return [lead + text]
    lines = []
    prefix, start, end = lead, 0, len(text)
    while end - start > room:
        cut = text.rfind(" ", start, start + room + 1) if room > 0 else -1
        if cut < 0:
            cut = text.find(" ", start + max(room, 0))
        if cut >= 0 and text[cut + 1] in _STARTS:
            cut = _harmless(text, start, cut)
        if cut < 0:
            break
        lines.append(prefix + text[start:cut])
        prefix, start, room = " " * hang, cut + 1, rest - hang
    lines.append(prefix + text[start:])
    return lines


def _harmless(text: str, start: int, cut: int) -> int:
    """The break nearest to `cut`, earlier if possible, that puts no mark at a line's start."""
    earlier = cut
    while earlier >= 0 and _MARK.match(text, earlier + 1):
        earlier = text.rfind(" ", start, earlier)
    if earlier >= 0:
        return earlier
    while cut >= 0 and _MARK.match(text, cut + 1):
        cut = text.find(" ", cut + 1)
    return cut


def _quoted(indent: int, lines: list[str]) -> str:
    """The lines between triple quotes, indented the way black re-indents them."""
    if not lines:
        return ""
    pad = " " * indent
    first = lines[0].lstrip()
    if first[0] == '"':
        first = f" {first}"
    if len(lines) == 1:
        close = ' """' if first[-1] == '"' else '"""'
        return f'{pad}"""{first}{close}'
    # Black takes away what all lines but the first have in common.
    common = min([len(line) - len(line.lstrip()) for line in lines[1:] if line], default=0)
    out = [f'{pad}"""{first}']
    out.extend([pad + line[common:] if line else "" for line in lines[1:]])
    out.append(f'{pad}"""')
    return "\n".join(out)
