"""What the tests of the command line share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.command import Command


@pytest.fixture
def run(tmp_path: Path) -> Command:
    """The command line, in a folder with a document."""
    return Command(tmp_path)
