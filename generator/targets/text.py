"""Document text in files that are no code: the only ways into TOML and Markdown."""

from __future__ import annotations

import json
import re

_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~])")
_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def one_line(text: str) -> str:
    """Text on one line: breaks and control characters become spaces."""
    return _BREAKS.sub(" ", text).strip()


def toml_string(text: str) -> str:
    """A basic string of TOML 1.0."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def markdown_text(text: str) -> str:
    """Text as itself inside a line of Markdown."""
    return _MARKDOWN.sub(r"\\\1", one_line(text))


def markdown_code(text: str) -> str:
    """Text as code inside a line of Markdown (CommonMark 0.31, section 6.1)."""
    text = one_line(text)
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    if not longest:
        return f"`{text}`"
    fence = "`" * (longest + 1)
    return f"{fence} {text} {fence}"


def table_cell(markdown: str) -> str:
    """Markdown inside a cell of a table, where a bar would end it."""
    return re.sub(r"(?<!\\)\|", r"\\|", markdown)
