"""Markers: which are followed, what they may ask for, and what is said of those that are wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.config import Config
from generator.diagnostics import InputError
from generator.inject.injection import inject, listing
from generator.parser import parse
from generator.spec import read
from generator.targets.snippets.views import snippets_of
from tests.inject.conftest import API, PYTHON, Fill, api_of, refused

_KNOWN = f"Known here: {', '.join(dict.fromkeys(one.split()[1] for one in listing(API, None)))}."


# Markers that are text


def test_markers_in_code_are_text(fill: Fill) -> None:
    marker = "<!-- snippet: nothing -->\n"
    for text in (
        f"````md\n```\n{marker}```\n{marker}````\n",
        f"~~~\n{marker}```\n{marker}~~~\n",
        f"- ```\n  {marker}  ```\n",
        f"text\n\n    {marker}",
        f"- item\n\n      {marker}",
        f"> ```\n> {marker}",
        f"`{marker[:-1]}`\n",
        f"```\n{marker}",
    ):
        assert fill(text) == text
    for text in (
        "----\n// snippet: nothing\n----\n",
        "....\n----\n// snippet: nothing\n....\n",
        "////\n// snippet: nothing\n////\n",
        "```ruby\n// snippet: nothing\n```\n",
    ):
        assert fill(text, "a.adoc") == text
    for text in (
        "Text::\n\n  .. snippet: nothing\n\n  .. snippet: nothing\n",
        ".. code-block:: rst\n   :linenos:\n\n   .. snippet: nothing\n",
        "..\n   .. snippet: nothing\n",
        "- x::\n\n     .. snippet: nothing\n",
        ".. snippet:: a directive\n",
    ):
        assert fill(text, "a.rst") == text


def test_mdx_has_no_code_by_indentation(fill: Fill) -> None:
    marker = "{/* snippet: makeThing python */}"
    text = f"<Tabs>\n  <Tab>\n    {marker}\n    {{/* /snippet */}}\n  </Tab>\n</Tabs>\n"
    assert "    ```python\n    from acme_client import Client\n" in fill(text, "a.mdx")
    fenced = f"```\n{marker}\n```\n"
    assert fill(fenced, "a.mdx") == fenced


def test_a_marker_that_is_code_in_markdown_is_noted(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(
        "text\n\n    <!-- snippet: makeThing python -->\n    <!-- /snippet -->\n"
        "\n```md\n    <!-- snippet: shown -->\n```\n"
    )
    report = inject(API, None, [str(path)], check=True)
    assert [(one.code, one.severity, str(one.location)) for one in report.notes] == [
        ("marker-in-code", "note", f"{path}:{line}:5") for line in (3, 4)
    ]


def test_what_is_nearly_a_marker_is_said_with_its_place(tmp_path: Path) -> None:
    for name, lines in {
        "a.md": [
            "<!-- snippet makeThing python -->",
            "<!-- Snippet: makeThing python -->",
            "<!-- snippet : makeThing -->",
            "- <!-- /Snippet -->",
            "<!-- SNIPPET POST /things curl minimal -->",
            "<!-- snippets of code below, in Python -->",
            "<!-- a snippet: makeThing python -->",
            "<!-- the snippet stands above -->",
        ],
        "a.mdx": ["{/* snippet makeThing python */}"],
        "a.rst": [".. snippet makeThing python", ".. snippet:: a directive python"],
        "a.adoc": ["// Snippet: makeThing python"],
    }.items():
        found = refused("\n".join([*lines, ""]), name, tmp_path)
        assert {code for _, code, _, _ in found} == {"bad-marker"}
        assert {place for place, _, _, _ in found} == {
            f"{name}:{number}:{line.index(line.lstrip('- ')) + 1 if line[0] == '-' else 1}"
            for number, line in enumerate(lines[:5], 1)
            if "::" not in line
        }


def test_markers_after_code_are_markers_again(fill: Fill) -> None:
    region = "<!-- snippet: makeThing python -->\n<!-- /snippet -->\n"
    for before in (
        "```\n```\n",
        "~~~~\n~~~\n~~~~\n",
        "> ```\n> code\n\n",
        "- a\n  - b\n\n    ",
        "1. a\n\n   ```\n   x\n   ```\n\n   ",
    ):
        assert PYTHON.splitlines()[0] in fill(
            before + region.replace("\n<", f"\n{before[before.rindex(chr(10)) + 1 :]}<")
        )
    rest = "Text::\n\n  code\n\n.. note::\n\n   .. snippet: makeThing python\n   .. /snippet\n"
    assert "   .. code-block:: python\n" in fill(rest, "a.rst")
    adoc = "====\n// snippet: makeThing python\n// /snippet\n====\n"
    assert "[source,python]" in fill(adoc, "a.adoc")


@pytest.mark.parametrize(
    "text",
    [
        "```\n<!-- /snippet -->\n````\n~~~",
        "----\n// /snippet\n-----\ninclude::/etc/passwd[]\n<1>\n[source]",
        ".. /snippet\n\nout::\n",
        "{/* /snippet */}",
    ],
)
def test_code_that_looks_like_a_marker_stays_code(fill: Fill, text: str) -> None:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "paths": {
            "/x": {
                "post": {
                    "operationId": "send",
                    "responses": {},
                    "requestBody": {"required": True, "content": {"text/plain": {"example": text}}},
                }
            }
        },
    }
    api = parse(read(Path("acme.json"), content=json.dumps(document).encode()), Config())
    curl = next(one.code for one in snippets_of(api)["send"] if one.language == "curl")
    for name, start, end in (
        ("a.md", "<!-- snippet: send curl -->", "<!-- /snippet -->"),
        ("a.mdx", "{/* snippet: send curl */}", "{/* /snippet */}"),
        ("a.rst", ".. snippet: send curl", ".. /snippet"),
        ("a.adoc", "// snippet: send curl", "// /snippet"),
    ):
        found = fill(f"{start}\n{end}\n\nrest\n", name, api)
        assert found.endswith(f"\n{end}\n\nrest\n")
        lines = [one[3:] if name == "a.rst" else one for one in found.splitlines()]
        code = "\n".join(lines).replace("\\include::", "include::")
        assert curl.rstrip("\n") in code
    assert ("subs=specialchars" in found) == ("<1>" in text)


# What is asked for


def test_operations_go_by_their_route_too(fill: Fill) -> None:
    text = "<!-- snippet: POST /things   python   minimal -->\n<!-- /snippet -->\n"
    assert PYTHON in fill(text)


def test_examples_go_by_their_names(fill: Fill) -> None:
    api = api_of("mine")
    for case in ("my own", "example: my own"):
        text = f"<!-- snippet: makeThing python {case} -->\n<!-- /snippet -->\n"
        assert 'name="mine"' in fill(text, api=api)
    assert "makeThing curl example: my own" in list(listing(api, None))


def test_what_cannot_be_followed_is_said_with_its_place(tmp_path: Path) -> None:
    end = "<!-- /snippet -->\n"
    text = (
        f"<!-- snippet: makethings python -->\n{end}<!-- snippet:  makeThing pythn -->\n{end}"
        f"<!-- snippet: makeThing curl minimum -->\n{end}<!-- snippet: -->\n{end}"
        f"  <!-- snippet: makeThing -->\n{end}<!-- snippet: POST /thing curl -->\n{end}"
        f"<!-- snippet: makeThing cobol -->\n{end}"
    )
    assert refused(text, "a.md", tmp_path) == [
        (
            "a.md:1:15",
            "unknown-operation",
            "there is no operation 'makethings'",
            "Did you mean `makeThing`?",
        ),
        ("a.md:3:26", "unknown-language", "there is no language 'pythn'", "Did you mean `python`?"),
        (
            "a.md:5:30",
            "unknown-case",
            "makeThing has no case 'minimum' in curl",
            "Did you mean `minimal`?",
        ),
        (
            "a.md:7:14",
            "bad-marker",
            "this marker names no operation",
            "It says `snippet: OPERATION LANGUAGE CASE`.",
        ),
        ("a.md:9:26", "bad-marker", "this marker names no language", _KNOWN),
        (
            "a.md:11:15",
            "unknown-operation",
            "there is no operation 'POST /thing'",
            "Did you mean `POST /things`?",
        ),
        ("a.md:13:25", "unknown-language", "there is no language 'cobol'", _KNOWN),
    ]


def test_markers_come_in_pairs(tmp_path: Path) -> None:
    text = "// /snippet\n// snippet: makeThing python\n// snippet: makeThing curl\n"
    stray = "this marker ends a snippet that was not begun"
    above = "One that begins it must stand above, outside of code blocks."
    below = "Write `// /snippet` below it, outside of code blocks."
    assert refused(text, "a.adoc", tmp_path) == [
        ("a.adoc:1:1", "stray-marker", stray, above),
        ("a.adoc:2:1", "unclosed-marker", "this snippet has no end", below),
        ("a.adoc:3:1", "unclosed-marker", "this snippet has no end", below),
    ]


def test_one_bad_marker_and_no_document_is_touched(tmp_path: Path) -> None:
    good, bad = tmp_path / "a.md", tmp_path / "b.md"
    good.write_text("<!-- snippet: makeThing python -->\n<!-- /snippet -->\n")
    bad.write_text("<!-- snippet: makeThing basic -->\n<!-- /snippet -->\n")
    with pytest.raises(InputError):
        inject(API, None, [str(tmp_path)], check=False)
    assert "```" not in good.read_text()


def test_code_that_a_document_cannot_hold_is_refused(tmp_path: Path) -> None:
    content = {"text/plain": {"example": "a\rb"}}
    operation = {"operationId": "send", "requestBody": {"required": True, "content": content}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "paths": {"/x": {"post": {**operation, "responses": {}}}},
    }
    api = parse(read(Path("acme.json"), content=json.dumps(document).encode()), Config())
    path = tmp_path / "a.md"
    path.write_text("<!-- snippet: send curl -->\n<!-- /snippet -->\n")
    with pytest.raises(InputError, match="a character that ends a line in Markdown"):
        inject(api, None, [str(path)], check=False)
