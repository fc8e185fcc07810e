"""Children of the benchmarks: each measurement has a process of its own, and a cold start.

The parent imports next to nothing: what it has in memory would count as its children's.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
_MEGABYTE = 2**20 if sys.platform == "darwin" else 2**10  # in the units of ru_maxrss


@dataclass(frozen=True, slots=True)
class Run:
    """How a process went: seconds on the clock and of the processor, megabytes at its peak, exit
    code, what it printed."""

    seconds: float
    cpu: float
    megabytes: float
    code: int
    output: str


def run(command: Sequence[str], *, cwd: Path = ROOT, path: Path | None = None) -> Run:
    """Run a command to its end. `path` is what the child may import from beside its own.

    Raises RuntimeError, with what was printed, when the command fails (exit code 3 is said by the
    generator of a document with operations that cannot be generated: not a failure here).
    """
    environment = os.environ | ({"PYTHONPATH": str(path)} if path else {})
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # nobody compiles everything at every start
    with tempfile.TemporaryFile() as printed:
        began = time.perf_counter()
        child = subprocess.Popen(
            command, cwd=cwd, env=environment, stdout=printed, stderr=subprocess.STDOUT
        )
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - began
        child.returncode = os.waitstatus_to_exitcode(status)
        printed.seek(0)
        output = printed.read().decode("utf-8", "replace")
    if child.returncode not in (0, 3):
        raise RuntimeError(f"{' '.join(command)} ended with {child.returncode}:\n{output[:2000]}")
    cpu = usage.ru_utime + usage.ru_stime
    return Run(seconds, cpu, usage.ru_maxrss / _MEGABYTE, child.returncode, output)


def generate(document: Path, out: Path, *flags: str) -> Run:
    """Run the generator, without validation, as a user would."""
    return run([*COMMAND, str(document), "-o", str(out), "--no-validate", *flags])


def generated(document: Path, out: Path, *flags: str) -> dict[str, Any]:
    """Run the generator; give what it says with `--json`."""
    said: dict[str, Any] = json.loads(generate(document, out, "--json", *flags).output)
    return said


def probe(name: str, arguments: Sequence[str] = (), *, path: Path | None = None) -> Any:
    """Run one function of probes.py in a fresh process; give the JSON that it prints."""
    script = str(Path(__file__).with_name("probes.py"))
    return json.loads(run([sys.executable, script, name, *arguments], path=path).output)


COMMAND = (sys.executable, "-m", "generator")
