"""The rows about what was generated: formatted already, and how much it is."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import documents
from benchmarks.processes import generated, run
from benchmarks.table import Row


def measure(runs: int) -> Iterator[Row]:
    """The rows; black is slow and its answer is always the same, so it runs once."""
    for path in (documents.OURS, documents.PUBLISHED / "openai.yaml"):
        if not path.is_file():
            yield Row("generated Python", "published", skipped=documents.ABSENT)
            continue
        with TemporaryDirectory() as folder:
            out = Path(folder, "out")
            operations = generated(path, out, "--only", "python")["summary"]["operations"]
            name = "ours" if path == documents.OURS else "published"
            yield _lines(out, operations, name)
            yield from _black(out, name)


def _lines(out: Path, operations: int, name: str) -> Row:
    """Lines of client and types; not its tests, nor the runtime, the same for every document."""
    left_out = {"_runtime", "tests"}
    files = [path for path in out.rglob("*.py") if left_out.isdisjoint(path.parts)]
    total = sum(path.read_bytes().count(b"\n") for path in files)
    note = f"{total:,} lines in {len(files):,} files"
    return Row("lines of Python per operation", name, (total / operations,), "", 250, note=note)


def _black(out: Path, name: str) -> Iterator[Row]:
    """What black would change, and what asking it costs: the time that generation saves."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "black", "--check", "--quiet", "--no-cache", str(out)]
    try:
        run(command)
        changed = 0
    except RuntimeError:
        listed = [sys.executable, "-m", "black", "--diff", "--no-cache", str(out), "-q"]
        changed = len(re.findall(r"(?m)^--- ", run(listed).output))
    seconds = time.perf_counter() - began
    note = f"asking took {seconds:.1f} s"
    yield Row("files that black would change", name, (changed,), "files", 0, note=note)
