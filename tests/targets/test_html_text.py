"""HTML in descriptions is said in CommonMark; what is no HTML stays as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.targets.docs.markup import prose_html
from generator.targets.html_text import to_markdown


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p>One.</p><p>Two <b>bold </b>and <i>it</i>.</p>", "One.\n\nTwo **bold** and *it*."),
        ('See <a href="https://a.test/b(c)">it</a>.', "See [it](https://a.test/b%28c%29)."),
        ("See <a>GetThing</a>.", "See GetThing."),
        ("<code>x&lt;y</code> or <code>a ` b</code>", "`x<y` or ``a ` b``"),
        ("One<br>two<BR/>three", "One  \ntwo  \nthree"),
        ("<ul><li>a</li> <li>b<ol><li>c</ol></ul>d", "- a\n- b\n\n  1. c\n\nd"),
        ("<ul> <li> <p>a</p> <p>b</p> </li> </ul>", "- a\n\n  b"),
        ("<h2>Title</h2>text", "**Title**\n\ntext"),
        ("<pre>a\n  &amp;b</pre>", "```\na\n  &b\n```"),
        (
            "<table><tr><th>A<th>B</tr><tr><td>1</td><td>2</td></tr></table>",
            "| A | B |\n|---|---|\n| 1 | 2 |",
        ),
        ("<table><tr><td>a|b</td></tr></table>", "| a\\|b |\n|---|"),
        ('<img src="/a b.png" alt="[x]">', "![x](/a%20b.png)"),
        ("| a | b |\n|---|---|\n| c<br>d | e |", "| a | b |\n|---|---|\n| c d | e |"),
        ("a <!-- <b> --> b", "a b"),
        ("<b>Note:</b>The a<i>(b)</i>c", "**Note:** The a *(b)* c"),
        ("<span>a</span><u>b</u>", "ab"),
        ("<b></b>a", "a"),
    ],
)
def test_the_usual_elements(html: str, markdown: str) -> None:
    assert to_markdown(html) == markdown


@pytest.mark.parametrize(
    "text",
    [
        "<id> and </script> and <script>x</script>",
        "`<b>a</b>` and ``<p>``",
        "```html\n<b>a</b>\n```",
        "1 < 2 > 0",
        "<code> alone, <a href='x'> too",
        "a <bold>b</bold>",
    ],
)
def test_what_is_no_html_stays(text: str) -> None:
    assert to_markdown(text) == text


def test_code_keeps_its_tags_beside_those_that_are_read() -> None:
    assert (
        to_markdown("`<b>` is <b>bold</b>\n\n~~~\n<i>\n~~~") == "`<b>` is **bold**\n\n~~~\n<i>\n~~~"
    )


@given(
    st.lists(
        st.sampled_from(
            [
                "<b>",
                "</b>",
                "<ul>",
                "</ul>",
                "<li>",
                "<p>",
                "<code>",
                "</code>",
                "`",
                "\n",
                "a",
                "<a href='javascript:x'>",
                "</a>",
                "<td>",
                "</tr>",
                "<pre>",
                "</pre>",
                "<!--",
                "-->",
                "*",
                "\0",
                "<x>",
            ]
        )
    ).map("".join)
)
def test_whatever_comes_in_comes_out_as_harmless_text(html: str) -> None:
    written = to_markdown(html)
    assert "\0" not in written or written == html
    page = prose_html(html, 1)
    for tag in ("<x", "<b>", 'javascript:x"', "<ul onclick"):
        assert tag not in page


@pytest.mark.parametrize(
    "piece", ["<b>", "`a ", "<!-- ", "<li>", '<a href="', "<p ", "<ul><li>", "<td>", "["]
)
def test_what_is_never_closed_is_read_to_its_end(piece: str) -> None:
    assert to_markdown(piece * 20_000 + "<b>x</b>")
