"""Output: what a run writes, leaves alone, removes and keeps."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.diagnostics import InputError
from generator.files import File
from generator.output import Report, write


def files(contents: Mapping[str, str | bytes]) -> list[File]:
    return [File(path, content) for path, content in contents.items()]


def tree(folder: Path) -> dict[str, bytes]:
    """Everything in the folder but our own records."""
    return {
        found.relative_to(folder).as_posix(): found.read_bytes()
        for found in sorted(folder.rglob("*"))
        if found.is_file() and ".specwright" not in found.parts
    }


def run(folder: Path, contents: Mapping[str, str | bytes], **options: object) -> Report:
    return write(files(contents), folder, **options)  # type: ignore[arg-type]


def test_a_cold_run_writes_every_file_as_it_is(tmp_path: Path) -> None:
    out = tmp_path / "deep" / "out"
    contents = {"python/a.py": "é\r\n", "python/sub/b.py": "", "top.bin": b"\x00\xff"}
    report = run(out, contents)
    assert tree(out) == {
        "python/a.py": b"\xc3\xa9\r\n",
        "python/sub/b.py": b"",
        "top.bin": b"\x00\xff",
    }
    assert report.written == ("python/a.py", "python/sub/b.py", "top.bin")
    assert (report.total, report.unchanged, report.removed, report.conflicts) == (3, 0, (), ())


def test_only_changed_files_are_touched(tmp_path: Path) -> None:
    run(tmp_path, {"d/a": "1", "d/b": "1", "c": "1"})
    before = {path: (tmp_path / path).stat().st_mtime_ns for path in ("d/a", "c")}
    report = run(tmp_path, {"d/a": "1", "d/b": "2", "c": "1"})
    assert (report.written, report.unchanged) == (("d/b",), 2)
    assert {path: (tmp_path / path).stat().st_mtime_ns for path in before} == before
    assert (tmp_path / "d/b").read_text() == "2"


def test_a_run_that_changes_nothing_touches_nothing_at_all(tmp_path: Path) -> None:
    run(tmp_path, {"d/a": "1"})
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()}
    report = run(tmp_path, {"d/a": "1"})
    assert not report.stale
    assert {path: path.stat().st_mtime_ns for path in before} == before


def test_files_no_longer_generated_go_and_empty_folders_with_them(tmp_path: Path) -> None:
    run(tmp_path, {"d/e/a.py": "1", "d/e/b.py": "1", "d/f/c.py": "1"})
    (tmp_path / "d/f/__pycache__").mkdir()
    (tmp_path / "d/f/__pycache__/c.cpython-311.pyc").write_bytes(b"")
    report = run(tmp_path, {"d/e/a.py": "1"})
    assert report.removed == ("d/e/b.py", "d/f/c.py")
    assert tree(tmp_path) == {"d/e/a.py": b"1"}
    assert not (tmp_path / "d/f").exists()


def test_a_folder_that_holds_something_of_a_persons_is_not_pruned(tmp_path: Path) -> None:
    run(tmp_path, {"a": "1", "d/b": "1"})
    (tmp_path / "d/mine").write_text("x")
    run(tmp_path, {"a": "1"})
    assert tree(tmp_path) == {"a": b"1", "d/mine": b"x"}


def test_a_generated_file_that_was_deleted_comes_back(tmp_path: Path) -> None:
    run(tmp_path, {"a": "1"})
    (tmp_path / "a").unlink()
    assert run(tmp_path, {"a": "1"}).written == ("a",)


def test_a_file_becomes_a_folder(tmp_path: Path) -> None:
    run(tmp_path, {"types": "1"})
    run(tmp_path, {"types/a": "1"})
    assert tree(tmp_path) == {"types/a": b"1"}


def test_only_the_scope_is_pruned(tmp_path: Path) -> None:
    run(tmp_path, {"python/a": "1", "python/b": "1", "docs/a": "1"})
    report = run(tmp_path, {"python/a": "2"}, scope=("python",))
    assert (report.written, report.removed) == (("python/a",), ("python/b",))
    assert tree(tmp_path) == {"python/a": b"2", "docs/a": b"1"}
    assert run(tmp_path, {"python/a": "2"}).removed == ("docs/a",)


def test_permissions_survive(tmp_path: Path) -> None:
    run(tmp_path, {"run.sh": "1"})
    (tmp_path / "run.sh").chmod(0o750)
    run(tmp_path, {"run.sh": "2"})
    assert (tmp_path / "run.sh").stat().st_mode & 0o777 == 0o750


def test_check_writes_nothing_and_lists_what_would_change(tmp_path: Path) -> None:
    out = tmp_path / "out"
    report = run(out, {"a": "1"}, check=True)
    assert (report.stale, report.written, out.exists()) == (True, ("a",), False)
    run(out, {"a": "1", "b": "1", "c": "1"})
    before = {path: path.stat().st_mtime_ns for path in [out, *out.rglob("*")]}
    assert not run(out, {"a": "1", "b": "1", "c": "1"}, check=True).stale
    report = run(out, {"a": "2", "b": "1", "d": "1"}, check=True)
    assert (report.written, report.removed, report.unchanged) == (("a", "d"), ("c",), 1)
    assert {path: path.stat().st_mtime_ns for path in [out, *out.rglob("*")]} == before


def test_two_folders_hold_identical_bytes(tmp_path: Path) -> None:
    contents = {f"d{number % 3}/{number}": f"{number}" for number in range(50)}
    run(tmp_path / "one", contents)
    run(tmp_path / "two", dict(reversed(contents.items())))
    machine = {"state.json"}
    one, two = (
        {
            found.relative_to(tmp_path / name).as_posix(): found.read_bytes()
            for found in (tmp_path / name).rglob("*")
            if found.is_file() and found.name not in machine
        }
        for name in ("one", "two")
    )
    assert one == two
    ignored = (tmp_path / "one/.specwright/.gitignore").read_text().splitlines()
    assert machine <= set(ignored)


def test_a_checkout_without_machine_records_is_up_to_date(tmp_path: Path) -> None:
    run(tmp_path, {"a": "1"})
    for name in ("state.json", "findings.json"):
        (tmp_path / ".specwright" / name).unlink()
    os.utime(tmp_path / "a", ns=(1, 1))
    assert not run(tmp_path, {"a": "1"}, check=True).stale
    assert run(tmp_path, {"a": "2"}).written == ("a",)


def test_damaged_records_cost_time_and_no_edits(tmp_path: Path) -> None:
    run(tmp_path, {"a": "1", "b": "1"})
    (tmp_path / "a").write_text("mine")
    for name in ("state.json", "manifest.json"):
        (tmp_path / ".specwright" / name).write_bytes(b'{"format": 1, "files": [[[')
    report = run(tmp_path, {"a": "1", "b": "1"})
    assert (tmp_path / "a").read_text() == "mine"
    assert [each.path for each in report.conflicts] == ["a"]
    assert report.unchanged == 1


def test_a_manifest_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    run(tmp_path, {"a": "1"})
    place = tmp_path / ".specwright/manifest.json"
    place.write_text(json.dumps(json.loads(place.read_bytes()) | {"format": 99}))
    with pytest.raises(InputError, match="newer-manifest"):
        run(tmp_path, {"a": "2"})
    assert tree(tmp_path) == {"a": b"1"}


def test_a_manifest_cannot_make_us_remove_files_outside_the_folder(tmp_path: Path) -> None:
    import hashlib

    outside = tmp_path / "precious"
    outside.write_text("x")
    out = tmp_path / "out"
    run(out, {"a": "1"})
    place = out / ".specwright/manifest.json"
    data = json.loads(place.read_bytes())
    data["files"] |= dict.fromkeys(["../precious", str(outside)], hashlib.sha256(b"x").hexdigest())
    place.write_text(json.dumps(data))
    assert run(out, {"a": "1"}).removed == ()
    assert outside.read_text() == "x"


def test_very_many_files_are_written_as_few_are(tmp_path: Path) -> None:
    contents = {f"d{number % 7}/{number}": f"{number}" for number in range(1500)}
    run(tmp_path / "out", contents)
    assert tree(tmp_path / "out") == {path: text.encode() for path, text in contents.items()}
    newer = contents | dict.fromkeys(list(contents)[::2], "newer")
    assert len(run(tmp_path / "out", newer).written) == 750
    assert tree(tmp_path / "out") == {path: text.encode() for path, text in newer.items()}


def test_a_fault_in_either_half_of_very_many_files_costs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from generator.output.stage import Stage

    write_one = Stage._write
    contents = {str(number): "new" for number in range(1500)}
    for bad in ("1", "998"):
        run(tmp_path, {"1": "old"})

        def full(stage: Stage, target: str, path: str, *rest: object, bad: str = bad) -> None:
            if path == bad:
                raise OSError(28, "No space left on device")
            write_one(stage, target, path, *rest)  # type: ignore[arg-type]

        monkeypatch.setattr(Stage, "_write", full)
        with pytest.raises(InputError, match="disk-full"):
            run(tmp_path, contents)
        monkeypatch.setattr(Stage, "_write", write_one)
        assert tree(tmp_path) == {"1": b"old"}
        assert not (tmp_path / ".specwright/stage").exists()
