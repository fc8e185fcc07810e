"""What is written is sound Python: it compiles, it is formatted, each module imports alone."""

from __future__ import annotations

import re
import subprocess
import sys
import warnings
from pathlib import Path

from tests.corpus.circles import circle
from tests.corpus.documents import Generated, each_document, package_of, title, tool
from tests.corpus.ledger import Ledger


@each_document
def test_every_python_file_compiles(document: Path, generated: Generated, ledger: Ledger) -> None:
    problems = []
    for path in generated(document).rglob("*.py"):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            try:
                compile(path.read_bytes(), str(path), "exec", dont_inherit=True)
            except (SyntaxError, ValueError, Warning) as error:
                problems.append(f"{path}: {error}")
    ledger.hold(title(document), "compiles", problems)


@each_document
def test_black_has_nothing_to_change(
    document: Path, generated: Generated, ledger: Ledger, tmp_path: Path
) -> None:
    defaults = tmp_path / "pyproject.toml"
    defaults.touch()
    flags = ["--check", "--no-cache", f"--config={defaults}", "--target-version=py311"]
    said = tool("black", *flags, generated(document))
    ledger.hold(title(document), "black", re.findall(r"(?m)^(?:would reformat|error:) .*", said))


@each_document
def test_every_module_imports(document: Path, generated: Generated, ledger: Ledger) -> None:
    package = package_of(generated(document))
    script = Path(__file__).with_name("importing.py")
    ran = subprocess.run(
        [sys.executable, script, package], capture_output=True, text=True, check=False
    )
    problems = ran.stdout.splitlines()
    if ran.returncode:
        problems.append(ran.stderr)
    found = circle(package)
    ledger.hold(title(document), "imports", [*problems, *([f"circle: {found}"] if found else [])])
