"""Output: what a person wrote survives, and the generator's version is offered beside it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.files import File
from generator.output import Conflict, Report, pristine, write
from generator.output.records import load_manifest


def run(folder: Path, contents: Mapping[str, str]) -> Report:
    return write([File(path, content) for path, content in contents.items()], folder)


def base_of(folder: Path, path: str) -> bytes | None:
    """The version that the person started from, as a merge would ask for it."""
    return pristine.read(str(folder), path, load_manifest(str(folder)).files[path])


@pytest.fixture
def edited(tmp_path: Path) -> Path:
    run(tmp_path, {"client.py": "v1", "other": "1"})
    (tmp_path / "client.py").write_text("mine")
    return tmp_path


def test_an_edit_with_nothing_new_to_offer_is_kept(edited: Path) -> None:
    report = run(edited, {"client.py": "v1", "other": "1"})
    assert (report.kept, report.conflicts) == (("client.py",), ())
    assert (edited / "client.py").read_text() == "mine"
    assert not (edited / "client.py.new").exists()


def test_a_new_version_is_offered_beside_an_edit(edited: Path) -> None:
    for _ in range(2):  # and stays a conflict until somebody settles it
        report = run(edited, {"client.py": "v2", "other": "1"})
        assert report.conflicts == (Conflict("client.py", "client.py.new"),)
        assert (edited / "client.py").read_text() == "mine"
        assert (edited / "client.py.new").read_text() == "v2"
        assert base_of(edited, "client.py") == b"v1"
    assert report.written == ()


def test_the_offer_follows_the_generator(edited: Path) -> None:
    run(edited, {"client.py": "v2"})
    assert run(edited, {"client.py": "v3"}).written == ("client.py.new",)
    assert (edited / "client.py.new").read_text() == "v3"
    assert base_of(edited, "client.py") == b"v1"


def test_taking_the_offer_settles_it(edited: Path) -> None:
    run(edited, {"client.py": "v2"})
    (edited / "client.py.new").replace(edited / "client.py")
    report = run(edited, {"client.py": "v2"})
    assert (report.unchanged, report.kept, report.conflicts) == (1, (), ())
    assert run(edited, {"client.py": "v3"}).written == ("client.py",)


def test_removing_the_offer_settles_it_and_the_edit_stays(edited: Path) -> None:
    run(edited, {"client.py": "v2"})
    (edited / "client.py").write_text("mine and v2")
    (edited / "client.py.new").unlink()
    report = run(edited, {"client.py": "v2"})
    assert (report.kept, report.conflicts, report.written) == (("client.py",), (), ())
    assert base_of(edited, "client.py") == b"v2"
    report = run(edited, {"client.py": "v3"})
    assert report.conflicts == (Conflict("client.py", "client.py.new"),)
    assert base_of(edited, "client.py") == b"v2"


def test_the_base_of_a_settled_offer_is_the_offer(edited: Path) -> None:
    run(edited, {"client.py": "v2"})
    (edited / "client.py").write_text("mine and v2")
    (edited / "client.py.new").unlink()
    assert run(edited, {"client.py": "v3"}).conflicts
    assert base_of(edited, "client.py") == b"v2"


def test_an_offer_goes_when_the_generator_returns_to_what_was_edited(edited: Path) -> None:
    run(edited, {"client.py": "v2"})
    report = run(edited, {"client.py": "v1"})
    assert (report.kept, report.removed) == (("client.py",), ("client.py.new",))
    assert not (edited / "client.py.new").exists()


def test_an_offer_goes_when_the_edit_is_undone(edited: Path) -> None:
    run(edited, {"client.py": "v2"})
    (edited / "client.py").write_text("v1")
    report = run(edited, {"client.py": "v2"})
    assert (report.written, report.removed) == (("client.py",), ("client.py.new",))


def test_an_offer_that_was_edited_is_a_persons_too(edited: Path) -> None:
    run(edited, {"client.py": "v2"})
    (edited / "client.py.new").write_text("half merged")
    report = run(edited, {"client.py": "v3"})
    assert report.conflicts == (Conflict("client.py", "client.py.new"),)
    assert report.written == ()
    assert (edited / "client.py.new").read_text() == "half merged"
    (edited / "client.py.new").unlink()
    assert run(edited, {"client.py": "v3"}).written == ("client.py.new",)


def test_an_edit_equal_to_the_new_version_is_no_conflict(edited: Path) -> None:
    (edited / "client.py").write_text("v2")
    report = run(edited, {"client.py": "v2", "other": "1"})
    assert (report.unchanged, report.conflicts, report.kept) == (2, (), ())


def test_an_edited_file_that_is_no_longer_generated_is_kept(edited: Path) -> None:
    run(edited, {"client.py": "v2", "other": "1"})
    report = run(edited, {"other": "1"})
    assert (report.kept, report.removed) == (("client.py",), ("client.py.new",))
    assert (edited / "client.py").read_text() == "mine"
    assert run(edited, {"other": "1"}).kept == ()  # said once; from now on it is a person's file


def test_a_file_that_was_never_generated_is_a_persons(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("mine")
    report = run(tmp_path, {"README.md": "v1"})
    assert report.conflicts == (Conflict("README.md", "README.md.new"),)
    assert (tmp_path / "README.md").read_text() == "mine"
    (tmp_path / "README.md.new").unlink()
    assert run(tmp_path, {"README.md": "v1"}).kept == ("README.md",)


def test_a_file_that_already_holds_what_is_generated_is_taken_over(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("v1")
    assert run(tmp_path, {"a": "v1"}).conflicts == ()
    assert run(tmp_path, {"a": "v2"}).written == ("a",)


def test_an_edit_of_the_same_size_and_time_is_seen_by_a_run_without_memory(tmp_path: Path) -> None:
    run(tmp_path, {"a": "v1"})
    (tmp_path / ".specwright/state.json").unlink()
    (tmp_path / "a").write_text("me")
    assert run(tmp_path, {"a": "v2"}).conflicts


def test_a_file_saved_during_the_run_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from generator.diagnostics import InputError
    from generator.output import writing

    run(tmp_path, {"a": "v1"})
    stage = writing._stage

    def save_meanwhile(*arguments: object) -> None:
        stage(*arguments)  # type: ignore[arg-type]
        (tmp_path / "a").write_text("mine, saved late")

    monkeypatch.setattr(writing, "_stage", save_meanwhile)
    with pytest.raises(InputError, match="changed-meanwhile"):
        run(tmp_path, {"a": "v2"})
    assert (tmp_path / "a").read_text() == "mine, saved late"
