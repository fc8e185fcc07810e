"""The rows about the generated client at work: import, a call, a page, streams."""

from __future__ import annotations

import statistics
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import documents
from benchmarks.processes import generate, probe, run
from benchmarks.table import Row

_CONSTRUCT = "import openai_client; openai_client.Client(api_key='k')"


def measure(runs: int) -> Iterator[Row]:
    """The rows, measured on the client of our own document."""
    with TemporaryDirectory() as folder:
        out = Path(folder, "out")
        generate(documents.OURS, out, "--only", "python")
        package = out / "python"
        yield _construct(package, runs * 4)
        yield _call(package)
        yield Row(
            "decode a page of 100 runs", "ours", tuple(probe("decode", path=package)), "ms", 1.5
        )
        yield Row(
            "SSE decoding", "ours", tuple(probe("sse", path=package)), "MB/s", 50, at_least=True
        )
        typed = tuple(probe("typed_stream", path=package))
        yield Row("SSE to typed events, as a user reads them", "ours", typed, "MB/s", at_least=True)


def _construct(package: Path, runs: int) -> Row:
    """What a script pays before its first line, beside an interpreter that does nothing."""

    def milliseconds(code: str) -> float:
        return run([sys.executable, "-c", code], path=package).seconds * 1000

    milliseconds(_CONSTRUCT)  # compiles
    pairs = [(milliseconds(_CONSTRUCT), milliseconds("pass")) for _ in range(runs)]
    bare = statistics.median(pair[1] for pair in pairs)
    samples = tuple(whole - nothing for whole, nothing in pairs)
    note = f"bare interpreter {bare:.0f} ms"
    return Row("import and construct a client", "ours", samples, "ms", 30, note=note)


def _call(package: Path) -> Row:
    found = probe("call", path=package)
    note = f"bare {statistics.median(found['bare']):.2f} ms"
    samples = tuple(found["overhead"])
    return Row("overhead of a call with 100 chat messages", "ours", samples, "ms", 0.3, note=note)
