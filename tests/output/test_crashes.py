"""Output: a kill leaves the old version or the new one of each file, and the next run heals."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from generator.diagnostics import InputError
from generator.files import File
from generator.output import write

ROOT = Path(__file__).parents[2]
OLD = {"d/changed": "old", "d/same": "same", "d/edited": "old", "x/gone": "old", "top": "old"}
NEW = {"d/changed": "new", "d/same": "same", "d/edited": "new", "e/f/added": "new", "top": "new"}
NEWER = {**NEW, "d/changed": "newer", "e/f/added": "newer"}

# Dies by SIGKILL at the given call of those that change the disk.
RUN = """
import os, signal, sys
from generator.files import File
from generator.output import write

left = int(sys.argv[2])

def deadly(call):
    def wrapped(*arguments, **options):
        global left
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left -= 1
        return call(*arguments, **options)
    return wrapped

for name in ("write", "replace", "rename", "unlink", "mkdir", "rmdir"):
    setattr(os, name, deadly(getattr(os, name)))
write([File(*each) for each in eval(sys.argv[3]).items()], sys.argv[1])
"""


def killed(folder: Path, contents: dict[str, str], after: int) -> bool:
    """Run until the given call; whether the run was killed there (False: it was done before)."""
    command = [sys.executable, "-c", RUN, str(folder), str(after), repr(contents)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode in (0, -signal.SIGKILL), done.stderr
    return done.returncode != 0


def run(folder: Path, contents: dict[str, str]) -> object:
    return write([File(*each) for each in contents.items()], folder)


def tree(folder: Path) -> dict[str, str]:
    return {
        found.relative_to(folder).as_posix(): found.read_text()
        for found in folder.rglob("*")
        if found.is_file() and ".specwright" not in found.parts
    }


def leftovers(folder: Path) -> set[str]:
    expected = {".gitignore", "manifest.json", "pristine", "state.json", "findings.json"}
    return {found.name for found in (folder / ".specwright").iterdir()} - expected


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
@pytest.mark.parametrize("next_contents", [NEW, NEWER], ids=["same input", "other input"])
def test_a_killed_update_heals(tmp_path: Path, next_contents: dict[str, str]) -> None:
    for after in range(0, 60, 2):
        out = tmp_path / str(after)
        run(out, OLD)
        (out / "d/edited").write_text("mine")
        was_killed = killed(out, NEW, after)
        for path, content in tree(out).items():
            original = path.removesuffix(".new")
            allowed = {OLD.get(path), NEW.get(original), "mine" if path == "d/edited" else None}
            assert content in allowed, (after, path)
        report = write([File(*each) for each in next_contents.items()], out)
        assert [each.path for each in report.conflicts] == ["d/edited"], after
        assert tree(out) == next_contents | {"d/edited": "mine", "d/edited.new": "new"}, after
        assert leftovers(out) == set(), after
        assert not (out / "x").exists(), after
        if not was_killed:
            return
    pytest.fail("the run has more steps than this test follows")


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
def test_a_killed_merge_heals(tmp_path: Path) -> None:
    old, new = {"a": "1\n2\n3\n", "b": "old"}, {"a": "1\n2\nthree\n", "b": "new"}
    for after in range(60):
        out = tmp_path / str(after)
        run(out, old)
        (out / "a").write_text("one\n2\n3\n")
        was_killed = killed(out, new, after)
        assert tree(out)["a"] in {"one\n2\n3\n", "one\n2\nthree\n"}, after
        report = write([File(*each) for each in new.items()], out)
        assert report.conflicts == (), after
        assert tree(out) == {"a": "one\n2\nthree\n", "b": "new"}, after
        assert leftovers(out) == set(), after
        if not was_killed:
            return
    pytest.fail("the run has more steps than this test follows")


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
def test_a_killed_first_run_heals_whatever_comes_next(tmp_path: Path) -> None:
    for after in range(0, 60, 2):
        out = tmp_path / str(after)
        was_killed = killed(out, OLD, after)
        report = write([File(*each) for each in NEW.items()], out)
        assert (report.conflicts, report.kept) == ((), ()), after
        assert (tree(out), leftovers(out)) == (NEW, set()), after
        if not was_killed:
            return
    pytest.fail("the run has more steps than this test follows")


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
def test_a_killed_run_heals_through_runs_that_generate_only_a_part(tmp_path: Path) -> None:
    for after in range(0, 60, 2):
        out = tmp_path / str(after)
        run(out, OLD)
        (out / "d/edited").write_text("mine")
        was_killed = killed(out, NEW, after)
        part = [File(path, text) for path, text in NEWER.items() if path.startswith("e/")]
        assert write(part, out, scope=("e",)).conflicts == (), after
        report = write([File(*each) for each in NEWER.items()], out)
        assert [each.path for each in report.conflicts] == ["d/edited"], after
        assert tree(out) == NEWER | {"d/edited": "mine", "d/edited.new": "new"}, after
        if not was_killed:
            return
    pytest.fail("the run has more steps than this test follows")


def test_ctrl_c_while_files_are_staged_leaves_the_old_output_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from generator.output.stage import Stage

    run(tmp_path, OLD)
    before, write_one = tree(tmp_path), Stage._write

    def interrupted(stage: Stage, target: str, path: str, *rest: object) -> None:
        if path == "top":
            raise KeyboardInterrupt
        write_one(stage, target, path, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(Stage, "_write", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run(tmp_path, NEW)
    assert (tree(tmp_path), leftovers(tmp_path)) == (before, set())


def test_ctrl_c_while_files_are_moved_waits_until_all_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from generator.output.stage import Stage

    run(tmp_path, OLD)
    replace = Stage._replace

    def interrupted(stage: Stage, moves: list[tuple[str, str]]) -> None:
        signal.raise_signal(signal.SIGINT)
        replace(stage, moves)

    monkeypatch.setattr(Stage, "_replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run(tmp_path, NEW)
    assert (tree(tmp_path), leftovers(tmp_path)) == (NEW, set())


def test_two_runs_at_a_time_are_refused(tmp_path: Path) -> None:
    pytest.importorskip("fcntl")
    from generator.output.stage import Stage

    run(tmp_path, OLD)
    with Stage(str(tmp_path)), pytest.raises(InputError, match="busy"):
        run(tmp_path, NEW)
    assert tree(tmp_path) == OLD
    run(tmp_path, NEW)
