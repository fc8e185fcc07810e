"""Dialects: how Markdown, MDX, reStructuredText and AsciiDoc spell a marker and a block of code."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from generator.inject.literal_text import (
    AsciiDocWatcher,
    MarkdownWatcher,
    MdxWatcher,
    RestWatcher,
    Watcher,
)
from generator.record import record
from generator.targets.snippets.languages import LANGUAGES

_LEAD = r"(?P<lead>(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*)"
_HTML = _LEAD + r"<!--[ \t]*WORDS[ \t]*-->[ \t]*"
_BRACES = _LEAD + r"\{/\*[ \t]*WORDS[ \t]*\*/\}[ \t]*"
_REST = r"(?P<lead>[ \t]*)\.\.[ \t]+WORDS[ \t]*"
_ASCIIDOC = r"(?P<lead>)//[ \t]*WORDS[ \t]*"
_WORDS = r"(?:snippet:(?!:)(?P<query>.*?)|(?P<end>/snippet))"
_NEARLY = (
    r"(?i:snippet[ \t]*:(?!:).*?|/[ \t]*snippet|"
    rf"snippet[ \t]+(?:[^ \t]+[ \t]+){{1,2}}(?-i:{'|'.join(LANGUAGES)})(?:[ \t].*?)?)"
)


@record
class Dialect:
    """A kind of document. `spellings` are those of a marker: `query` is what it asks for, `lead`
    what stands before it; `ending` is the marker that ends a region. `ends` are the characters at
    which its readers see the end of a line, besides the line feed. At least `blank` blank lines
    stand around a `block`: that takes the lines of code, the word for its language and the lines
    that stand there now, and gives the lines to write.
    """

    name: str
    suffixes: tuple[str, ...]
    spellings: tuple[str, ...]
    ending: str
    ends: frozenset[str]
    blank: int
    watcher: Callable[[], Watcher]
    block: Callable[[Sequence[str], str, Sequence[str]], list[str]]

    def marker(self, line: str) -> re.Match[str] | None:
        """The marker that a line is, if it is one."""
        return _matched(self.spellings, _WORDS, line)

    def near_miss(self, line: str) -> re.Match[str] | None:
        """What a line that is no marker nearly is: it lacks the colon, or has capitals."""
        return _matched(self.spellings, _NEARLY, line)


def _matched(spellings: Sequence[str], words: str, line: str) -> re.Match[str] | None:
    found = (re.fullmatch(one.replace("WORDS", words), line) for one in spellings)
    return next((one for one in found if one is not None), None)


_OPENING = re.compile(r"(?:`{3,}|~{3,})[ \t]*(?P<word>[^\s`{]*)(?P<rest>[^`]*)")
_RUN = re.compile("`{3,}")


def _markdown(code: Sequence[str], word: str, old: Sequence[str]) -> list[str]:
    """A fence longer than any run of backticks in the code; what its author wrote behind the
    language (`title="…"`) stays."""
    longest = max((len(run) for line in code for run in _RUN.findall(line)), default=2)
    fence = "`" * (longest + 1)
    opening = _OPENING.fullmatch(old[0]) if old else None
    rest = opening["rest"].rstrip() if opening is not None else ""
    return [f"{fence}{word}{rest}", *code, fence]


_OPTION = re.compile(r"[ \t]+(:[\w-]+:.*)")


def _rest(code: Sequence[str], word: str, old: Sequence[str]) -> list[str]:
    """A directive with its content indented; the options that its author gave it stay."""
    options = []
    for line in old[1:]:
        found = _OPTION.fullmatch(line)
        if found is None:
            break
        options.append(f"   {found[1]}")
    return [
        f".. code-block:: {word}",
        *options,
        "",
        *(f"   {line}" if line else "" for line in code),
    ]


_SOURCE = re.compile(r"\[source(?P<options>%[\w%-]+)?(?:,[ \t]*[^,\]]*(?P<rest>,[^\]]*)?)?\]")
_TITLE = re.compile(r"\.[^\s.].*")
_DASHES = re.compile("-{4,}")
_ORDER = re.compile(r"\\*(?:include|ifdef|ifndef|ifeval|endif)::")
_CALLOUT = re.compile(r"<(?:!--)?(?:\d+|\.)(?:--)?>")
_NO_CALLOUTS = ",subs=specialchars"


def _asciidoc(code: Sequence[str], word: str, old: Sequence[str]) -> list[str]:
    """A listing; what its reader would obey in the code (`include::`, `<1>`) is kept from it. A
    title and the attributes that its author gave it stay."""
    title = [line for line in old[:1] if _TITLE.fullmatch(line)]
    found = _SOURCE.fullmatch(old[len(title)].rstrip()) if len(old) > len(title) else None
    options, rest = (found["options"] or "", found["rest"] or "") if found is not None else ("", "")
    rest = rest.replace(_NO_CALLOUTS, "")
    if any(map(_CALLOUT.search, code)) and "subs=" not in rest:
        rest += _NO_CALLOUTS
    longest = max((len(line) for line in code if _DASHES.fullmatch(line.rstrip())), default=3)
    delimiter = "-" * (longest + 1)
    lines = [f"\\{line}" if _ORDER.match(line) else line for line in code]
    return [*title, f"[source{options},{word}{rest}]", delimiter, *lines, delimiter]


_MARKDOWN_SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")
DIALECTS = (
    Dialect(
        "Markdown",
        _MARKDOWN_SUFFIXES,
        (_HTML,),
        "<!-- /snippet -->",
        frozenset("\r"),
        0,
        MarkdownWatcher,
        _markdown,
    ),
    Dialect(
        "MDX",
        (".mdx",),
        (_BRACES, _HTML),
        "{/* /snippet */}",
        frozenset("\r"),
        0,
        MdxWatcher,
        _markdown,
    ),
    Dialect(
        "reStructuredText",
        (".rst", ".rest"),
        (_REST,),
        ".. /snippet",
        frozenset("\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"),
        1,
        RestWatcher,
        _rest,
    ),
    Dialect(
        "AsciiDoc",
        (".adoc", ".asciidoc", ".asc"),
        (_ASCIIDOC,),
        "// /snippet",
        frozenset("\r"),
        0,
        AsciiDocWatcher,
        _asciidoc,
    ),
)

SUFFIXES: dict[str, Dialect] = {
    suffix: dialect for dialect in DIALECTS for suffix in dialect.suffixes
}
"""The dialect of a file, by how its name ends in lower case."""
