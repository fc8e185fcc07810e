"""The README shows what is true: its example prints what stands there, its commands are real."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from contextlib import redirect_stdout
from pathlib import Path

import pytest

from tests.client.server import serve

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text()


def blocks(language: str) -> list[str]:
    """The fenced blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
def test_the_example_prints_what_the_readme_says(
    openai_client_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(openai_client_folder / "python"))
    [example] = blocks("python")
    printed = io.StringIO()
    with serve() as api, redirect_stdout(printed):
        monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
        monkeypatch.setenv("OPENAI_BASE_URL", api.url)
        exec(compile(example, "README.md", "exec"), {"__name__": "__main__"})
    assert printed.getvalue() in blocks("text")


def test_the_config_is_one_that_is_read(tmp_path: Path) -> None:
    from generator import config

    [shown] = blocks("toml")
    (tmp_path / "specwright.toml").write_text(shown)
    assert config.load(tmp_path / "specwright.toml").module == "openai_client"


ROOMS = """\
openapi: 3.1.0
info: {title: Rooms, version: "1"}
paths:
  /rooms:
    get:
      operationId: listRooms
      parameters:
        - name: limit
          in: query
          schema: {type: integer, default: twenty}
      responses:
        "200": {description: The rooms.}
"""


def test_the_finding_is_a_real_one(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(ROOMS)
    command = [sys.executable, "-m", "generator", "api.yaml", "--only", "python"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    result = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0
    assert result.stderr in blocks("text")


def test_ci_runs_the_command_of_the_readme() -> None:
    [command] = [block.strip() for block in blocks("sh") if ".[test]" in block]
    assert README.splitlines().count(command) == 1
    assert 'grep -m 1 -F ".[test]" README.md' in (ROOT / ".ci" / "run").read_text()


def test_the_rooms_of_the_map_exist() -> None:
    for path in re.findall(r"`((?:generator|templates|tests)/[\w./-]+)`", README):
        assert (ROOT / path).exists(), path
