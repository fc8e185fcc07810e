"""Where the command line prints: a pipe, a full device, a terminal."""

from __future__ import annotations

import os
import subprocess

import pytest

from tests.cli.command import FINDINGS, Command


def test_a_reader_who_goes_away_is_no_error(run: Command) -> None:
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        run.command("api.yaml"), cwd=run.folder, stdout=write, stderr=subprocess.PIPE, check=False
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
def test_a_full_standard_output_is_said_and_costs_no_files(run: Command) -> None:
    codes = {}
    for arguments in (("inspect", "api.yaml"), ("api.yaml", "--no-validate")):
        with open("/dev/full", "w") as full:
            done = subprocess.run(
                run.command(*arguments),
                cwd=run.folder,
                stdout=full,
                stderr=subprocess.PIPE,
                text=True,
                check=False,
            )
        codes[arguments[0]] = done.returncode
        assert done.stderr == "cannot print: No space left on device\n"
    assert codes == {"inspect": 2, "api.yaml": 0}
    assert len(run.tree()) == 3


def test_output_that_has_no_letters_for_us(run: Command) -> None:
    done = run("api.yaml", PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert "\\xb7 3 files" in done.stdout


def test_no_colour_where_there_is_no_terminal(run: Command) -> None:
    run.document.write_text(FINDINGS)
    done = run("api.yaml", validate=True)
    assert "strin" in done.stderr
    assert "\x1b" not in done.stderr


def test_a_terminal_shows_colour_unless_asked_not_to(run: Command) -> None:
    pty = pytest.importorskip("pty")
    run.document.write_text(FINDINGS)
    seen = {}
    for plain in ("", "1"):
        ours, theirs = pty.openpty()
        subprocess.run(
            run.command("api.yaml", "--all"),
            cwd=run.folder,
            env={**os.environ, "NO_COLOR": plain, "TERM": "xterm", "SLEEP": "0.5"},
            stdout=subprocess.DEVNULL,
            stderr=theirs,
            check=False,
        )
        os.close(theirs)
        seen[plain] = b""
        try:
            while chunk := os.read(ours, 65536):
                seen[plain] += chunk
        except OSError:
            pass  # the other end is closed
        os.close(ours)
    assert b"\x1b[1;3" in seen[""]
    assert b"\x1b[1;3" not in seen["1"]
