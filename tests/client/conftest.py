"""The client of specs/openai.yaml, imported, and a server to talk to."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.client.server import Api, serve


@pytest.fixture(scope="session")
def client_folder(openai_client_folder: Path) -> Path:
    """The folder that the generated package stands in."""
    return openai_client_folder / "python"


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
