"""What is written is typed: mypy and pyright, both at their strictest, find nothing."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest

from tests.corpus.documents import DISTINCT, Generated, each_document, package_of, title, tool
from tests.corpus.ledger import Ledger


@each_document
def test_mypy_strict_finds_nothing(
    document: Path, generated: Generated, ledger: Ledger, tmp_path_factory: pytest.TempPathFactory
) -> None:
    cache = tmp_path_factory.getbasetemp() / "mypy"
    flags = ["--strict", "--config-file=", "--python-version=3.11", f"--cache-dir={cache}"]
    said = tool("mypy", *flags, package_of(generated(document)))
    ledger.hold(title(document), "mypy", re.findall(r"(?m)^.*: error: .*", said))


def test_pyright_strict_finds_nothing(generated: Generated, ledger: Ledger, home: Path) -> None:
    """All documents in one run: most of its time goes into the libraries that all of them use."""
    roots = {title(document): generated(document) / "python" for document in DISTINCT}
    relative = [root.relative_to(home).as_posix() for root in roots.values()]
    config = {
        "include": relative,
        # the same files for every document: it is enough to check them in ours
        "exclude": [f"{root}/*/_runtime" for root in relative[1:]],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "executionEnvironments": [{"root": root} for root in relative],
    }
    (home / "pyrightconfig.json").write_text(json.dumps(config))
    flags = [f"--pythonpath={sys.executable}", f"--project={home}", "--outputjson"]
    said = json.loads(tool("pyright", *flags))
    files = sum(len([*root.rglob("*.py")]) for root in roots.values())
    assert said["summary"]["filesAnalyzed"] > files / 2
    verdicts = []
    for name, root in roots.items():
        problems = [
            f"{each['file']}:{each['range']['start']['line'] + 1} {each['message']}"
            for each in said["generalDiagnostics"]
            if Path(each["file"]).is_relative_to(root)
        ]
        verdicts.append(ledger.verdict(name, "pyright", problems))
    assert not any(verdicts), "\n\n".join(filter(None, verdicts))
