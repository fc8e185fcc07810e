"""The corpus: published documents and our own, each generated once by the real command."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.corpus.documents import DOCUMENTS, PUBLISHED, ROOT, Generated, title
from tests.corpus.ledger import Ledger


@pytest.fixture(scope="session")
def ledger() -> Ledger:
    """The known shortfalls."""
    ledger = Ledger(Path(__file__).with_name("ledger.toml"))
    if PUBLISHED:
        known = {title(path) for path in DOCUMENTS}
        unknown = {document for document, _ in ledger.reasons} - known
        assert not unknown, f"ledger.toml names documents that are not here: {unknown}"
    return ledger


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of what was generated in this session, by any of its workers."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "corpus"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def generated(home: Path, tmp_path_factory: pytest.TempPathFactory) -> Generated:
    """Generate everything of a document into a folder, once a session; give the folder."""

    def generate(document: Path) -> Path:
        out = home / re.sub(r"\W", "_", title(document))
        if not out.is_dir():
            made = tmp_path_factory.mktemp("made") / "out"
            run(document, made)
            try:
                made.rename(out)
            except OSError:  # another worker was quicker
                assert out.is_dir()
        return out

    return generate


def run(document: Path, out: Path) -> None:
    """The real command."""
    flags = ["--no-validate", "--json"]
    config = document.with_suffix(".toml")
    if config.is_file():
        flags += ["--config", str(config)]
    command = [sys.executable, "-m", "generator", str(document), "-o", str(out), *flags]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, (ran.stdout + ran.stderr)[-3000:]
