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


def usage(*arguments: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "generator", *arguments]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return ended.returncode, ended.stderr.splitlines()[-1]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("mock a.yaml --port abc", "--port: a port is a whole number from 0 to 65535, not 'abc'"),
        ("mock a.yaml --port 1e3", "--port: a port is a whole number from 0 to 65535, not '1e3'"),
        ("serve a.yaml --port 65536", "a whole number from 0 to 65535, not '65536'"),
        ("mock a.yaml --latency soon", "a time in milliseconds is from 0 to 3600000, not 'soon'"),
        ("mock a.yaml --event-delay nan", "is from 0 to 3600000, not 'nan'"),
        ("mock a.yaml --faults 2", "--faults: a rate is a number from 0 to 1, not '2'"),
        ("mock a.yaml --seed x", "--seed: a seed is a whole number, not 'x'"),
        ("inspct a.yaml", "there is no command and no file 'inspct'; did you mean 'inspect'?"),
        ("snipets", "there is no command and no file 'snipets'; did you mean 'snippets'?"),
        ("snippets a.yaml --check", "--check looks at documents: name them with --inject"),
    ],
)
def test_wrong_usage_says_what_was_expected(arguments: str, said: str) -> None:
    code, last = usage(*arguments.split())
    assert code == 2 and last.endswith(said)


def test_an_empty_folder_is_not_the_current_one() -> None:
    code, last = usage("a.yaml", "-o", "")
    assert code == 2 and last.endswith("the name of a folder is wanted; `.` is the current one")


def test_json_that_cannot_be_printed_is_an_error(tmp_path: Path) -> None:
    document = tmp_path / "a.yaml"
    document.write_text(HEAD)
    command = [sys.executable, "-m", "generator", str(document), "-o", str(tmp_path / "out")]
    options = ["--json", "--only", "python", "--no-validate"]
    with open("/dev/full", "w") as full:
        ended = subprocess.run(
            [*command, *options], cwd=ROOT, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert (ended.returncode, b"cannot print" in ended.stderr) == (2, True)
