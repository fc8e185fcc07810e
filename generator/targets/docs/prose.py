"""Document text in Markdown: the only doors by which it reaches a page.

`prose` takes CommonMark and gives CommonMark that cannot leave its place: headings go below those
of the page, fences are closed, the usual HTML is said in Markdown and any other shown and not
obeyed, images become links, links lead
to the web or are text. `inline`, `code` and `fence` take plain text.

What is code is decided conservatively: where a reader of Markdown could see text, it is escaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.targets.docs.links import Definitions, linked, split_definitions
from generator.targets.html_text import to_markdown
from generator.targets.text import markdown_text

NO_HEADINGS = 6
"""The level for text inside a list: its headings become bold lines."""

_REMOVED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
"""Controls and marks that reorder text or cannot be seen. Joiners stay: emoji need them."""
_SURROGATE = re.compile("[\ud800-\udfff]")
_SHOWN = re.compile(f"{_REMOVED.pattern[:-1]}\t\n\u2028\u2029\ud800-\udfff]")

_MARKED = re.compile(
    r"\A(?:[\s#>+*=~|`\[-]|\d{1,9}[.)])|\n *(?:[#=>+*\[-]|\d{1,9}[.)]|\n *\n)"
    r"|<|\]\s*[\[(:]|```|~~~|!\[|https?://"
)
"""What needs a closer look; other text is plain paragraphs already."""

_FENCE = re.compile(r"( *(?:(?:[-+*]|\d{1,9}[.)]) +)*)(`{3,}(?=[^`]*\Z)|~{3,})(.*)\Z")
_LANGUAGE = re.compile(r"\s*([A-Za-z][A-Za-z0-9+#._-]{0,31})")
_CONTAINERS = re.compile(r" *(?:(?:>|[-+*](?= |\Z)|\d{1,9}[.)](?= |\Z)) *)*")
_HEADING = re.compile(r"(#{1,6})(?= |\Z)(.*)")
_UNDERLINE = re.compile(r"([ >]*)(=+|-+) *\Z")
_RULE = re.compile(r"(?:[-*_] *){3,}\Z")
_IN_TABLE_RULE = frozenset(" >|:-")
_STRAY_SPACE = re.compile(r"(?<! ) \n")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_INSIDE_WORD = re.compile(r"(?<=[^\W_])\\_(?=[^\W_])")
_BULLETS = str.maketrans("-+", "**")


@lru_cache(maxsize=16384)
def prose(text: str, level: int, base: str = "") -> str:
    """Take CommonMark of a document, give it as blocks that may stand below a heading of `level`.

    Relative links are resolved against `base`; without one they become text. The result has no
    blank line at either end and is empty where there is nothing to say.
    """
    text = _STRAY_SPACE.sub("\n", to_markdown(cleaned(text)).strip())
    if not _MARKED.search(text):
        return text
    return "\n".join(_blocks(text.split("\n"), level, base)).strip("\n")


@lru_cache(maxsize=16384)
def starts_as_paragraph(markdown: str) -> bool:
    """Whether the first block is a paragraph, so that it may continue a line."""
    first, _, rest = markdown.partition("\n")
    if first.startswith((" ", "#", "|", "```", "~~~")) or _RULE.match(first):
        return False
    return not _lead(first) and not _is_table_rule(rest.partition("\n")[0])


def cleaned(text: str) -> str:
    """Text without what cannot be seen, its lines ended by line feeds, tabs as spaces."""
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    text = _REMOVED.sub("", text.replace("\u2029", "\n\n"))
    return _SURROGATE.sub("\ufffd", text).expandtabs(4)


def inline(text: str) -> str:
    """Plain text as itself in a line of Markdown."""
    return _INSIDE_WORD.sub("_", _ENTITY.sub("&amp;", markdown_text(cleaned(text))))


@lru_cache(maxsize=16384)
def code(text: str) -> str:
    """Plain text as code in a line of Markdown; what cannot be seen is spelled out."""
    if not text.isascii() or not text.isprintable():
        text = _SHOWN.sub(_escape, text)
    if "`" not in text and text.strip() == text and text:
        return f"`{text}`"
    if not text.strip():
        return f'`"{text}"`'
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    delimiter = "`" * (longest + 1)
    return f"{delimiter} {text} {delimiter}"


def fence(text: str, language: str = "") -> str:
    """Plain text as a block of code, in a fence longer than any run of backticks in it."""
    longest = max((len(run) for run in re.findall("`{3,}", text)), default=2)
    delimiter = "`" * (longest + 1)
    if not text.isascii() or "\r" in text or not text.replace("\n", "").isprintable():
        text = _REMOVED.sub("\ufffd", _SURROGATE.sub("\ufffd", text.replace("\r\n", "\n")))
    text = text.rstrip("\n")
    return f"{delimiter}{language}\n{text}\n{delimiter}"


def _escape(found: re.Match[str]) -> str:
    char = found.group()
    short = {"\n": "\\n", "\t": "\\t", "\r": "\\r"}.get(char)
    return short or (f"\\x{ord(char):02x}" if ord(char) < 0x100 else f"\\u{ord(char):04x}")


def _blocks(lines: list[str], level: int, base: str) -> Iterator[str]:
    """The lines of a text, made harmless."""
    chunks = list(_chunks(lines))
    definitions: Definitions = {}
    for number, (is_code, chunk) in enumerate(chunks):
        if not is_code:
            chunks[number] = (False, split_definitions(chunk, definitions))
    outline: list[int] = []
    last = ""
    for is_code, chunk in chunks:
        written = chunk if is_code else _text(chunk, level, base, definitions, outline)
        for number, line in enumerate(written):
            if line or last or (is_code and number):
                yield line
            last = line


def _chunks(lines: list[str]) -> Iterator[tuple[bool, list[str]]]:
    """Fenced code, and runs of text between blank lines. An unclosed fence is closed.

    A fence is code as long as its lines are not indented less than it is, and a blank line stands
    before an indented one: so whatever list it may be in, a reader of Markdown sees code as well.
    """
    text: list[str] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        opened = _FENCE.match(line) if "```" in line or "~~~" in line else None
        if opened is None:
            at += 1
            if line.strip():
                text.append(line)
                continue
            yield False, text
            yield True, [""]
            text = []
            continue
        yield False, text
        text = []
        block, at = _fenced(lines, at, opened)
        yield True, ["", *block] if opened[1] else block
    yield False, text


def _fenced(lines: list[str], at: int, opened: re.Match[str]) -> tuple[list[str], int]:
    """The block of code that a fence opens, with its fences, and the number of the next line."""
    lead, delimiter, info = opened.groups()
    language = _LANGUAGE.match(info)
    block = [lead.translate(_BULLETS) + delimiter + (language[1] if language else "")]
    indent = len(lead)
    closed = re.compile(rf" *{re.escape(delimiter[0])}{{{len(delimiter)},}} *\Z")
    at += 1
    while at < len(lines):
        line = lines[at]
        if closed.match(line):
            at += 1
            break
        if line.strip() and line[:indent].strip():
            break
        block.append(line if line.strip() else "")
        at += 1
    return [*block, " " * indent + delimiter], at


def _text(
    lines: list[str], level: int, base: str, definitions: Definitions, outline: list[int]
) -> Iterator[str]:
    """A run of lines without a blank one: headings are placed, underlines are none any more."""
    is_table = any(map(_is_table_rule, lines[1:]))
    pending: list[str] = []

    def flush() -> Iterator[str]:
        if pending:
            yield from linked("\n".join(pending), base, definitions, is_table=is_table).split("\n")
            pending.clear()

    for line in lines:
        underline = _UNDERLINE.match(line) if pending else None
        if underline is not None:
            lead, rule = underline.groups()
            if len(pending) == 1 and not lead and not _lead(pending[0]):
                title = linked(pending.pop(), base, definitions)
                yield from _heading(1 if rule[0] == "=" else 2, title, "", level, outline)
            elif rule[0] == "-" and len(rule) > 2 and not lead:
                yield from flush()
                yield from ("", rule)
            else:
                pending.append(f"{lead}\\{rule}")
            continue
        lead = _lead(line)
        rest = line[len(lead) :]
        heading = _HEADING.match(rest) if rest[:1] == "#" else None
        if heading is None:
            pending.append(lead.translate(_BULLETS) + rest)
            continue
        yield from flush()
        title = linked(heading[2].strip(" #"), base, definitions)
        yield from _heading(len(heading[1]), title, lead.translate(_BULLETS), level, outline)
    yield from flush()


def _lead(line: str) -> str:
    """The indentation and the markers of lists and quotes that a line begins with."""
    found = _CONTAINERS.match(line)
    return found[0] if found is not None else ""


def _is_table_rule(line: str) -> bool:
    return "-" in line and _IN_TABLE_RULE.issuperset(line)


def _heading(depth: int, title: str, lead: str, level: int, outline: list[int]) -> Iterator[str]:
    """A heading below `level`, or a bold line where there can be none: in a list or a quote."""
    title = title.strip()
    yield ""
    if not title:
        return
    if lead or level == NO_HEADINGS:
        yield f"{lead}**{title.replace('**', '').rstrip(chr(92))}**"
    else:
        while outline and outline[-1] >= depth:
            outline.pop()
        outline.append(depth)
        yield f"{'#' * min(level + len(outline), NO_HEADINGS)} {title}"
    yield ""
