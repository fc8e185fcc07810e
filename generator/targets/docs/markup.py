"""Document text in HTML: the only doors by which it reaches a page, beside Jinja's own escaping.

`prose_html` takes CommonMark, made harmless by `prose`; `words_html` takes the inline Markdown
of the views' own words. Both give Markup, which templates do not escape again.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from generator.targets.docs.prose import cleaned, prose

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from markdown_it import MarkdownIt
    from markdown_it.token import Token
    from markdown_it.utils import EnvType, OptionsDict

_CODE = re.compile(r"(`+)( ?)(.+?)\2\1(?!`)")
_PLAIN = re.compile(r"[^\\`*_\[\]<>&!#|~\n]*")
"""One line of CommonMark that says nothing but itself."""


@lru_cache(maxsize=65536)
def words_html(words: str) -> Markup:
    """Inline Markdown of a view: text, and code between backticks."""
    if "`" not in words:
        return escape(words)
    written, at = Markup(), 0
    for found in _CODE.finditer(words):
        written += escape(words[at : found.start()])
        written += Markup(f"<code>{escape(found[3])}</code>")
        at = found.end()
    return written + escape(words[at:])


@lru_cache(maxsize=65536)
def prose_html(text: str, level: int, base: str = "") -> Markup:
    """CommonMark of a document as blocks that may stand below a heading of `level`; empty where
    there is nothing to say.
    """
    markdown = prose(text, level, base)
    if not markdown:
        return Markup()
    if _PLAIN.fullmatch(markdown) and markdown[0].isalpha():
        return Markup(f"<p>{escape(markdown)}</p>")
    return Markup(_commonmark().render(markdown).strip())


def bare(words: str) -> str:
    """Inline Markdown on one line of plain text, without what cannot be seen."""
    return _CODE.sub(r"\3", " ".join(cleaned(words).split()))


def plain(text: str) -> Markup:
    """Plain text of the document, without what cannot be seen."""
    return escape(cleaned(text))


@lru_cache(maxsize=1)
def _commonmark() -> MarkdownIt:
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    for cell in ("th_open", "td_open"):
        reader.add_render_rule(cell, _cell)
    return reader


def _cell(self: Any, tokens: Sequence[Token], at: int, options: OptionsDict, env: EnvType) -> str:
    """A cell of a table is aligned by a class: the pages' policy allows no style of its own."""
    style = tokens[at].attrs.pop("style", None)
    if style is not None:
        tokens[at].attrSet("class", str(style).removeprefix("text-align:"))
    return str(self.renderToken(tokens, at, options, env))
