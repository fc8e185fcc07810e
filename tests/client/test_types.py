"""The generated package and its users under the type checkers, as strict as they can be."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

PYRIGHT = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable]
USAGE = Path(__file__).parent / "usage"


def _marked(path: Path) -> set[int]:
    """The lines that are wrong."""
    lines = path.read_text().splitlines()
    return {number for number, line in enumerate(lines, 1) if "# wrong: " in line}


@pytest.fixture(scope="module")
def folder(client_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the users, beside a configuration that finds the package."""
    folder = tmp_path_factory.mktemp("usage")
    for path in USAGE.glob("*.py"):
        (folder / path.name).write_text(path.read_text())
    settings = {
        "typeCheckingMode": "strict",
        "extraPaths": [str(client_folder)],
        "reportUnusedExpression": "none",
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    return folder


def test_mypy(client_folder: Path, folder: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", f"--cache-dir={folder / '.mypy'}"]
    package = str(client_folder / "openai_client")
    result = subprocess.run(
        [*command, package, str(folder / "right.py"), str(folder / "wrong.py")],
        cwd=client_folder,
        capture_output=True,
        text=True,
        check=False,
    )
    found = re.findall(r"^(.+?):(\d+): error: ", result.stdout, re.MULTILINE)
    assert {Path(path).name for path, _ in found} == {"wrong.py"}, result.stdout
    assert {int(line) for _, line in found} == _marked(USAGE / "wrong.py"), result.stdout


def test_pyright(client_folder: Path, folder: Path) -> None:
    result = subprocess.run(
        [
            sys.executable,
            "-m",
            "pyright",
            "--outputjson",
            "-p",
            str(folder),
            "--pythonpath",
            sys.executable,
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    found = [
        (Path(one["file"]).name, one["range"]["start"]["line"] + 1)
        for one in json.loads(result.stdout)["generalDiagnostics"]
        if one["severity"] == "error"
    ]
    assert {name for name, _ in found} == {"wrong.py"}, result.stdout
    assert {line for _, line in found} == _marked(USAGE / "wrong.py"), result.stdout


def test_pyright_finds_nothing_in_the_package(client_folder: Path, tmp_path: Path) -> None:
    settings = {"typeCheckingMode": "strict", "include": [str(client_folder / "openai_client")]}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    result = subprocess.run(
        [*PYRIGHT, "-p", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "0 errors, 0 warnings" in result.stdout, result.stdout
