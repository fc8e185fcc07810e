"""The runtime as a package of its own, a server to talk to, and a miniature client."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
RUNTIME = ROOT / "templates" / "python" / "runtime"
MINI = Path(__file__).parent / "mini_client"


def _load_runtime() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "client_runtime", RUNTIME / "__init__.py", submodule_search_locations=[str(RUNTIME)]
    )
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["client_runtime"] = module
    spec.loader.exec_module(module)
    return module


if "client_runtime" not in sys.modules:
    _load_runtime()

from tests.runtime.server import Server  # noqa: E402


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retries without the waits between them; what a server asks for is still heeded."""
    from client_runtime import retry

    monkeypatch.setattr(retry, "FIRST_DELAY", 0.001)


@pytest.fixture(scope="session")
def mini_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the miniature client and its copy of the runtime."""
    folder = tmp_path_factory.mktemp("mini")
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(MINI, folder / "mini_client", ignore=ignore)
    shutil.copytree(RUNTIME, folder / "mini_client" / "_runtime", ignore=ignore)
    return folder


@pytest.fixture(scope="session")
def mini(mini_folder: Path) -> ModuleType:
    if str(mini_folder) not in sys.path:
        sys.path.insert(0, str(mini_folder))
    return importlib.import_module("mini_client")
