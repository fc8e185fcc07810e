"""Which documents are in the corpus, what they are called, and what their tests share."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks import documents

ROOT = Path(__file__).parents[2]
SMALL = sorted((ROOT / "tests" / "specs").glob("*.yaml"))
PUBLISHED = documents.published()
DOCUMENTS = [documents.OURS, *SMALL, *PUBLISHED]
TWINS = [
    path for path in PUBLISHED if path.suffix == ".json" and path.with_suffix(".yaml").is_file()
]
"""Those in JSON that stand in YAML, too: what is generated must be the same."""
DISTINCT = [path for path in DOCUMENTS if path not in TWINS]

Generated = Callable[[Path], Path]


def title(path: Path) -> str:
    """`discord.json`, `v3.1/tictactoe.yaml`, `specs/openai.yaml`, `tests/specs/unions.yaml`"""
    return f"tests/specs/{path.name}" if path in SMALL else documents.title(path)


each_document = pytest.mark.parametrize("document", DISTINCT, ids=title)


def package_of(out: Path) -> Path:
    """The generated package: the folder that is typed."""
    (marker,) = out.glob("python/*/py.typed")
    return marker.parent


def tool(name: str, *arguments: str | Path) -> str:
    """What a tool prints; it must have started."""
    command = [sys.executable, "-m", name, *map(str, arguments)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode in (0, 1), (ran.stdout + ran.stderr)[-3000:]
    return ran.stdout + ran.stderr
