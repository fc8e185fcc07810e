"""Literals: any text, number or data comes back from Python as it went in, and black is content."""

from __future__ import annotations

import ast
import math
import random
import unicodedata

import black
import pytest
from black.mode import TargetVersion

from generator.targets.python.layout import flat, statement
from generator.targets.python.literals import MAX_DEPTH, UNSEEN, comment, literal, number, string

MODE = black.Mode(target_versions={TargetVersion.PY311})
ALPHABETS = {
    "quotes": "\"'\\a",
    "everything": "\"'\\aNxuU0{}%\n\r\t\0\x1b\u202e\u2028\ud800é名😀 #",
}


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("", '""'),
        ("plain", '"plain"'),
        ("it's", '"it\'s"'),
        ('say "hi"', "'say \"hi\"'"),
        ("\"'", '"\\"\'"'),
        ('"\'"', "'\"\\'\"'"),
        ("a\\", '"a\\\\"'),
        ("\\N{BULLET}", '"\\\\N{BULLET}"'),
        ("{{ x }} {% y %}", '"{{ x }} {% y %}"'),
        ("a\nb\r\tc", '"a\\nb\\r\\tc"'),
        ("\0\x1b\x7f\x85", '"\\x00\\x1b\\x7f\\x85"'),
        ("名前 é", '"名前 é"'),
        ("\u202eevil\u2066", '"\\u202eevil\\u2066"'),
        ("\u2028\u2029\ufeff\xa0", '"\\u2028\\u2029\\ufeff\\xa0"'),
        ("\ud800", '"\\ud800"'),
        ("\U000e0041", '"\\U000e0041"'),
    ],
    ids=ascii,
)
def test_a_string_is_written_the_way_black_writes_it(text: str, source: str) -> None:
    assert string(text) == source


@pytest.mark.parametrize("alphabet", ["quotes", "everything"])
def test_any_string_survives_and_black_leaves_it(alphabet: str) -> None:
    chance = random.Random(alphabet)
    characters = ALPHABETS[alphabet]
    sources = []
    for _ in range(4000):
        text = "".join(chance.choice(characters) for _ in range(chance.randint(0, 12)))
        source = string(text)
        assert ast.literal_eval(source) == text
        assert source.isprintable()
        sources.append(f"x = {source}\n")
    module = "".join(sources)
    assert black.format_str(module, mode=MODE) == module


def test_nothing_invisible_is_printed() -> None:
    hidden = {"Cc", "Cf", "Zl", "Zp", "Cs", "Co"}
    for code in range(0x110000):
        char = chr(code)
        if unicodedata.category(char) in hidden or (char.isspace() and char != " "):
            assert UNSEEN.match(char), hex(code)


@pytest.mark.parametrize(
    ("value", "source"),
    [
        (0, "0"),
        (-1, "-1"),
        (2**53 + 1, "9007199254740993"),
        (10**600, "1" + "0" * 600),
        (1.0, "1.0"),
        (-0.0, "-0.0"),
        (1e22, "1e22"),
        (1.5e-7, "1.5e-07"),
        (math.inf, 'float("inf")'),
        (-math.inf, 'float("-inf")'),
        (math.nan, 'float("nan")'),
    ],
)
def test_a_number_is_written_the_way_black_writes_it(value: float, source: str) -> None:
    assert number(value) == source
    module = statement(0, "x = ", literal(value)) + "\n"
    assert black.format_str(module, mode=MODE) == module


def test_an_integer_of_any_size_can_be_read_back() -> None:
    # Python refuses decimals of more than 4,300 digits, in source too.
    assert ast.literal_eval(number(-(7**9000))) == -(7**9000)
    module = f"x = {number(7**9000)}\n"
    assert black.format_str(module, mode=MODE) == module


def test_data_becomes_an_expression() -> None:
    data = {"a": [1, 2.5, None, True], "it's": {"": []}, 'b"': {}, "c": "\n"}
    source = flat(literal(data))
    assert source == '{"a": [1, 2.5, None, True], "it\'s": {"": []}, \'b"\': {}, "c": "\\n"}'
    assert ast.literal_eval(source) == data


def test_data_of_any_shape_survives_and_black_leaves_it() -> None:
    chance = random.Random(1)

    def data(depth: int) -> object:
        kind = chance.random()
        size = chance.choice([0, 1, 2, 3, 6])
        if depth and kind < 0.4:
            return [data(depth - 1) for _ in range(size)]
        if depth and kind < 0.8:
            return {word() + str(i): data(depth - 1) for i in range(size)}
        return chance.choice([None, True, -7, 10**20, 0.5, 1e300, word(), word() * 9])

    def word() -> str:
        return "".join(chance.choice("ab \"'\\名\n") for _ in range(chance.choice([0, 3, 9, 30])))

    for _ in range(250):
        value = data(5)
        source = statement(0, "x = ", literal(value)) + "\n"
        assert ast.literal_eval(source[4:]) == value
        assert black.format_str(source, mode=MODE) == source


def test_data_that_python_could_not_hold_is_refused() -> None:
    deep: list[object] = []
    for _ in range(MAX_DEPTH - 1):
        deep = [deep]
    compile(statement(0, "x = ", literal(deep)), "deep", "exec")
    with pytest.raises(ValueError, match="too deep"):
        literal([deep])
    with pytest.raises(TypeError, match="set"):
        literal({1, 2})


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", "#"),
        ("  two\r\nlines\u2028three ", "# two lines three"),
        ("\x1b[31m \u202e", "# \\x1b[31m \\u202e"),
        ("type: ignore", "# type\\x3a ignore"),
        ("fmt: off", "# fmt\\x3a off"),
        ("a # \x6eoqa", "# a # noq\\x61"),
        ("-*- coding: utf-7 -*-", "# -*- coding\\x3a utf-7 -*-"),
        ("pragma: no cover", "# pragma\\x3a no cover"),
        ("the type: string", "# the type: string"),
    ],
)
def test_a_comment_is_one_line_that_nobody_obeys(text: str, line: str) -> None:
    assert comment(text) == line
    module = f"{line}\nx = 1  {line}\n"
    assert black.format_str(module, mode=MODE) == module


def test_a_comment_ends_where_its_line_ends() -> None:
    chance = random.Random(2)
    alphabet = "a \n\r\x0b\x0c\x1c\x85\u2028\u2029\0\\#\"'!:;"
    for _ in range(2000):
        text = "".join(chance.choice(alphabet) for _ in range(chance.randint(0, 9)))
        module = f"{comment(text)}\n"
        assert len(module.splitlines()) == 1
        assert ast.parse(module).body == []
        assert black.format_str(module, mode=MODE) == module
