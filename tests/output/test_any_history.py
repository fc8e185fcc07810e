"""Output: whatever happened before, nothing of a person's is lost; a second run does nothing."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.files import File
from generator.output import Report, write

PATHS = ["a", "b", "d/c", "d/e/f"]
GENERATED = st.dictionaries(st.sampled_from(PATHS), st.sampled_from(["v1", "v2", "v3"]))
TOUCHED = st.sampled_from([*PATHS, *(f"{path}.new" for path in PATHS)])
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("run"), GENERATED, st.sampled_from([None, ("d",)])),
        st.tuples(st.just("edit"), TOUCHED, st.sampled_from(["mine 1", "mine 2", "v1", "v2"])),
        st.tuples(st.just("delete"), TOUCHED, st.none()),
        st.tuples(st.just("forget"), st.sampled_from(["state", "manifest"]), st.none()),
    ),
    max_size=12,
)


def tree(folder: Path) -> dict[str, str]:
    return {
        found.relative_to(folder).as_posix(): found.read_text()
        for found in folder.rglob("*")
        if found.is_file() and ".specwright" not in found.parts
    }


def run(folder: Path, contents: dict[str, str], scope: tuple[str, ...] | None) -> Report:
    chosen = {path: text for path, text in contents.items() if not scope or path[:2] == "d/"}
    before = tree(folder)
    expected = write([File(*each) for each in chosen.items()], folder, check=True, scope=scope)
    assert tree(folder) == before
    report = write([File(*each) for each in chosen.items()], folder, scope=scope)
    after = tree(folder)

    theirs = {(path, text) for path, text in before.items() if text.startswith("mine")}
    assert theirs <= set(after.items())
    assert (expected.written, expected.removed) == (report.written, report.removed)
    differing = {path for path, text in chosen.items() if after[path] != text}
    assert differing == {each.path for each in report.conflicts} | (set(report.kept) & set(chosen))
    if scope:
        untouched = {path for path in before if path[:2] != "d/"}
        assert {path: before[path] for path in untouched}.items() <= after.items()

    again = write([File(*each) for each in chosen.items()], folder, scope=scope)
    assert (again.stale, again.conflicts, tree(folder)) == (False, report.conflicts, after)
    return report


@settings(max_examples=60)
@given(STEPS, GENERATED)
def test_any_history(steps: list[tuple[str, object, object]], last: dict[str, str]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for what, subject, detail in [*steps, ("run", last, None)]:
            place = folder / str(subject)
            if what == "run":
                run(folder, subject, detail)  # type: ignore[arg-type]
            elif what == "edit":
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_text(str(detail))
            elif what == "delete":
                place.unlink(missing_ok=True)
            else:
                (folder / ".specwright" / f"{subject}.json").unlink(missing_ok=True)
