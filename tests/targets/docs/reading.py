"""How the tests of the docs read a page: its structure, its links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from posixpath import dirname, normpath

from markdown_it import MarkdownIt
from markdown_it.token import Token

Pages = dict[str, str]

READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
KINDS = {
    *["heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline", "fence"],
    *["bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close", "hr"],
    *["ordered_list_open", "ordered_list_close", "blockquote_open", "blockquote_close"],
    *["text", "softbreak", "hardbreak", "code_inline", "strong_open", "strong_close", "em_open"],
    *["em_close", "link_open", "link_close", "code_block", "s_open", "s_close"],
    *["table_open", "table_close", "thead_open", "thead_close", "tbody_open", "tbody_close"],
    *["tr_open", "tr_close", "th_open", "th_close", "td_open", "td_close"],
}


def flat(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from flat(token.children or [])


def check_structure(path: str, text: str) -> list[Token]:
    """One h1, headings that do not skip a level and stand in no list, no element but text's own."""
    tokens = READER.parse(text)
    last = 0
    for token in flat(tokens):
        assert token.type in KINDS, (path, token)
        if token.type == "heading_open":
            level = int(token.tag[1])
            assert token.level == 0 and level <= last + 1 and (level > 1) is (last > 0), (
                path,
                token,
            )
            last = level
    assert last > 0, path
    return tokens


def links(text: str) -> Iterator[str]:
    """The relative links of a page; what stands in code is no link."""
    text = re.sub(r"^( *)(`{3,})[^\n]*\n.*?^\1\2$", "", text, flags=re.MULTILINE | re.DOTALL)
    text = re.sub(r"(?<![\\`])(`+)(?!`)[^\n]*?(?<!`)\1(?!`)", "", text)
    for address in re.findall(r"(?<!\\)\]\(([^)\s]*)\)", text):
        if not address.startswith(("http://", "https://", "mailto:")):
            yield address


def check_links(pages: Pages) -> int:
    count = 0
    for path, text in pages.items():
        for address in links(text):
            count += 1
            assert "#" not in address and normpath(f"{dirname(path)}/{address}") in pages, (
                path,
                address,
            )
    return count
