"""Snippets in people's own documents: in place, again and again the same, and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.diagnostics import InputError
from generator.inject.injection import Report, inject
from tests.inject.conftest import API, PYTHON, Fill

ROOT = Path(__file__).parents[2]


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
