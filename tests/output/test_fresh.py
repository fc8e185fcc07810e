"""Output: what the next run recognises as the same, and what it does not."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.files import File
from generator.output import Fresh, Inputs, Memory, recall, write

OPTIONS = {"only": ["python"]}
FILES = [File("python/a", "1"), File("python/sub/b", "2"), File("c", "3")]


class Project:
    def __init__(self, folder: Path) -> None:
        self.folder, self.out = folder, folder / "out"
        self.document, self.config = folder / "api.yaml", folder / "specwright.toml"
        self.templates = folder / "templates"
        self.templates.mkdir()
        (self.templates / "one").write_text("1")
        self.document.write_text("openapi: 3.1.0")
        self.write()

    def write(self, files: list[File] = FILES, since: int | None = None) -> None:
        time.sleep(0.02)  # what was written in the last clock tick may not be what was read
        inputs = Inputs(
            OPTIONS,
            (str(self.document), str(self.config)),
            (str(self.templates),),
            time.time_ns() if since is None else since,
        )
        findings = [{"code": "x"}]
        write(files, self.out, memory=Memory(inputs, {"operations": 7}, findings))

    def recall(self) -> Fresh | None:
        return recall(self.out, OPTIONS)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def test_a_run_that_would_do_the_same_is_recognised(project: Project) -> None:
    fresh = project.recall()
    assert fresh is not None
    assert (fresh.report.total, fresh.report.unchanged, fresh.report.stale) == (3, 3, False)
    assert fresh.report.fresh
    assert fresh.summary == {"operations": 7}
    assert fresh.findings() == [{"code": "x"}]


def touch(path: Path) -> None:
    os.utime(path, ns=(time.time_ns(), time.time_ns()))


CHANGES: dict[str, Callable[[Project], object]] = {
    "document": lambda p: p.document.write_text("openapi: 3.1.1"),
    "document gone": lambda p: p.document.unlink(),
    "config appears": lambda p: p.config.write_text(""),
    "template": lambda p: (p.templates / "one").write_text("22"),
    "template appears": lambda p: (p.templates / "two").write_text(""),
    "output edited": lambda p: (p.out / "python/sub/b").write_text("x"),
    "output gone": lambda p: (p.out / "c").unlink(),
    "output replaced by a link": lambda p: (
        (p.out / "c").unlink(),
        (p.out / "c").symlink_to("python/a"),
    ),
    "folder gone": lambda p: (p.out / "python/sub").rename(p.folder / "elsewhere"),
    "manifest": lambda p: touch(p.out / ".specwright/manifest.json"),
    "manifest gone": lambda p: (p.out / ".specwright/manifest.json").unlink(),
    "state gone": lambda p: (p.out / ".specwright/state.json").unlink(),
    "state damaged": lambda p: (p.out / ".specwright/state.json").write_text('{"format": 1}'),
    "state of another shape": lambda p: (p.out / ".specwright/state.json").write_text("[1]"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_a_change_is_noticed(project: Project, change: Callable[[Project], object]) -> None:
    change(project)
    assert project.recall() is None


def test_other_options_are_another_run(project: Project) -> None:
    assert recall(project.out, {"only": []}) is None


def test_a_document_touched_but_not_changed_is_the_same(project: Project) -> None:
    touch(project.document)
    state = project.out / ".specwright/state.json"
    before = state.read_bytes()
    assert recall(project.out, OPTIONS, check=True) is not None
    assert state.read_bytes() == before
    assert project.recall() is not None
    assert state.read_bytes() != before  # the new stamp: the next run need not read the document
    assert project.recall() is not None


def test_a_change_of_the_generator_is_noticed(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    from generator.output import fresh

    monkeypatch.setattr(fresh, "code_stamps", lambda: ["another"])
    assert project.recall() is None


def test_a_document_that_changed_during_the_run_is_read_again(project: Project) -> None:
    project.write(since=time.time_ns() - 10**9)
    assert project.recall() is None


def test_conflicts_and_kept_edits_are_told_again(project: Project) -> None:
    for name in ("a", "sub/b"):
        (project.out / "python" / name).write_text("mine")
    project.write([File("python/a", "new"), *FILES[1:]])
    fresh = project.recall()
    assert fresh is not None
    assert fresh.report.kept == ("python/sub/b",)
    assert [each.path for each in fresh.report.conflicts] == ["python/a"]
    assert (fresh.report.total, fresh.report.unchanged) == (3, 1)
    (project.out / "python/a.new").unlink()
    assert project.recall() is None


def test_a_run_without_memory_is_not_recognised(project: Project) -> None:
    write(FILES, project.out)
    assert project.recall() is None


def test_other_files_in_the_output_do_not_matter(project: Project) -> None:
    (project.out / "python/mine").write_text("x")
    assert project.recall() is not None


def test_the_manifest_names_no_machine(project: Project) -> None:
    data = json.loads((project.out / ".specwright/manifest.json").read_bytes())
    assert data.keys() == {"format", "generator", "files", "offered"}
    assert str(project.folder) not in json.dumps(data)
