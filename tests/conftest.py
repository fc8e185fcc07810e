"""What tests of several rooms share: the client of specs/openai.yaml, generated once a session."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("untimed", deadline=None)  # how fast a test runs is no matter of tests
settings.load_profile("untimed")

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def openai_client_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the Python client of specs/openai.yaml in `python/`."""
    out = tmp_path_factory.mktemp("openai")
    command = [sys.executable, "-m", "generator", "specs/openai.yaml", "-o", str(out)]
    subprocess.run([*command, "--only", "python", "--no-validate"], cwd=ROOT, check=True)
    return out
