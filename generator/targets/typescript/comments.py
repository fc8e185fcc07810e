"""Comments: the door by which a document's prose reaches TypeScript code, as TSDoc.

CommonMark goes in. Paragraphs and list items are wrapped anew, what has a meaning line by line
(code, tables, headings, quotations) keeps its lines. Hostile text stays text: nothing ends the
comment, nothing becomes a tag or an order to a tool.
Called some ten thousand times a run, so the usual short sentence takes a short way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from generator.targets.html_text import to_markdown
from generator.targets.typescript.layout import LIMIT
from generator.targets.typescript.literals import UNSEEN, escape

_BREAKS = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_PLAIN = re.compile(r"[A-Za-z0-9`'\"(\[][^\n\r*@{}\\]*")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_ITEM = re.compile(r" *(?:[-*+]|\d{1,9}[.)]) +")
_KEPT = re.compile(r" *(?:#{1,6}(?: |$)|>|\||<|(?:[-=*_] *)+$| {4})")
_TAG = re.compile(r"(^\s*|\{\s*)@")
_SPACES = re.compile(r"\s+")
_ODD_SPACES = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")


def comment(indent: int, text: str, *tags: str) -> str:
    """The comment of CommonMark `text`: `comment(2, "Gets it.")` is `  /** Gets it. */`.

    `tags` are finished lines (`@deprecated`). Empty if there is nothing to say.
    """
    text = to_markdown(text).strip()
    pad = " " * indent
    if not tags and len(text) <= LIMIT - indent - 7 and _is_plain(text):
        return f"{pad}/** {text} */" if text else ""
    lines = [*_lines(text, LIMIT - indent - 3)]
    if tags and lines:
        lines.append("")
    lines += tags
    if not lines:
        return ""
    if len(lines) == 1 and len(lines[0]) <= LIMIT - indent - 7:
        return f"{pad}/** {lines[0].lstrip()} */"
    return "\n".join([f"{pad}/**", *(f"{pad} * {one}".rstrip() for one in lines), f"{pad} */"])


def line(text: str) -> str:
    """`text` on one line, as it may stand in a tag or a `//` comment."""
    return _defused(_visible(" ".join(text.split())))


def _is_plain(text: str) -> bool:
    """Whether `text` is one line that needs no care."""
    return text.isascii() and text.isprintable() and _PLAIN.fullmatch(text) is not None


@lru_cache(maxsize=16384)
def _lines(text: str, width: int) -> tuple[str, ...]:
    return tuple(_defused(one) for one in _wrapped(_visible(_BREAKS.sub("\n", text)), width))


def _visible(text: str) -> str:
    text = _ODD_SPACES.sub(" ", text.replace("\t", "    "))
    return "\n".join(UNSEEN.sub(escape, one) for one in text.split("\n"))


def _defused(text: str) -> str:
    """A line in which nothing ends the comment or opens a tag."""
    return _TAG.sub(r"\1\\@", text.replace("*/", "*\\/"))


def _wrapped(text: str, width: int) -> Iterable[str]:
    found: list[str] = []
    paragraph: list[str] = []
    hang = ""

    def flush() -> None:
        nonlocal hang
        if paragraph:
            lead, words = paragraph[0], " ".join(" ".join(paragraph[1:]).split())
            found.extend(_filled(words, lead, hang, width))
            paragraph.clear()
        hang = ""

    fence = ""
    for raw in text.split("\n"):
        one = raw.rstrip()
        if fence:
            found.append(one)
            fence = "" if one.strip() == fence else fence
        elif not one:
            flush()
            if found and found[-1]:
                found.append("")
        elif opened := _FENCE.match(one):
            flush()
            found.append(one)
            fence = opened[1]
        elif item := _ITEM.match(one):
            flush()
            lead = _SPACES.sub(" ", item[0]) if not item[0].startswith(" ") else item[0]
            hang = " " * len(lead)
            paragraph += [lead, one[len(item[0]) :]]
        elif _KEPT.match(one) and not (paragraph and one.startswith("    ")):
            flush()
            found.append(one)
        else:
            paragraph += [one] if paragraph else ["", one]
            if raw.endswith(("  ", "\\")):
                flush()
    flush()
    while found and not found[-1]:
        found.pop()
    return found


def _filled(words: str, lead: str, hang: str, width: int) -> list[str]:
    """A paragraph filled into lines; none begins with what would give it another meaning."""
    if len(lead) + len(words) <= width:
        return [lead + words]
    lines: list[str] = []
    current = lead
    empty = True
    for word in words.split(" "):
        if not empty and len(current) + 1 + len(word) > width and not _MARK.match(word):
            lines.append(current)
            current, empty = hang, True
        current += word if empty else f" {word}"
        empty = False
    lines.append(current)
    return lines


_MARK = re.compile(r"(?:[-*+]|\d{1,9}[.)]|#{1,6}|[-=*_]+)$|[>|<]|`{3}|~{3}")
