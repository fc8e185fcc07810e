"""Output: what is new is merged into a file that a person edited."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.files import File
from generator.output import Conflict, Report, write
from generator.output.merging import merged

BASE = "one\ntwo\nthree\nfour\nfive\n"
MINE = "one\ntwo, mine\nthree\nfour\nfive\n"
OURS = "one\ntwo\nthree\nfour\nfive\nsix\n"
BOTH = "one\ntwo, mine\nthree\nfour\nfive\nsix\n"


def run(folder: Path, content: str, *, check: bool = False) -> Report:
    return write([File("client.py", content), File("other", "1")], folder, check=check)


@pytest.fixture
def edited(tmp_path: Path) -> Path:
    """A file that was generated as `BASE`, and has been edited to `MINE`."""
    run(tmp_path, BASE)
    (tmp_path / "client.py").write_text(MINE)
    return tmp_path


@pytest.mark.parametrize(
    ("theirs", "ours", "both"),
    [
        ("a\nb\nc\n", "a\nb\nc\n", "a\nb\nc\n"),
        ("A\nb\nc\n", "a\nb\nC\n", "A\nb\nC\n"),
        ("b\nc\n", "a\nb\nc\nd\n", "b\nc\nd\n"),
        ("0\na\nb\nc\n", "a\nb\nc\nd\n", "0\na\nb\nc\nd\n"),
        ("a\nB\nc\n", "a\nB\nc\n", "a\nB\nc\n"),
        ("A\nb\nC\n", "a\nb\nC\n", "A\nb\nC\n"),
        ("a\nB\nc\n", "a\nbee\nc\n", None),
        ("A\nb\nc\n", "a\nB\nc\n", None),
        ("a\nb\nc\nx\n", "a\nb\nc\ny\n", None),
        ("a\nc\n", "a\nB\nc\n", None),
        ("a\r\nb\r\nc\r\n", "a\nb\nC\n", None),
        ("A\nb\nc\n", "a\nb\nc\0\n", None),
    ],
)
def test_two_changes_in_one_text(theirs: str, ours: str, both: str | None) -> None:
    found = merged(b"a\nb\nc\n", theirs.encode(), ours.encode())
    assert found == (None if both is None else both.encode())
    assert merged(b"a\nb\nc\n", ours.encode(), theirs.encode()) == found


LINES = st.lists(st.sampled_from([b"a\n", b"b\n", b"c\n", b"\n"]), max_size=30).map(b"".join)


@given(LINES, LINES, LINES)
def test_a_change_is_never_lost(base: bytes, theirs: bytes, ours: bytes) -> None:
    assert merged(base, base, ours) == ours
    assert merged(base, theirs, base) == theirs
    assert merged(base, theirs, theirs) == theirs
    assert merged(base, theirs, ours) == merged(base, ours, theirs)


@given(LINES, LINES, LINES)
def test_changes_of_other_parts_are_all_there(first: bytes, theirs: bytes, ours: bytes) -> None:
    between = b"x\ny\nz\n"  # what is here in no other place
    base = first + between + first
    found = merged(base, theirs + between + first, first + between + ours)
    assert found == theirs + between + ours


def test_what_is_new_is_merged_into_an_edited_file(edited: Path) -> None:
    report = run(edited, OURS)
    assert (edited / "client.py").read_text() == BOTH
    assert (report.merged, report.written, report.conflicts) == (("client.py",), (), ())
    assert not (edited / "client.py.new").exists()
    report = run(edited, OURS)
    assert (report.merged, report.kept) == ((), ("client.py",))


def test_it_goes_on_from_there(edited: Path) -> None:
    run(edited, OURS)
    assert run(edited, OURS.replace("four", "4")).merged == ("client.py",)
    assert (edited / "client.py").read_text() == BOTH.replace("four", "4")
    (edited / "client.py").write_text(OURS.replace("four", "4"))  # the edit is undone
    assert run(edited, BASE).written == ("client.py",)


def test_a_check_says_what_would_be_merged(edited: Path) -> None:
    report = run(edited, OURS, check=True)
    assert (report.merged, report.stale) == (("client.py",), True)
    assert (edited / "client.py").read_text() == MINE


def test_the_same_lines_changed_are_a_conflict(edited: Path) -> None:
    report = run(edited, OURS.replace("two", "2"))
    assert report.conflicts == (Conflict("client.py", "client.py.new"),)
    assert (edited / "client.py").read_text() == MINE


def test_a_conflict_ends_when_the_two_no_longer_contradict(edited: Path) -> None:
    run(edited, OURS.replace("two", "2"))
    report = run(edited, OURS)
    assert (report.merged, report.removed) == (("client.py",), ("client.py.new",))
    assert (edited / "client.py").read_text() == BOTH


def test_a_conflict_settled_by_hand_is_what_the_next_merge_starts_from(edited: Path) -> None:
    run(edited, OURS.replace("two", "2"))
    (edited / "client.py").write_text(BOTH)
    (edited / "client.py.new").unlink()
    report = run(edited, OURS.replace("two", "2").replace("four", "4"))
    assert report.merged == ("client.py",)
    assert (edited / "client.py").read_text() == BOTH.replace("four", "4")


def test_an_edit_that_has_what_is_new_already_is_kept(edited: Path) -> None:
    (edited / "client.py").write_text(BOTH)
    report = run(edited, OURS)
    assert (report.kept, report.merged, report.stale) == (("client.py",), (), False)


def test_permissions_stay(edited: Path) -> None:
    (edited / "client.py").chmod(0o750)
    run(edited, OURS)
    assert (edited / "client.py").stat().st_mode & 0o777 == 0o750


def test_a_lost_pristine_copy_makes_it_a_conflict(edited: Path) -> None:
    for archive in (edited / ".specwright/pristine").iterdir():
        archive.write_bytes(b"")
    assert run(edited, OURS).conflicts
    assert (edited / "client.py").read_text() == MINE
