"""What is generated from our own documents is what somebody has read: every file, and no other."""

from __future__ import annotations

import shutil
from difflib import unified_diff
from itertools import islice
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from generator import pipeline
from tests.snapshots.conftest import STORED

ROOT = Path(__file__).parents[2]
SMALL = ROOT / "tests" / "specs"
DOCUMENTS = {
    "openai": ROOT / "specs" / "openai.yaml",
    **{path.stem: path for path in sorted(SMALL.glob("*.yaml"))},
}
RUNTIMES = {"python": "python/*/_runtime", "typescript": "typescript/src/runtime"}
COPIES = ("docs/assets", "docs/openapi.*")

_UPDATE = "If this is meant: pytest tests/snapshots --snapshot-update, and read the diff."
_SHOWN = 5  # differences in full; of the others, the names
_LINES = 60


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_generated_file_is_as_stored(
    name: str, tmp_path: Path, stored: SnapshotAssertion
) -> None:
    files = generated(DOCUMENTS[name], tmp_path / "out")
    problems = [
        difference(f"{name}/{path}", content)
        for path, content in files.items()
        if not stored(name=f"{name}/{path}") == content  # noqa: SIM201 (only == is a comparison)
    ]
    for path in sorted(standing(name) - files.keys()):
        if stored.update_snapshots:
            (STORED / name / path).unlink()
        else:
            problems.append(f"no longer generated: {name}/{path}")
    if problems:
        pytest.fail(report(problems), pytrace=False)


@pytest.mark.parametrize("target", RUNTIMES)
@pytest.mark.parametrize("name", ["openai", "security"])
def test_a_runtime_is_copied_as_it_stands(name: str, target: str, tmp_path: Path) -> None:
    outcome = pipeline.generate(request(DOCUMENTS[name], tmp_path / "out", only=(target,)))
    assert outcome.exit_code == 0
    (copy,) = (tmp_path / "out").glob(RUNTIMES[target])
    runtime = ROOT / "templates" / target / "runtime"
    assert content(copy) == content(runtime)


def test_nothing_is_stored_of_documents_that_are_gone(stored: SnapshotAssertion) -> None:
    gone = sorted({path.name for path in STORED.iterdir()} - DOCUMENTS.keys())
    if stored.update_snapshots:
        for name in gone:
            shutil.rmtree(STORED / name)
        gone = []
    assert gone == [], _UPDATE


def generated(document: Path, out: Path) -> dict[str, str]:
    """The model as JSON, and each generated file, without what is copied and our own records."""
    outcome = pipeline.generate(request(document, out))
    assert outcome.exit_code == 0, outcome.diagnostics()
    files = {"inspect.json": pipeline.inspect(str(document), config_of(document))}
    left_out = [
        out / ".specwright",
        *(each for glob in (*RUNTIMES.values(), *COPIES) for each in out.glob(glob)),
    ]
    for path in sorted(out.rglob("*")):
        if path.is_file() and not any(path.is_relative_to(each) for each in left_out):
            files[path.relative_to(out).as_posix()] = path.read_bytes().decode("utf-8")
    return files


def content(folder: Path) -> dict[str, bytes]:
    """The modules of a runtime by name."""
    return {
        path.name: path.read_bytes() for path in folder.iterdir() if path.suffix in (".py", ".ts")
    }


def request(document: Path, out: Path, only: tuple[str, ...] = ()) -> pipeline.Request:
    """A run that is not validated: that is another test's business, and takes longer."""
    config = config_of(document)
    return pipeline.Request(str(document), str(out), only, config, validate=False)


def config_of(document: Path) -> str | None:
    """A small document's own config, `streaming.toml`; that of ours stands where it is found."""
    path = document.with_suffix(".toml")
    return str(path) if path.is_file() else None


def standing(name: str) -> set[str]:
    """The stored files of a document."""
    folder = STORED / name
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def difference(path: str, content: str) -> str:
    """What differs, as a unified diff of bounded length."""
    before = STORED / path
    if not before.is_file():
        return f"not stored: {path}"
    old = before.read_text("utf-8").splitlines()
    diff = list(unified_diff(old, content.splitlines(), path, "generated now", lineterm="", n=2))
    more = [f"… {len(diff) - _LINES} more lines"] if len(diff) > _LINES else []
    return "\n".join([*islice(diff, _LINES), *more])


def report(problems: list[str]) -> str:
    """The first differences in full, the names of the others, and what to do."""
    shown = "\n\n".join(problems[:_SHOWN])
    others = "\n".join(problem.partition("\n")[0] for problem in problems[_SHOWN:])
    return f"{len(problems)} files differ\n\n{shown}\n{others}\n\n{_UPDATE}"
