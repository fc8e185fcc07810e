"""Docstrings: CommonMark in, docstrings that black leaves alone out, whatever the text contains."""

from __future__ import annotations

import ast
import random
import re
import warnings
from textwrap import dedent

import black
import pytest
from black.mode import TargetVersion

from generator.targets.python.docstrings import docstring, docstring_with_args

MODE = black.Mode(target_versions={TargetVersion.PY311})


def module(indent: int, doc: str) -> str:
    """A module in which `doc` is a docstring at its indentation."""
    heads = {0: "", 4: "def f():\n", 8: "class C:\n    def f():\n"}
    return f"{heads[indent]}{doc}\n"


def value(doc: str) -> str:
    """The text that Python sees."""
    text = ast.literal_eval(doc.strip())
    assert isinstance(text, str)
    return text


def test_a_sentence_stays_on_one_line() -> None:
    assert docstring(4, "Gets it.") == '    """Gets it."""'
    assert docstring(0, "  Gets\n  it. \n") == '"""Gets it."""'
    assert docstring(0, "") == docstring(4, " \n ") == docstring_with_args(4, "", []) == ""


def test_a_paragraph_is_wrapped_at_the_width() -> None:
    assert docstring(4, "one two three four five", width=24) == '''\
    """one two three
    four five
    """'''


def test_one_line_keeps_its_quotes_if_it_takes_a_break_in_the_text() -> None:
    fitting = "w" * 70 + " " + "w" * 11
    assert docstring(0, fitting) == f'"""{fitting}"""'
    assert docstring(0, fitting + "w") == f'"""{"w" * 70}\n{"w" * 12}\n"""'
    url = "https://example.com/" + "a" * 90
    assert docstring(0, url) == f'"""{url}"""'
    assert docstring(0, f"See {url} there.") == f'"""See\n{url}\nthere.\n"""'


def test_the_structure_of_the_text_is_kept() -> None:
    text = """\
Summary that is
continued.


- an item that is longer than one line
- another
  1. inside

# Heading that is much too long to stand on a line
| a | b |
|---|---|

```json
{"a":   1,

  "b": 2}
```

    indented   code
Last.
"""
    assert docstring(4, text, width=30) == '''\
    """Summary that is
    continued.

    - an item that is longer
      than one line
    - another
      1. inside

    # Heading that is much too long to stand on a line
    | a | b |
    |---|---|

    ```json
    {"a":   1,

      "b": 2}
    ```

        indented   code
    Last.
    """'''


def test_a_hard_break_stays_a_break() -> None:
    assert docstring(0, "one  \ntwo\\\nthree\nfour") == '"""one\ntwo\\\\\nthree four\n"""'


def test_wrapping_makes_no_list_of_a_sentence() -> None:
    text = "subtract this from a - b then"
    assert "\n- b" not in docstring(0, text, width=24)
    text = "It all began in the year 1984. Then"
    assert "\n1984." not in docstring(0, text, width=28)


def test_code_after_one_line_is_brought_to_the_margin_as_black_does() -> None:
    assert docstring(0, "Run:\n\n    make\n      all") == '"""Run:\n\nmake\n  all\n"""'


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ('"Quoted"', '""" "Quoted" """'),
        ('a """ b', '"""a ""\\" b"""'),
        ('""""""', '""" ""\\"""\\" """'),
        ("a\\", '"""a\\\\"""'),
        ("\\N{x} \\x \\u", '"""\\\\N{x} \\\\x \\\\u"""'),
        ("tab\there", '"""tab here"""'),
        ("\x1b[31mred\0", '"""\ufffd[31mred\ufffd"""'),
        ("\ud800", '"""\ufffd"""'),
        ("\u202eevil", '"""\\u202eevil"""'),
        ("one\r\ntwo\u2028\u2028three", '"""one two\n\nthree\n"""'),
        ("no\xa0break", '"""no break"""'),
        ("{{ x }} {% raw %} 名前", '"""{{ x }} {% raw %} 名前"""'),
    ],
    ids=ascii,
)
def test_hostile_text_stays_text(text: str, source: str) -> None:
    assert docstring(0, text) == source


def test_arguments_hang_under_their_names() -> None:
    doc = docstring_with_args(
        56,
        "Lists them.",
        [
            ("limit", "How many of them there shall be at most."),
            ("after", ""),
            ("kind", "- a\n- b"),
        ],
    )
    assert dedent(doc) == '''\
"""Lists them.

Args:
    limit: How many of them
        there shall be at most.
    after:
    kind:
        - a
        - b
"""'''


NASTY = [
    *('"', '"""', "'", "\\", "\\N{", "\\x", "\\\n", "#", "{{", "{%", "|", "名", "😀", "é"),
    *(
        "word ",
        "words ",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\r",
        "\r\n",
        "\t",
        "  \n",
        "\x0c",
        "\x1c",
        "\x85",
    ),
    *("\0", "\x1b[31m", "\u202e", "\u2028", "\ud800", "\u200d", "\xa0", "\u3000", "\ufeff"),
    *(
        "- ",
        "\n- item ",
        "\n  - sub ",
        "1. ",
        "```",
        "```py\n",
        "~~~",
        "    ",
        "\n    code\n",
        "> ",
    ),
    *(
        "<b>",
        "===",
        "---",
        "The quick brown fox jumps over the lazy dog. ",
        "http://e.org/" + "a" * 80,
    ),
]


def hostile(chance: random.Random) -> str:
    kind = chance.random()
    if kind < 0.2:
        return "".join(chance.choice(NASTY[:8]) for _ in range(chance.randint(0, 9)))
    if kind < 0.4:
        words = ["w" * chance.randint(1, 12) for _ in range(chance.randint(1, 40))]
        return " ".join(words) + chance.choice(["", '"', "\\", "."])
    return "".join(chance.choice(NASTY) for _ in range(chance.randint(0, 30)))


@pytest.mark.parametrize("seed", range(4))
def test_black_leaves_any_docstring_and_python_reads_its_words(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(300):
        indent = chance.choice([0, 4, 8])
        text = hostile(chance)
        args = [(name, hostile(chance)) for name in ("a", "limit_x")[: chance.randint(0, 2)]]
        doc = docstring_with_args(indent, text, args)
        if not doc:
            assert not re.search(r"[^\W_]", text)
            continue
        source = module(indent, doc)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            compile(source, "module", "exec")
        words = re.findall("[a-z]+", text.replace("\x1b[31m", " "))
        assert [word for word in words if word not in value(doc)] == []
        assert all(line == line.rstrip() and line.isprintable() for line in doc.split("\n"))
        assert black.format_str(source, mode=MODE) == source
