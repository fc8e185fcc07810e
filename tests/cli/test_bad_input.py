"""Input that cannot be used: one clear message with its place, exit code 2, and nothing written."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAD = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\n'
BOMB = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 12)
)
NOWHERE = """\
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /runs:
    get:
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Rum"}
components:
  schemas:
    Run: {type: object}
"""
DOCUMENTS = {
    "empty.yaml": (b"", "empty.yaml:1:1: error[empty-document]", ""),
    "list.yaml": (b"- 1\n", "list.yaml:1:1: error[not-an-object]", ""),
    "broken.yaml": (b"a: [b\nc: d", "broken.yaml:2:2: error[not-yaml]", "2 | c: d"),
    "latin.yaml": (b"openapi: 3.1.0\nx: \xff", "latin.yaml:2:4: error[not-utf8]", "UTF-8"),
    "bomb.yaml": (HEAD.encode() + BOMB.encode(), "error[yaml-bomb]", "write the repeated part"),
    "page.yaml": (b"<!doctype html><p>404", "page.yaml:1:1: error[is-html]", "web page"),
    "comma.json": (
        b'{"openapi": "3.1.0",\n "x": 1,}',
        "comma.json:2:8: error[bad-json]",
        '"x": 1,}',
    ),
    "no_key.yaml": (b"paths: {}\n", "no_key.yaml:1:1: error[no-openapi-key]", "openapi: 3.1.0"),
    "old.yaml": (b'swagger: "2.0"\n', "error[unsupported-version]", "2.0"),
    "nowhere.yaml": (
        NOWHERE.encode(),
        "nowhere.yaml:11:24: error[ref-not-found]",
        "did you mean `#/components/schemas/Run`?",
    ),
}


def run(document: Path, out: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "generator", str(document), "-o", str(out)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_that_cannot_be_used_is_refused(name: str, tmp_path: Path) -> None:
    content, place, said = DOCUMENTS[name]
    document = tmp_path / name
    document.write_bytes(content)
    result = run(document, tmp_path / "out")
    assert result.returncode == 2
    assert place in result.stderr
    assert said in result.stderr
    assert result.stderr.count("error[") == 1
    assert "Traceback" not in result.stderr
    assert result.stdout == ""
    assert not (tmp_path / "out").exists()


def test_a_missing_file_is_refused_with_the_nearest_name(tmp_path: Path) -> None:
    (tmp_path / "openai.yaml").write_text(HEAD)
    result = run(tmp_path / "openapi.yaml", tmp_path / "out")
    assert result.returncode == 2
    assert "error[file-not-found]" in result.stderr
    assert f"did you mean {tmp_path / 'openai.yaml'}?" in result.stderr


def test_a_folder_is_no_document(tmp_path: Path) -> None:
    result = run(tmp_path, tmp_path / "out")
    assert result.returncode == 2
    assert "error[is-a-directory]" in result.stderr


def test_a_file_is_no_output_folder(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(HEAD)
    (tmp_path / "out").write_text("mine")
    result = run(tmp_path / "api.yaml", tmp_path / "out")
    assert result.returncode == 2
    assert "error[not-a-folder]" in result.stderr
    assert (tmp_path / "out").read_text() == "mine"


def test_duplicate_keys_are_reported_and_cost_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(HEAD + "x-a: 1\nx-a: 2\n")
    result = run(tmp_path / "api.yaml", tmp_path / "out")
    assert result.returncode == 0
    assert "api.yaml:5:1: warning[duplicate-key]" in result.stderr
