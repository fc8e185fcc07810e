"""The client of specs/openai.yaml, generated as a user generates it, and a server to talk to."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.client.server import Api, serve

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def client_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the generated package stands in."""
    out = tmp_path_factory.mktemp("client")
    command = [sys.executable, "-m", "generator", "specs/openai.yaml", "-o", str(out)]
    subprocess.run([*command, "--only", "python", "--no-validate"], cwd=ROOT, check=True)
    return out / "python"


@pytest.fixture(scope="session")
def openai_client(client_folder: Path) -> Iterator[ModuleType]:
    """The generated package, imported."""
    sys.path.insert(0, str(client_folder))
    yield importlib.import_module("openai_client")
    sys.path.remove(str(client_folder))


@pytest.fixture
def api() -> Iterator[Api]:
    """A running server."""
    with serve() as api:
        yield api
