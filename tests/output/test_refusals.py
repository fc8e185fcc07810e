"""Output: what cannot be written to is refused with a reason, and nothing is written."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator.diagnostics import InputError
from generator.files import File
from generator.output import PathError, preflight, refusals, write


def refused(folder: Path, *files: File) -> str:
    with pytest.raises(InputError) as caught:
        write(files or [File("a", "1")], folder)
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.hint or diagnostic.code == "cannot-write"
    return diagnostic.code


@pytest.mark.parametrize(
    "path",
    [
        *("", "/a", "a/", "a//b", "./a", "..", "../a", "a/../b", "a\\b", "a\0b", "a\nb", "C:a"),
        *("con", "con.py", "a/NUL.txt", "Com1", "lpt9.log", "a.", "a ", "a?", "a*", 'a"', "a|b"),
        *("x" * 241, "é" * 121, ".specwright/state.json", ".Specwright/x"),
    ],
)
def test_a_path_that_cannot_stand_everywhere_is_our_fault(tmp_path: Path, path: str) -> None:
    with pytest.raises(PathError):
        write([File("good", "1"), File(path, "1")], tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("a", "a"),
        ("Types/a", "types/b"),
        ("a.py", "A.py"),
        ("é", "e\u0301"),
        ("a", "a/b"),
        ("A/b", "a"),
    ],
)
def test_two_paths_that_are_one_somewhere_are_our_fault(tmp_path: Path, one: str, two: str) -> None:
    for files in ([File(one, "1"), File(two, "2")], [File(two, "2"), File(one, "1")]):
        with pytest.raises(PathError):
            write(files, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_names_that_only_look_reserved_are_fine(tmp_path: Path) -> None:
    names = ["console.py", "a.con", "null", "com.py", "..a", "...b", ".hidden", "x" * 240]
    assert write([File(name, "1") for name in names], tmp_path).total == len(names)


def test_text_that_is_not_unicode_is_our_fault(tmp_path: Path) -> None:
    with pytest.raises(PathError, match=r"a\.py"):
        write([File("a.py", "\ud800")], tmp_path)


def test_the_output_folder_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    assert refused(tmp_path / "out") == "not-a-folder"
    assert refused(tmp_path / "out/deeper") == "not-a-folder"
    with pytest.raises(InputError):
        preflight(tmp_path / "out")
    assert (tmp_path / "out").read_text() == "mine"


def test_a_folder_stands_where_a_file_must_go(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    assert refused(tmp_path, File("a", "1"), File("b", "1")) == "in-the-way"
    assert [found.name for found in tmp_path.iterdir()] == ["b"]


def test_a_persons_file_stands_where_a_folder_must_go(tmp_path: Path) -> None:
    (tmp_path / "b").write_text("mine")
    assert refused(tmp_path, File("a", "1"), File("b/c", "1")) == "in-the-way"
    assert [found.name for found in tmp_path.iterdir()] == ["b"]


def test_a_folder_with_a_nul_or_a_very_long_name(tmp_path: Path) -> None:
    assert refused(tmp_path / "a\0b") == "not-writable"
    assert refused(tmp_path / ("x" * 300)) == "path-too-long"
    deep = tmp_path / "/".join(["y" * 200] * 25)
    assert refused(deep) == "path-too-long"
    assert list(tmp_path.iterdir()) == []


class TestSymlinks:
    def test_a_folder_link_that_leads_out_is_not_followed(self, tmp_path: Path) -> None:
        outside, out = tmp_path / "outside", tmp_path / "out"
        outside.mkdir()
        out.mkdir()
        (out / "d").symlink_to(outside)
        assert refused(out, File("a", "1"), File("d/b", "1")) == "symlink-in-the-way"
        assert list(outside.iterdir()) == []
        assert [found.name for found in out.iterdir()] == ["d"]

    def test_a_folder_link_inside_the_output_and_the_output_itself_may_be_links(
        self, tmp_path: Path
    ) -> None:
        (tmp_path / "real/e").mkdir(parents=True)
        (tmp_path / "out").symlink_to("real")
        (tmp_path / "real/d").symlink_to("e")
        write([File("d/b", "1")], tmp_path / "out")
        assert (tmp_path / "real/e/b").read_text() == "1"

    def test_a_file_link_is_a_persons_and_never_written_through(self, tmp_path: Path) -> None:
        outside, out = tmp_path / "outside", tmp_path / "out"
        outside.write_text("mine")
        out.mkdir()
        (out / "a").symlink_to(outside)
        report = write([File("a", "1")], out)
        assert [each.path for each in report.conflicts] == ["a"]
        assert (outside.read_text(), (out / "a.new").read_text()) == ("mine", "1")

    def test_a_link_that_leads_nowhere_is_a_persons_too(self, tmp_path: Path) -> None:
        (tmp_path / "a").symlink_to("nowhere")
        assert write([File("a", "1")], tmp_path).conflicts
        assert not (tmp_path / "nowhere").exists()


@contextmanager
def mounted(folder: Path, options: str) -> Iterator[Path]:
    """A small file system of its own. Skips where the test may not mount one."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("only root may mount a file system")
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def everything(folder: Path) -> dict[str, bytes]:
    return {str(found): found.read_bytes() for found in folder.rglob("*") if found.is_file()}


def test_a_full_disk_is_found_before_anything_is_written(tmp_path: Path) -> None:
    with mounted(tmp_path / "small", "size=128k") as small:
        write([File("a", "1" * 4000)], small)
        before = everything(small)
        assert refused(small, File("a", "2" * 4000), File("b", "x" * 200_000)) == "disk-full"
        assert everything(small) == before


def test_a_disk_that_fills_up_meanwhile_leaves_the_old_output_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(refusals, "_free", lambda _: 1 << 40)
    with mounted(tmp_path / "small", "size=128k") as small:
        write([File("a", "1" * 4000)], small)
        before = everything(small)
        files = [File(f"d{number}/b", "x" * 9000) for number in range(20)]
        assert refused(small, File("a", "2" * 4000), *files) == "disk-full"
        assert everything(small) == before
        assert not (small / ".specwright/stage").exists()
        write([File("a", "2" * 4000)], small)


def test_a_disk_without_room_for_more_files(tmp_path: Path) -> None:
    with mounted(tmp_path / "small", "size=4m,nr_inodes=40") as small:
        files = [File(f"d/{number}", "1") for number in range(50)]
        assert refused(small / "out", *files) == "disk-full"
        assert list(small.iterdir()) == []


def test_a_read_only_disk(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=128k") as disk:
        write([File("a", "1")], disk / "out")
        before = everything(disk)
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        assert refused(disk / "out", File("a", "2")) == "not-writable"
        assert refused(disk / "other") == "not-writable"
        assert everything(disk) == before


def test_a_folder_without_write_permission(tmp_path: Path) -> None:
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        pytest.skip("root ignores permission bits; test_a_read_only_disk covers this")
    tmp_path.chmod(0o500)
    try:
        assert refused(tmp_path / "out") == "not-writable"
    finally:
        tmp_path.chmod(0o700)


def test_a_folder_inside_the_output_on_another_disk(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with mounted(tmp_path / "out/d", "size=1m"):
        write([File("d/a", "1"), File("b", "1")], tmp_path / "out")
        write([File("d/a", "2"), File("b", "2")], tmp_path / "out")
        assert {found.name: found.read_text() for found in (tmp_path / "out/d").iterdir()} == {
            "a": "2"
        }
