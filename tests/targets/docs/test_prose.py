"""Document text in Markdown: whatever it is, it stays text, and stays in its place."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.targets.docs.prose import code, fence, inline, prose, starts_as_paragraph

READERS = [
    MarkdownIt("commonmark", {"html": True}),
    MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]),
    MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"]),
]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Plain text, as it is.", "Plain text, as it is."),
        ("", ""),
        ("\n\n  one\n\n\n\ntwo  \n", "one\n\ntwo"),
        ("a < b and <b>bold</b>", "a < b and **bold**"),
        ("a < b and <bold>b</bold>", "a < b and \\<bold>b\\</bold>"),
        ("see <https://a.test/x?y=1> or <me@a.test>", "see <https://a.test/x?y=1> or <me@a.test>"),
        ("<javascript:alert(1)>", "\\<javascript:alert(1)>"),
        ("`<b>` and ``a ` <i>``", "`<b>` and ``a ` <i>``"),
        ("one `<b> left open", "one \\`\\<b> left open"),
        ("a span `over\n  lines <b>` here", "a span `over lines <b>` here"),
        ("one<br>two", "one  \ntwo"),
        ("- a\n- b\n  + c", "* a\n* b\n  * c"),
        ("1. a\n2. b", "1. a\n2. b"),
        ("a | b\n--|--\n`x|<b>` | y", "a | b\n--|--\n\\`x|\\<b>\\` | y"),
        (
            "text\x00 with\x1b[31m controls\u202e and \u2066marks\ufeff",
            "text with[31m controls and marks",
        ),
        ("half \ud800 a pair", "half \ufffd a pair"),
        ("family 👨‍👩‍👧 ⭐️", "family 👨‍👩‍👧 ⭐️"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("line \nbreak  \nkept", "line\nbreak  \nkept"),
        ("![logo](https://a.test/x.png)", "[logo](https://a.test/x.png)"),
        ("[![badge](https://a.test/b.svg)](https://a.test)", "[badge](https://a.test)"),
    ],
)
def test_text_is_written(text: str, written: str) -> None:
    assert prose(text, 2) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("# One\n\ntext\n\n## Two\n# Three", "### One\n\ntext\n\n#### Two\n\n### Three"),
        ("### Deep first\n# Then high", "### Deep first\n\n### Then high"),
        ("# One\n#### Skipped\n## Between", "### One\n\n#### Skipped\n\n#### Between"),
        ("Title\n===\n\nPart\n---\ntext", "### Title\n\n#### Part\n\ntext"),
        ("two lines\nof text\n---\nmore", "two lines\nof text\n\n---\nmore"),
        ("two lines\nof text\n===", "two lines\nof text\n\\==="),
        ("- # in a list", "* **in a list**"),
        ("> ## in a quote", "> **in a quote**"),
        ("#hashtag", "#hashtag"),
        ("# <b>Bold</b> #", "### **Bold**"),
    ],
)
def test_headings_go_below_those_of_the_page(text: str, written: str) -> None:
    assert prose(text, 2) == written


def test_headings_in_a_list_are_bold_lines() -> None:
    assert prose("# One\ntext\n## Two", 6) == "**One**\n\ntext\n\n**Two**"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("```py\n<b>\n# no heading\n```", "```py\n<b>\n# no heading\n```"),
        ("```\nleft open\n\n\n<b>", "```\nleft open\n\n\n<b>\n```"),
        ("~~~~ruby title\n~~~\n~~~~", "~~~~ruby\n~~~\n~~~~"),
        ("- item\n  ```\n  code\n  ```\n- next", "* item\n\n  ```\n  code\n  ```\n* next"),
        ("- ```\n  code\nout <b>", "\n* ```\n  code\n  ```\nout \\<b>".lstrip("\n")),
        ('```"><script>\nx\n```', "```\nx\n```"),
    ],
)
def test_fences_are_closed(text: str, written: str) -> None:
    assert prose(text, 2) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("[a](https://a.test/x)", "[a](https://a.test/x)"),
        ("see https://a.test/x.", "see <https://a.test/x>."),
        ("(https://a.test/b_(c)), or", "(<https://a.test/b_(c)>), or"),
        ("**http://a.test**", "**<http://a.test>**"),
        ("[of https://a.test](https://b.test)", "[of https://a.test](https://b.test)"),
        ("`https://a.test` https:// xhttps://a.test", "`https://a.test` https:// xhttps://a.test"),
        ("https://a.test/{id} and ftp://a.test", "https://a.test/{id} and ftp://a.test"),
        ('https://a.test/"><script>', '<https://a.test/>">\\<script>'),
        ('[a](https://a.test "Title")', "[a](https://a.test)"),
        ("the [guide](/docs/x#y) says", "the [guide](https://docs.test/docs/x#y) says"),
        ("[here](#there)", "here"),
        ("[run](javascript:alert(1))", "run"),
        ("[run](java&#115;cript:alert)", "run"),
        ("[data](data:text/html,x)", "data"),
        (
            "see [a][1] and [b]\n\n[1]: https://a.test\n[b]: /x",
            "see [a](https://a.test) and [b](https://docs.test/x)",
        ),
        ("[other]: \nhttps://evil.test", "[other\\]:\n<https://evil.test>"),
        ("[^1]: a note", "[^1\\]: a note"),
        ("a [bracket] and [x]", "a [bracket] and [x]"),
        ("[spaced](<https://a.test/a b>)", "[spaced](https://a.test/ab)"),
        ("[# no heading](#x)", "\\[# no heading\\]"),
    ],
)
def test_links_lead_to_the_web_or_are_text(text: str, written: str) -> None:
    assert prose(text, 2, "https://docs.test/api/") == written


def test_without_a_base_relative_links_are_text() -> None:
    assert prose("the [guide](/docs/x) says", 2) == "the guide says"


def test_plain_text_in_a_line() -> None:
    assert (
        inline("a_b *c* [d] <e>\n# &lt; `f`") == "a_b \\*c\\* \\[d\\] \\<e\\> \\# &amp;lt; \\`f\\`"
    )


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("limit", "`limit`"),
        ("a`b", "`` a`b ``"),
        ("``", "``` `` ```"),
        ("", '`""`'),
        (" ", '`" "`'),
        ("a\nb\x1b\u202e", "`a\\nb\\x1b\\u202e`"),
        ("|<b>", "`|<b>`"),
    ],
)
def test_code_in_a_line(text: str, written: str) -> None:
    assert code(text) == written


def test_a_fence_is_longer_than_what_it_holds() -> None:
    assert fence("x = 1\n", "python") == "```python\nx = 1\n```"
    assert fence("````\n", "") == "`````\n````\n`````"


@pytest.mark.parametrize(
    ("text", "yes"),
    [
        ("Words.", True),
        ("`code` first", True),
        ("**bold**", True),
        ("* item", False),
        ("1. item", False),
        ("| a |\n|---|", False),
        ("a | b\n---|---", False),
        ("```\nx\n```", False),
        ("> quote", False),
        ("---", False),
        ("### Heading", False),
    ],
)
def test_what_may_continue_a_line(text: str, yes: bool) -> None:
    assert starts_as_paragraph(text) is yes


# Whatever the text is

_ATOMS = [
    *["a", "word ", "<b>", "<script>", "</script>", "<!--", "-->", "<div>\n", "<br>", "&lt;"],
    *["`", "``", "```", "~~~", "\n", "\n\n", "    ", "  ", " ", "\t", "\\", "|", "a|b\n-|-\n"],
    *["- ", "* ", "1. ", "2) ", "> ", "#", "# ", "## ", "===", "---", "-", "***", "_", "--"],
    *["[", "]", "(", ")", "[x](/y)", "[x]: /y", "[x](http://a.b)", "![", "](", "]:", '"', "'"],
    *["<http://a.b>", "<a@b.c>", "\u202e", "\x00", "\ud800"],
]
HOSTILE = st.lists(st.sampled_from(_ATOMS), max_size=14).map("".join)


def tokens(page: str) -> list[list[Token]]:
    return [reader.parse(page) for reader in READERS]


def check_kinds(found: list[Token]) -> None:
    for token in found:
        for one in (token, *(token.children or ())):
            assert not one.type.startswith("html") and one.type != "image", one
            if one.type == "link_open":
                assert str(one.attrGet("href")).startswith(("http://", "https://", "mailto:")), one


def headings(found: list[Token]) -> list[tuple[int, str, int]]:
    return [
        (int(token.tag[1]), found[number + 1].content, token.level)
        for number, token in enumerate(found)
        if token.type == "heading_open"
    ]


@given(HOSTILE)
@settings(max_examples=300)
@example("[    2) ##  ](/x")
@example("2) #")
@example("* # _\n\n#|-|-|\na|b\n-|-\n## ~~~")
@example("- ```\n  code\n  ```\n  <b>")
@example("foo ` bar\nbaz ` <b> ` x")
def test_no_text_leaves_its_place_on_a_page(text: str) -> None:
    page = f"# T\n\n## S\n\n{prose(text, 2)}\n\n## After\n\nend\n"
    for found in tokens(page):
        check_kinds(found)
        outline = headings(found)
        assert outline[:2] == [(1, "T", 0), (2, "S", 0)] and outline[-1] == (2, "After", 0)
        last = 2
        for level, _, nesting in outline[2:-1]:
            assert 2 < level <= last + 1 and nesting == 0
            last = level


@given(HOSTILE)
@settings(max_examples=300)
@example("1. a\n\n    # x")
@example("```")
def test_no_text_leaves_its_item_of_a_list(text: str) -> None:
    written = prose(text, 6)
    lead = ": " if starts_as_paragraph(written) else ":\n\n  "
    body = written.replace("\n", "\n  ")
    item = f"- **`f`** (text){lead}{body}\n  - **`g`** (text)\n- **`h`** (text): z\n"
    page = f"# T\n\n{item}\n## After\n"
    for found in tokens(page):
        check_kinds(found)
        assert headings(found) == [(1, "T", 0), (2, "After", 0)]
        assert [token.level for token in found if token.type == "bullet_list_open"].count(0) == 1
        items = [token for token in found if token.type == "list_item_open" and token.level == 1]
        assert len(items) == 2


@pytest.mark.parametrize(
    "text",
    [
        *["`" * 50_000, "[" * 50_000, "](" * 50_000, "<br>" * 20_000, "- " * 20_000, "`a" * 20_000],
        *["> " * 20_000, "| - " * 20_000 + "\nx", "<" * 50_000, "[a](" * 20_000, "\\" * 50_001],
        *[" " * 50_000 + "x", "\n" * 50_000, "&" * 50_000, "#" * 50_000, "```\n" * 10_001],
    ],
    ids=range(16),
)
def test_text_of_any_length_comes_to_an_end(text: str) -> None:
    """What would take a square of the length would take minutes here."""
    prose(text, 2)
