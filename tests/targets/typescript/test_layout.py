"""Layout, literals and comments: what prettier has to say of random code, and what node reads."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from generator.targets.typescript import comments
from generator.targets.typescript.layout import (
    Expr,
    Generic,
    TupleOf,
    Value,
    alias,
    call,
    declaration,
    flat,
    interface,
    list_of,
    member,
    method,
    named,
    union,
)
from generator.targets.typescript.literals import key, number, string
from tests.targets.typescript.conftest import Tools

NAMES = ("A", "Foo", "types.Bar", "Run", "LongLongName", "types.AssistantObjectStep")
HOSTILE = [
    *('"', "'", "\\", "`${a}`", "*/", "/*", "//", "</script>", "{{ a }}", "\n", "\r\n", "\u2028"),
    *("\x00", "\x7f", "\x85", "\ufeff", "\u202e", "\ud800", "🙂", "日本", "é", "@tag", "{@link a}"),
    *("a" * 200, "\\u0041", "\\", "${", "'\"'\"", "\t", " ", ""),
]


class Maker:
    """Makes random code."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def name(self) -> str:
        long = self.random.random() < 0.4
        return self.random.choice(NAMES) + ("X" * self.random.randrange(1, 40) if long else "")

    def text(self, longest: int = 30) -> str:
        size = self.random.randrange(1, longest)
        return string("".join(self.random.choice("abc日-'\"é\\ ") for _ in range(size)))

    def type(self, depth: int = 0) -> Expr:
        kind = self.random.random()
        if depth > 3 or kind < 0.35:
            return self.random.choice([self.name(), self.text(), "string", "unknown", "-5", "true"])
        if kind < 0.6:
            count = self.random.choice([1, 1, 2, 3, 5])
            null = ["null"] if count == 1 or self.random.random() < 0.5 else []
            return union([self.type(depth + 1) for _ in range(count)] + null)
        if kind < 0.75:
            return list_of(self.type(depth + 1))
        if kind < 0.9:
            return Generic("Record", ("string", self.type(depth + 1)))
        rest = list_of(self.type(depth + 1)) if self.random.random() < 0.3 else None
        return TupleOf(
            tuple(self.type(depth + 1) for _ in range(self.random.randrange(1, 4))), rest
        )

    def value(self, depth: int = 0) -> Value:
        kind = self.random.random()
        if depth > 3 or kind < 0.4:
            return self.random.choice([self.text(75), "true", "12"])
        count = self.random.randrange(4)
        if kind < 0.7:
            return [self.value(depth + 1) for _ in range(count)]
        return {self.key(index): self.value(depth + 1) for index in range(count)}

    def key(self, index: int) -> str:
        longest = self.random.choice([3, 20, 90])
        return key(f"{self.random.choice('k-日')}{index}{'x' * self.random.randrange(longest)}")

    def code(self, index: int) -> str:
        """A declaration of every shape."""
        pad = "y" * self.random.randrange(45)
        options: tuple[str, Expr] = ("options?", "RequestOptions")
        members = [
            member(2, self.key(n) + self.random.choice(["", "?"]), self.type()) for n in range(3)
        ]
        methods = [
            method(2, f"m{pad}", [("params?", self.name()), options], one, ";")
            for one in (
                Generic("APIPromise", (self.type(),)),
                Generic("PagePromise", (self.name(), self.name())),
            )
        ]
        hidden = union(self.text(20) for _ in range(self.random.randrange(1, 3)))
        value = {"a": self.value(), "bcdef": self.value(), "[0]": self.value()}
        return "\n".join(
            [
                alias(f"export type T{index}{pad}", self.type()),
                *(interface(f"I{index}{pad}", None), *members, "  [key: string]: unknown;", "}"),
                *(interface(f"J{pad}", self.name()), "  a: 1;", "}"),
                *(interface(f"K{pad}", Generic("Omit", (self.name(), hidden))), "  a: 1;", "}"),
                *(f"declare class C{index} {{", *methods, "}"),
                declaration(f"const v{index}{pad}: X", value),
                *("{", call(2, "a = ", f"this.b{pad}", [f"c{pad}", "d", "e"]), "}"),
                named("import type ", [f"N{n}{pad}" for n in range(3)], ' from "./x.js";'),
            ]
        )


@pytest.mark.parametrize("seed", range(2))
def test_prettier_changes_nothing(seed: int, tools: Tools, tmp_path: Path) -> None:
    maker = Maker(seed)
    written = "\n".join(maker.code(index) for index in range(150)) + "\n"
    (tmp_path / "random.ts").write_text(written, "utf-8")
    found = tools.run("prettier", "random.ts", cwd=tmp_path)
    assert found.stdout.splitlines() == written.splitlines()


def test_texts_come_out_as_they_went_in(tools: Tools, tmp_path: Path) -> None:
    chosen = random.Random(1)
    given = [*HOSTILE, *("".join(chosen.choices(HOSTILE, k=6)) for _ in range(300))]
    lines = [f"  {string(text)}," for text in given]
    objects = [f"  {{ {key(text)}: 1 }}," for text in given]
    code = "\n".join(["console.log(JSON.stringify([", *lines, *objects, "]))"])
    (tmp_path / "texts.mjs").write_text(code, "utf-8")
    found = json.loads(tools.run("node", "texts.mjs", cwd=tmp_path).stdout)
    assert found[: len(given)] == given
    assert [list(one) for one in found[len(given) :]] == [[text] for text in given]


def test_nothing_ends_a_comment(tools: Tools, tmp_path: Path) -> None:
    chosen = random.Random(2)
    given = [*HOSTILE, *("".join(chosen.choices([*HOSTILE, " ", "\n"], k=8)) for _ in range(300))]
    found = [comments.comment(2, text, "@deprecated") for text in given]
    code = "export interface A {\n" + "\n".join(f"{one}\n  a: 1;" for one in found) + "\n}\n"
    (tmp_path / "comments.ts").write_text(code, "utf-8")
    tools.formatted(tmp_path, "comments.ts")
    assert code.count("*/") == len(given)
    assert all(one.count("\n   * @") <= 1 for one in found)


def test_comments_are_wrapped_where_that_means_nothing() -> None:
    text = "word " * 30 + "\n\n- item " + "word " * 20 + "\n\n    code   stays\n\n```\na    b\n```"
    lines = comments.comment(2, text).split("\n")
    assert max(map(len, lines)) <= 80
    assert "   *   word" in "\n".join(lines)
    assert "   *     code   stays" in lines
    assert "   * a    b" in lines


def test_literals() -> None:
    assert string('say "hi"') == "'say \"hi\"'"
    assert (key("a_b"), key("a-b"), key("class"), key("1"), key("")) == (
        *("a_b", '"a-b"', "class", '"1"', '""'),
    )
    assert (number(1), number(1.0), number(1e22), number(0.1), number(-1e-07)) == (
        *("1", "1", "1e22", "0.1", "-1e-7"),
    )


def test_unions() -> None:
    assert flat(union(("null", "A", "A", union(("B", "null"))))) == "A | B | null"
    assert union(("A", "unknown", "null")) == "unknown"
    assert flat(list_of(union(("A", "B")))) == "Array<A | B>"
    assert flat(list_of(list_of("types.A"))) == "types.A[][]"
    assert flat(list_of('"a"')) == 'Array<"a">'
