"""`pip install out/python` on every Python that is here: it installs, imports whole, and calls."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.client.server import Api

SCRIPT = """
import importlib, pkgutil
import openai_client
from openai_client import Client, types

for module in pkgutil.walk_packages(openai_client.__path__, "openai_client."):
    importlib.import_module(module.name)
for name in dir(types):
    getattr(types, name)
with Client() as client:
    print(client.assistants.create_thread_and_run(assistant_id="asst_abc123").status)
    with client.assistants.create_thread_and_run(assistant_id="a", stream=True) as events:
        print(sum(1 for event in events))
"""


@pytest.mark.parametrize("minor", [11, 12, 13, 14])
def test_the_package_installs_and_works(
    minor: int, client_folder: Path, api: Api, tmp_path: Path
) -> None:
    python = _python(minor)
    if python is None:
        pytest.skip(f"there is no Python 3.{minor} here")
    subprocess.run([python, "-m", "venv", str(tmp_path / "venv")], check=True)
    own = tmp_path / "venv" / "bin" / "python"
    package = shutil.copytree(client_folder, tmp_path / "package")
    subprocess.run([own, "-m", "pip", "install", "-q", str(package)], check=True)
    result = subprocess.run(
        [own, "-W", "error", "-c", SCRIPT],
        cwd=tmp_path,
        env={**os.environ, "OPENAI_API_KEY": "sk-test", "OPENAI_BASE_URL": api.url},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (result.stdout, result.stderr) == ("queued\n6\n", "")


def _python(minor: int) -> str | None:
    """An interpreter of a version that starts, if there is one."""
    if sys.version_info[:2] == (3, minor):
        return sys.executable
    versions = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
    kept = sorted(versions.glob(f"3.{minor}.*/bin/python3"))
    for candidate in (shutil.which(f"python3.{minor}"), *map(str, kept)):
        if candidate and _starts(candidate):
            return candidate
    return None


def _starts(python: str) -> bool:
    return subprocess.run([python, "-c", ""], capture_output=True, check=False).returncode == 0
