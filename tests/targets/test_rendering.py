"""Rendering: the last target is made by a child of the process, and nobody can tell."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(
    not hasattr(os, "fork") or os.cpu_count() == 1, reason="one process is all there is"
)

# Two targets that say who rendered them; `docs` does what `last` says first.
SCRIPT = """
import os, signal, sys, threading, time
from generator import targets
from generator.files import File
from generator.targets.rendering import render

parent = os.getpid()
def who():
    return "parent" if os.getpid() == parent else "child"
def python(work):
    yield File("python/é", who())
def docs(work):
    {last}
    yield File("docs/a", who())
    yield File("docs/b", bytes(200_000))
    yield File("docs/c", "\\ud800")
targets.TARGETS.clear()
targets.TARGETS.update(python=(python,), docs=(docs,))
steps = []
{before}
files = render(None, None, {only!r}, steps.append)
print([(file.path, ascii(file.content)[:20]) for file in files], steps)
"""


def start(
    last: str = "pass", before: str = "", only: tuple[str, ...] = ()
) -> subprocess.Popen[str]:
    script = SCRIPT.format(last=last, before=before, only=only)
    return subprocess.Popen(
        [sys.executable, "-c", script],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def said(by: str) -> str:
    files = [("python/é", "'parent'"), ("docs/a", f"'{by}'")]
    files += [("docs/b", ascii(bytes(200_000))[:20]), ("docs/c", r"'\ud800'")]
    return f"{files} {['rendering python', 'rendering docs']}\n"


def test_a_child_renders_the_last_target_whatever_stands_in_its_files() -> None:
    assert start().communicate() == (said("child"), "")


def test_a_child_that_is_killed_costs_time_and_nothing_else() -> None:
    last = "parent == os.getpid() or os.kill(os.getpid(), signal.SIGKILL)"
    assert start(last).communicate() == (said("parent"), "")


def test_an_error_in_the_child_comes_up_as_it_would_without_one() -> None:
    printed, errors = start("raise LookupError('here')").communicate()
    assert printed == ""
    assert errors.count("Traceback") == 1
    assert errors.endswith("LookupError: here\n")


def test_no_child_is_made_beside_another_thread() -> None:
    before = "threading.Thread(target=time.sleep, args=(9,), daemon=True).start()"
    assert start(before=before).communicate() == (said("parent"), "")


def test_a_single_target_is_rendered_here() -> None:
    printed, _ = start(only=("docs",)).communicate()
    assert printed.startswith("[('docs/a', \"'parent'\")")


def test_an_error_here_and_ctrl_c_end_the_child(tmp_path: Path) -> None:
    mark = tmp_path / "child"
    sleeping = f"open({str(mark)!r}, 'w').write(str(os.getpid())); time.sleep(60)"
    failing = "targets.TARGETS['python'] = (lambda *_: [time.sleep(1), 1 / 0],)"
    process = start(sleeping, failing)
    assert "ZeroDivisionError" in process.communicate()[1]
    assert gone(int(mark.read_text()))

    mark.unlink()
    process = start(sleeping)
    while not mark.exists() or not mark.read_text():
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGINT)
    assert process.communicate()[1].count("Traceback") == 1
    assert gone(int(mark.read_text()))


def gone(process: int) -> bool:
    for _ in range(100):
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.02)
    return False
