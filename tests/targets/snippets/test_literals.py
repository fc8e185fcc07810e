"""The literal writers, in Python and in JavaScript: what stands in vectors.json, and each the same
as the other for whatever else there is."""

from __future__ import annotations

import ast
import json
import random
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from generator.model.samples import FileSample
from generator.targets.python.expressions import element as python_element
from generator.targets.python.literals import UNSEEN, string
from generator.targets.python.width import columns
from generator.targets.snippets import javascript_literals
from generator.targets.snippets.long_text import pieces
from generator.targets.snippets.portable import portable
from generator.targets.snippets.python import expression
from generator.targets.snippets.scalars import Unsayable, json_lines
from generator.targets.snippets.shell import word
from tests.targets.snippets.test_hostile import PIECES, STARTS

ROOT = Path(__file__).parents[3]
SCRIPT = ROOT / "templates" / "snippets" / "literals.js"
VECTORS = json.loads((Path(__file__).parent / "vectors.json").read_text(encoding="utf-8"))
_RUN = """
const fs = require("node:fs");
const script = `${fs.readFileSync(SCRIPT, "utf8")}; globalThis.write = snippetLiterals`;
require("node:vm").runInThisContext(script);
const said = (say) => {
  try {
    return say();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};
"""


def value_of(found: Any) -> Any:
    """The value that a portable one stands for."""
    match found:
        case {"$number": str(text)} if len(found) == 1:
            return float("inf") if text == "1e400" else json.loads(text)
        case {"$file": str(name)} if len(found) == 1:
            return FileSample(name)
        case {"$object": list(pairs)} if len(found) == 1:
            return {key: value_of(one) for key, one in pairs}
        case dict():
            return {key: value_of(one) for key, one in found.items()}
        case list():
            return [value_of(one) for one in found]
        case _:
            return found


def written(value: Any, indent: int) -> dict[str, str | None]:
    """A value in every language; None where there are no words for it."""

    def python() -> str:
        return python_element(indent, "a=", expression(value, indent), ",")

    def javascript() -> str:
        return javascript_literals.element(indent, "a: ", javascript_literals.literal(value), ",")

    found: dict[str, str | None] = {}
    for name, write in (("python", python), ("javascript", javascript)):
        try:
            found[name] = write()
        except Unsayable:
            found[name] = None
    found["json"] = json_lines(value)
    try:
        found["shell"] = word(value) if isinstance(value, str) else None
    except Unsayable:
        found["shell"] = None
    return found


def in_javascript(values: list[tuple[Any, int]]) -> list[dict[str, str | None]]:
    """The same, by the writers of a page."""
    if shutil.which("node") is None:
        pytest.skip("there is no node")
    program = _RUN.replace("SCRIPT", json.dumps(str(SCRIPT))) + """
const found = JSON.parse(fs.readFileSync(0, "utf8")).map(([value, indent]) => ({
  python: said(() => write.python(value, { indent, lead: "a=", tail: "," })),
  javascript: said(() => write.javascript(value, { indent, lead: "a: ", tail: "," })),
  json: said(() => write.json(value)),
  shell: typeof value === "string" ? said(() => write.shell(value)) : null,
}));
process.stdout.write(JSON.stringify(found));
"""
    done = subprocess.run(
        ["node", "-e", program], input=json.dumps(values).encode(), capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    found: list[dict[str, str | None]] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("number", range(len(VECTORS)))
def test_python_writes_what_the_vectors_say(number: int) -> None:
    vector = VECTORS[number]
    value = value_of(vector["value"])
    assert written(value, vector["indent"]) == vector["written"]
    assert portable(value) == vector["value"]


def test_javascript_writes_what_the_vectors_say() -> None:
    found = in_javascript([(one["value"], one["indent"]) for one in VECTORS])
    for vector, got in zip(VECTORS, found, strict=True):
        assert got == vector["written"], vector["value"]


def test_both_write_the_same_whatever_the_value() -> None:
    chance = random.Random(7)
    values = [(any_value(chance), chance.choice([0, 2, 8])) for _ in range(4000)]
    found = in_javascript([(portable(value), indent) for value, indent in values])
    for (value, indent), got in zip(values, found, strict=True):
        if got != written(value, indent):
            pytest.fail(f"{value!r}")


def test_what_python_writes_means_the_value() -> None:
    chance = random.Random(8)
    for _ in range(500):
        value = any_value(chance)
        code = written(value, 0)["python"]
        assert code is not None
        code = code.removeprefix("a=").removesuffix(",")
        assert repr(ast.literal_eval(code)) == repr(value)


def test_what_javascript_writes_means_the_value(tmp_path: Path) -> None:
    if shutil.which("node") is None:
        pytest.skip("there is no node")
    chance = random.Random(9)
    values = [any_value(chance) for _ in range(1000)]
    values = [one for one in values if javascript_literals.keeps(one, exactly=True)]
    code = "".join(
        javascript_literals.element(2, "", javascript_literals.literal(one), ",\n")
        for one in values
    )
    program = f"process.stdout.write(JSON.stringify([\n{code}]));"
    assert "</script" not in program.lower() and "<!--" not in program
    (tmp_path / "values.cjs").write_text(program, encoding="utf-8")
    done = subprocess.run(["node", "values.cjs"], cwd=tmp_path, capture_output=True, check=True)
    assert len(values) > 500
    for value, got in zip(values, json.loads(done.stdout), strict=True):
        # JavaScript moves keys that look like numbers to the front.
        assert got == value and json.dumps(got, sort_keys=True) == json.dumps(value, sort_keys=True)


def test_both_know_the_same_characters() -> None:
    script = SCRIPT.read_text(encoding="utf-8")
    blocks = re.findall(r"charactersOf\(\s*((?:\"[^\"]*\"[\s+]*)+)", script)
    unseen, wide = ("".join(re.findall(r'"([^"]*)"', one)) for one in blocks)
    for code in range(0x110000):
        char = chr(code)
        assert _holds(unseen, code) == bool(UNSEEN.match(char)), hex(code)
        assert _holds(wide, code) == (columns(char) == 2), hex(code)


_RANGES: dict[str, frozenset[int]] = {}


def _holds(ranges: str, code: int) -> bool:
    if ranges not in _RANGES:
        found: set[int] = set()
        for one in ranges.split():
            first, _, last = one.partition("-")
            found.update(range(int(first, 16), int(last or first, 16) + 1))
        _RANGES[ranges] = frozenset(found)
    return code in _RANGES[ranges]


_TEXTS = [*PIECES, *STARTS, "\0", "\ud800", "\udfff", "<!--", "</SCRIPT", "Lorem ipsum dolor "]
_NUMBERS = [
    *(0, 1, -1, 2**53, -(2**53) + 1, 10**30, -(2**70), 2**2047, -(2**2049), 1.0, -0.0, 1e22, 1e21),
    *(1e20, -1e15, 1e16, 1.5e16, 5e-324, 1.7976931348623157e308, 1e-5, 0.0001, 0.1, 1e400, -1e400),
]
_KEYS = ["name", "a_b", "1", "10", "class", "__proto__", "$number", "$file", "$object", "é", ""]


def any_text(chance: random.Random) -> str:
    found = chance.choices(_TEXTS, k=chance.choice([0, 1, 2, 3, 5, 30]))
    ranges = [(0x20, 0x7E), (0x80, 0x2FFF), (0x3000, 0xD7FF), (0xE000, 0x10FFFF)]
    found += [chr(chance.randint(*chance.choice(ranges))) for _ in range(chance.randint(0, 4))]
    chance.shuffle(found)
    # Outside of Python, two halves are a whole.
    return "".join(found).replace("\ud800\udfff", "\ud800")


def any_value(chance: random.Random, depth: int = 0) -> Any:
    kind = chance.random()
    if depth > 3 or kind < 0.35:
        return any_text(chance)
    if kind < 0.45:
        return chance.choice([None, True, False])
    if kind < 0.6:
        some = [
            chance.randint(-(10**6), 10**6),
            chance.uniform(-1, 1) * 10 ** chance.randint(-30, 9),
        ]
        finite = _NUMBERS[:-2]  # Python reads infinity from no literal
        return chance.choice([*finite, *some * 5])
    if kind < 0.65:
        return [chance.randrange(10**6) for _ in range(30)]
    if kind < 0.8:
        return [any_value(chance, depth + 1) for _ in range(chance.choice([0, 1, 2, 3, 12]))]
    keys = [chance.choice([any_text(chance), *_KEYS]) for _ in range(chance.choice([0, 1, 2, 4]))]
    return {key: any_value(chance, depth + 1) for key in keys}


def test_a_word_of_a_hundred_thousand_characters_is_cut_to_the_width() -> None:
    parts = list(pieces("A" * 100_000, 60, string))
    assert "".join(map(ast.literal_eval, parts)) == "A" * 100_000
    assert {len(part) for part in parts[:-1]} == {60}
