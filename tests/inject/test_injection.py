"""Snippets in people's own documents: in place, again and again the same, and nothing else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.config import Config
from generator.diagnostics import InputError
from generator.inject.injection import Report, inject, listing
from generator.model.api import Api
from generator.parser import parse
from generator.spec import read
from generator.targets.snippets.views import snippets_of

ROOT = Path(__file__).parents[2]
PYTHON = """\
from acme_client import Client

client = Client()

client.things.make_thing(name="Example")
"""


def api_of(example: Any = None) -> Api:
    schema = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
    content: dict[str, Any] = {"schema": schema}
    if example is not None:
        content["examples"] = {"my own": {"value": {"name": example}}}
    body = {"required": True, "content": {"application/json": content}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "servers": [{"url": "https://acme.test"}],
        "paths": {
            "/things": {"post": {"operationId": "makeThing", "requestBody": body, "responses": {}}}
        },
    }
    return parse(read(Path("acme.json"), content=json.dumps(document).encode()), Config())


API = api_of()
Fill = Callable[..., str]


@pytest.fixture
def fill(tmp_path: Path) -> Fill:
    """Fill a document; gives its text. Filling it again changes nothing."""

    def filled(text: str, name: str = "a.md", api: Api = API) -> str:
        path = tmp_path / name
        path.write_bytes(text.encode())
        inject(api, None, [str(path)], check=False)
        content = path.read_bytes()
        assert not inject(api, None, [str(path)], check=True).stale
        return content.decode()

    return filled


def refused(text: str, name: str, folder: Path) -> list[tuple[str, str, str, str]]:
    """Where, what and why: a document that cannot be filled stays as it is."""
    path = folder / name
    path.write_text(text)
    with pytest.raises(InputError) as caught:
        inject(API, None, [str(path)], check=False)
    assert path.read_text() == text
    return [
        (str(one.location).rpartition("/")[2], one.code, one.message, one.hint)
        for one in caught.value.diagnostics
    ]


# What is written


def test_markdown(fill: Fill) -> None:
    text = "# A\n\n<!-- snippet: makeThing python -->\n<!-- /snippet -->\n\nB"
    assert fill(text) == (
        "# A\n\n<!-- snippet: makeThing python -->\n\n"
        f"```python\n{PYTHON}```\n\n<!-- /snippet -->\n\nB"
    )


def test_mdx(fill: Fill) -> None:
    text = "{/* snippet: makeThing python minimal */}\n{/* /snippet */}\n<T>{/* /snippet */}</T>\n"
    assert fill(text, "a.mdx") == (
        f"{{/* snippet: makeThing python minimal */}}\n\n```python\n{PYTHON}```\n\n"
        "{/* /snippet */}\n<T>{/* /snippet */}</T>\n"
    )


def test_restructured_text(fill: Fill) -> None:
    indented = PYTHON.replace("\n", "\n   ").replace("   \n", "\n").rstrip()
    assert fill(".. snippet: makeThing python\n.. /snippet\n", "a.rst") == (
        f".. snippet: makeThing python\n\n.. code-block:: python\n\n   {indented}\n\n.. /snippet\n"
    )


def test_asciidoc(fill: Fill) -> None:
    assert fill("// snippet: makeThing python\n// /snippet\n", "a.adoc") == (
        "// snippet: makeThing python\n\n" f"[source,python]\n----\n{PYTHON}----\n\n// /snippet\n"
    )


def test_what_stands_between_the_markers_is_replaced(fill: Fill) -> None:
    stale = "<!-- snippet: makeThing python -->\n```js\nold()\n```\nmore\n<!-- /snippet -->\n"
    expected = f"<!-- snippet: makeThing python -->\n```python\n{PYTHON}```\n<!-- /snippet -->\n"
    assert fill(stale) == expected


def test_several_markers_in_a_document(fill: Fill) -> None:
    one = "<!-- snippet: makeThing {} -->\n<!-- /snippet -->\n"
    found = fill(
        one.format("python") + "between\n" + one.format("curl") + one.format("python-async")
    )
    assert found.count("<!-- /snippet -->") == 3
    assert "between" in found and "```bash\ncurl -X POST" in found and "import asyncio" in found


def test_everything_outside_stays_byte_for_byte(fill: Fill) -> None:
    before = "\ufeff# é \t \n\n\n\x0c\u2028 <!-- snippet: in a line --> \r\nmixed\rends\n"
    after = "\n\t<b>no end of line \x00"
    region = "<!-- snippet: makeThing curl -->\n<!-- /snippet -->"
    found = fill(before + region + after)
    assert found.startswith(before) and found.endswith("<!-- /snippet -->" + after)


def test_documents_with_carriage_returns_keep_them(fill: Fill) -> None:
    for name, text in (
        ("a.md", "x\r\n<!-- snippet: makeThing python -->\r\n<!-- /snippet -->\r\ny"),
        ("a.rst", ".. snippet: makeThing python\r\n.. /snippet\r\n"),
        ("a.adoc", "// snippet: makeThing python\r\n// /snippet\r\n"),
    ):
        found = fill(text, name)
        assert found.count("\n") == found.count("\r\n") > 8
        assert "client = Client()\r\n" in found


def test_the_indentation_of_the_marker_is_kept(fill: Fill) -> None:
    text = "1. Do:\n\n   <!-- snippet: makeThing python -->\n   <!-- /snippet -->\n2. Done\n"
    assert "\n   ```python\n   from acme_client import Client\n\n   client" in fill(text)
    text = "- <!-- snippet: makeThing python -->\n  <!-- /snippet -->\n"
    assert "\n  ```python\n" in fill(text)
    quoted = fill("> <!-- snippet: makeThing python -->\n> <!-- /snippet -->\n")
    assert "\n>\n> ```python\n> from acme_client import Client\n>\n> client" in quoted
    nested = fill("Term\n  .. snippet: makeThing python\n\n  .. /snippet\n", "a.rst")
    assert "\n  .. code-block:: python\n\n     from acme" in nested


def test_what_authors_add_to_a_block_stays(fill: Fill) -> None:
    text = '<!-- snippet: makeThing python -->\n~~~js title="a.py" {1}\n~~~\n\n<!-- /snippet -->\n'
    assert '-->\n```python title="a.py" {1}\nfrom' in fill(text)
    text = (
        ".. snippet: makeThing python\n\n.. code-block:: js\n   :caption: x\n   :linenos:\n\n"
        "   old\n\n.. /snippet\n"
    )
    assert ".. code-block:: python\n   :caption: x\n   :linenos:\n\n   from" in fill(text, "a.rst")
    text = (
        "// snippet: makeThing python\n.Title\n[source%linenums,js,indent=0]\n----\n----\n"
        "// /snippet\n"
    )
    expected = ".Title\n[source%linenums,python,indent=0]\n----\nfrom"
    assert expected in fill(text, "a.adoc")


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


# Files


def test_folders_are_walked(tmp_path: Path) -> None:
    region = "<!-- snippet: makeThing python -->\n<!-- /snippet -->\n"
    for name in ("a.md", "b/c.markdown", "b/d.txt", ".git/e.md", "node_modules/f.md", "g.MD"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(region)
    (tmp_path / "latin.md").write_bytes("naïve".encode("latin-1"))
    report = inject(API, None, [str(tmp_path), str(tmp_path / "a.md")], check=False)
    names = [Path(one.path).relative_to(tmp_path).as_posix() for one in report.filled]
    assert names == ["a.md", "g.MD", "b/c.markdown"]
    assert report.summary(0.004) == "3 snippets in 3 of 4 documents: 3 written, 0 unchanged · 4 ms"


def test_only_what_changes_is_written(tmp_path: Path) -> None:
    path, link = tmp_path / "a.md", tmp_path / "link.md"
    path.write_text("<!-- snippet: makeThing python -->\n<!-- /snippet -->\n")
    path.chmod(0o640)
    link.symlink_to(path)
    assert len(inject(API, None, [str(link)], check=False).stale) == 1
    assert link.is_symlink() and path.stat().st_mode & 0o777 == 0o640
    before = path.stat()
    report = inject(API, None, [str(tmp_path)], check=False)
    assert (report.stale, len(report.filled)) == ((), 1)
    after = path.stat()
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)
    assert sorted(os.listdir(tmp_path)) == ["a.md", "link.md"]


def test_checking_writes_nothing_and_shows_the_difference(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    text = "<!-- snippet: makeThing python -->\n\x1b[2J\n<!-- /snippet -->\n"
    path.write_text(text)
    report: Report = inject(API, None, [str(path)], check=True)
    assert path.read_text() == text
    (stale,) = report.stale
    lines = list(stale.diff())
    assert lines[0].endswith("a.md") and lines[0].startswith("--- a/")
    assert "-\\x1b[2J" in lines and "+client = Client()" in lines


def test_what_is_no_document_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("")
    (tmp_path / "b.md").write_bytes(b"<!-- snippet: \xff")
    for name, code in (
        ("a.txt", "unknown-file-type"),
        ("z.md", "file-not-found"),
        ("b.md", "not-utf8"),
    ):
        with pytest.raises(InputError) as caught:
            inject(API, None, [str(tmp_path / name)], check=False)
        assert [one.code for one in caught.value.diagnostics] == [code]


# The command


def test_the_command(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text("<!-- snippet: createThreadAndRun python stream -->\n<!-- /snippet -->\n")

    def run(*flags: str) -> tuple[int, str, str]:
        command = [sys.executable, "-m", "generator", "snippets", "specs/openai.yaml", *flags]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout, done.stderr

    code, printed, _ = run("--inject", str(tmp_path), "--check")
    assert code == 1 and "+with client.assistants.create_thread_and_run(" in printed
    assert "1 snippet in 1 of 1 document: 1 stale, 0 up to date" in printed
    code, printed, _ = run("--inject", str(tmp_path), str(readme))
    assert code == 0 and printed.startswith("1 snippet in 1 of 1 document: 1 written, 0 unchanged")
    assert "for event in events:" in readme.read_text()
    readme.write_text("<!-- snippet: createThreadAndRum curl -->\n<!-- /snippet -->\n")
    code, printed, said = run("--inject", str(readme))
    assert code == 2 and printed == ""
    assert f"{readme}:1:15: error[unknown-operation] there is no operation" in said
    assert "help: Did you mean `createThreadAndRun`?" in said


_KNOWN = f"Known here: {', '.join(dict.fromkeys(one.split()[1] for one in listing(API, None)))}."
