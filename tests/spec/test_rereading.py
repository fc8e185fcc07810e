"""Rereading: a document of which most is known is read as if nothing were."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.diagnostics import InputError, render
from generator.spec import rereading, yaml_text
from generator.spec.reading import open_root
from generator.spec.rereading import Rereading
from generator.spec.sources import Source

BASE = """\
openapi: 3.1.0
info:
  title: T # the title

  description: |
    Two lines,

    and a third.

paths:
  /a:
    get:
      summary: "one
        two"
      tags: [x, y]
  # between
  "/b/{c}": {get: {summary: flow}}
  /d:
    $ref: '#/paths/~1a'
components:
  parameters: {limit: {in: query}}
  schemas:
    One:
      type: object
      properties:
        a: {type: integer, maximum: 9007199254740993}
        b:
          - 1.0
          - .nan
          - ~
    Two:
      description: |+
        kept

    Three:
      enum:
      - on
      - "\\U0001F600 é"
x-last: >-
  folded
  text
"""

# Lines that change what stands around them, or look as if they did.
LINES = [
    "", "#", "  # note", "    # note", "      # deep", "---", "...", "%YAML 1.2", "- item",
    "    - item", "paths:", "  /a:", "  /new: {}", "  /new:", "    get: {}", "    One:", "    New:",
    "    New: {type: string}", "      type: string", "      type: |", "        more", "  more",
    "    more", "more", '  "', "  '", "    x: 'open", "    <<: {a: 1}", "      <<: {a: 1}",
    "    y: &anchor {}", "      z: *anchor", "    {", "    }", "    a, b: {", "? complex", "  ? /q",
    "  : {}", "    !odd T: {}", "    T: !odd x", "\ttab", "    é: ü", "    \u2028", "info: 1",
    "x: 1", "  schemas: {}", "components:", "\ufeff    New: {}", "     Off: 1", "   Off: 1",
]  # fmt: skip


@pytest.fixture(autouse=True)
def _small_documents_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rereading, "_SMALL", 0)


def outcome(path: Path, known: Rereading | None) -> object:
    """Everything that anybody can ask about a document that was read."""
    try:
        source = open_root(path, known=known)
    except InputError as error:
        return [render(one) for one in error.diagnostics]
    return as_text(source.data), places(source), [render(one) for one in source.warnings]


def as_text(data: Any) -> str:
    return json.dumps(data)  # the order of the keys too, and a NaN is the same as another


def places(source: Source) -> list[str]:
    found, stack = [], [source.data]
    while stack:
        node = stack.pop()
        found.append(str(source.place(node)))
        for key, child in list(node.items() if isinstance(node, dict) else enumerate(node)):
            found.append(str(source.place(node, key)))
            if isinstance(child, (dict, list)) and len(found) < 5000:
                stack.append(child)
    return found


def edited(text: str, edits: list[tuple[int, int, list[str]]]) -> str:
    lines = text.split("\n")
    for at, gone, new in edits:
        start = at % len(lines)
        lines[start : start + gone] = new
    return "\n".join(lines)


EDITS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 4), st.lists(st.sampled_from(LINES), max_size=3)),
    min_size=1,
    max_size=2,
)


@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=st.lists(EDITS, min_size=1, max_size=3))
def test_any_edits_are_read_as_without_a_memory(
    edits: list[list[tuple[int, int, list[str]]]], tmp_path: Path
) -> None:
    path, text = tmp_path / "a.yaml", BASE
    for old in tmp_path.glob("reading-*"):
        old.unlink()
    known = Rereading(tmp_path, path, "1")
    path.write_text(text)
    assert outcome(path, known) == outcome(path, None)
    for each in edits:
        text = edited(text, each)
        path.write_text(text, "utf-8")
        assert outcome(path, known) == outcome(path, None), text


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("    One:\n      type: object", "    One:\n      type: string\n      x: 1"),
        ("    Two:\n", "    New: {type: string}\n    Two:\n"),
        ("    Two:\n      description: |+\n        kept\n\n", ""),
        ("  /a:\n    get:\n", "  /a:\n    post:\n"),
        ("title: T", "title: U"),
        ("folded", "other"),
        ("", ""),
    ],
)
def test_an_ordinary_edit_parses_only_what_it_concerns(
    old: str, new: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, known = tmp_path / "a.yaml", Rereading(tmp_path, tmp_path / "a.yaml", "1")
    path.write_text(BASE)
    open_root(path, known=known)
    path.write_text(BASE.replace(old, new, 1))
    expected = outcome(path, None)
    parsed: list[int] = []
    load = yaml_text.load
    monkeypatch.setattr(
        yaml_text, "load", lambda source: parsed.append(len(source.content)) or load(source)
    )
    source = open_root(path, known=known)
    assert sum(parsed) < len(BASE) / 3
    assert (as_text(source.data), places(source), []) == expected


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: "",
        lambda text: text[: len(text) // 2],
        lambda text: text.replace('"1"', '"2"', 1),
        lambda text: "[]\n" + text,
        lambda text: text.replace("one two", "one too"),
        lambda text: text.replace("{}", "[]"),
    ],
)
def test_a_damaged_memory_is_none(damage: Any, tmp_path: Path) -> None:
    path, known = tmp_path / "a.yaml", Rereading(tmp_path, tmp_path / "a.yaml", "1")
    path.write_text(BASE)
    open_root(path, known=known)
    (file,) = tmp_path.glob("reading-*")
    file.write_text(damage(file.read_text()))
    changed = BASE.replace("title: T", "title: U")
    path.write_text(changed)
    assert outcome(path, known) == outcome(path, None)


def test_a_memory_of_another_version_is_none_and_a_frozen_one_writes_nothing(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(BASE)
    open_root(path, known=Rereading(tmp_path / "no", path, "1", frozen=True))
    assert not (tmp_path / "no").exists()
    open_root(path, known=Rereading(tmp_path, path, "1"))
    assert not Rereading(tmp_path, path, "2").load(Source(path, "", "a.yaml", BASE.encode()))
    assert Rereading(tmp_path, path, "1").load(Source(path, "", "a.yaml", BASE.encode()))
