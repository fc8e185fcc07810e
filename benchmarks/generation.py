"""The rows about generating: cold, everything, reading, one edit, no change, GitHub, start-up."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp

from benchmarks import documents
from benchmarks.processes import COMMAND, Run, generate, probe, run
from benchmarks.table import Row

_LEAF = "AssistantToolsCode"
"""A schema of both OpenAI documents that refers to nothing."""


def measure(runs: int) -> Iterator[Row]:
    """The rows, each as soon as it is known; `runs` is how often each is measured.

    No folder is removed before the end: for minutes, ext4 looks at the number of every file that
    went, one by one, whenever it needs one for a new file. (8,600 removed files made each of as
    many new ones ten times as dear.)
    """
    with TemporaryDirectory() as place:
        yield from _rows(runs, Path(place))


def _rows(runs: int, place: Path) -> Iterator[Row]:
    for path in _both():
        yield from _complete(path)
    for path in _both():
        yield from _cold(path, runs, _fresh(place))
    for path in _both():
        yield from _everything(path, runs, _fresh(place))
    yield _reading(runs)
    for path in _both():
        yield from _edited(path, runs, _fresh(place), "--only", "python")
    yield from _edited(_both()[-1], runs, _fresh(place))
    for path in _both():
        yield from _unchanged(path, runs, _fresh(place))
    yield from _github(runs, _fresh(place))
    yield _help(runs)


def _fresh(place: Path) -> Path:
    """A new folder among those of this run."""
    return Path(mkdtemp(dir=place))


def _both() -> list[Path]:
    """Our document, and the published one where it is at hand."""
    theirs = documents.PUBLISHED / "openai.yaml"
    return [documents.OURS, *([theirs] if theirs.is_file() else [])]


def _complete(path: Path) -> Iterator[Row]:
    """Counted in a process of its own: what the parent holds in memory, its children seem to."""
    script = Path(__file__).with_name("corpus.py")
    said = json.loads(run([sys.executable, str(script), "--json", str(path)]).output)[0]
    for kind in ("operations", "webhooks", "schemas"):
        have, want = said[kind], said[f"{kind}_present"]
        yield Row(
            f"{kind} that reach the client", name(path), (have,), "", want, True, f"of {want:,}"
        )


def _cold(path: Path, runs: int, place: Path) -> Iterator[Row]:
    done = cold_runs(path, runs, place, "--only", "python")
    ours = path == documents.OURS
    yield wall("Python client, cold", path, done, None if ours else 1.75)
    yield peak("Python client, cold: peak memory", path, done, 250)


def _everything(path: Path, runs: int, place: Path) -> Iterator[Row]:
    what = "everything, cold"
    try:
        done = cold_runs(path, runs, place)
    except RuntimeError as error:
        yield Row(what, name(path), failed=str(error).splitlines()[1])
        return
    ours = path == documents.OURS
    yield wall(what, path, done, None if ours else 5)
    yield peak(f"{what}: peak memory", path, done)


def wall(what: str, path: Path, done: list[Run], bar: float | None = None) -> Row:
    """Seconds on the clock, and those of the processor, which a busy machine stretches less."""
    note = f"cpu {min(each.cpu for each in done):.2f}"
    return Row(what, name(path), tuple(each.seconds for each in done), "s", bar, note=note)


def peak(what: str, path: Path, done: list[Run], bar: float | None = None) -> Row:
    """Megabytes that a run held at most."""
    return Row(what, name(path), tuple(each.megabytes for each in done), "MB", bar)


def cold_runs(path: Path, runs: int, place: Path, *flags: str) -> list[Run]:
    """Each into a folder that does not exist; one before them warms the disk's cache only."""
    return [generate(path, place / f"out{count}", *flags) for count in range(runs + 1)][1:]


def _reading(runs: int) -> Row:
    what = "reading 3 MB of YAML with positions"
    path = documents.PUBLISHED / "openai.yaml"
    if not path.is_file():
        return Row(what, skipped=documents.ABSENT)
    samples = tuple(probe("reading", [str(path)])[0] for _ in range(runs))
    return Row(what, name(path), samples, "s", 0.35)


def _edited(path: Path, runs: int, place: Path, *flags: str) -> Iterator[Row]:
    """Another description for a leaf schema, then the same command again."""
    what = "one schema edited" + ("" if flags else ", everything")
    done, touched = [], []
    copy, out = place / path.name, place / "out"
    config = documents.OURS.with_name("specwright.toml")
    (place / config.name).write_bytes(config.read_bytes())
    text = path.read_text("utf-8")
    copy.write_text(text, "utf-8")
    generate(copy, out, *flags)
    for count in range(runs):
        before = _stamps(out)
        copy.write_text(_with_description(text, _LEAF, f"Edited {count}."), "utf-8")
        done.append(generate(copy, out, *flags))
        after = _stamps(out)
        touched.append(len(after.items() ^ before.items()) // 2)
    # Pages, the search and the copy of the document tell of it too: the bars are the client's.
    yield wall(what, path, done, 0.5 if flags else None)
    bar = 3 if flags else None
    yield Row(f"{what}: files touched", name(path), (max(touched),), "files", bar)


def _with_description(text: str, schema: str, description: str) -> str:
    """The text of a document in which a schema has another description (of one line)."""
    head = re.compile(rf"(?m)^    {schema}:\n((?:      .*\n)*)")
    found = head.search(text)
    assert found is not None, f"no schema {schema}"
    rest = re.sub(r"(?m)^      description: .*\n", "", found.group(1))
    new = f"    {schema}:\n      description: {description}\n{rest}"
    return text[: found.start()] + new + text[found.end() :]


def _unchanged(path: Path, runs: int, place: Path) -> Iterator[Row]:
    out = place / "out"
    flags = () if _renders_everything(path, out) else ("--only", "python")
    generate(path, out, *flags)
    before = _stamps(out)
    done = [generate(path, out, *flags) for _ in range(runs * 2)]
    touched = len(_stamps(out).items() ^ before.items())
    yield wall("nothing changed: run again", path, done, 0.15)
    yield Row("nothing changed: files touched", name(path), (touched,), "files", 0)


def _renders_everything(path: Path, out: Path) -> bool:
    try:
        generate(path, out)
    except RuntimeError:
        return False
    return True


def _github(runs: int, place: Path) -> Iterator[Row]:
    what = "13 MB (GitHub's) → Python client, cold"
    try:
        path = documents.github()
    except OSError as error:
        yield Row(what, skipped=str(error))
        return
    done = cold_runs(path, min(runs, 3), place, "--only", "python")
    yield wall(what, path, done, 4.5)
    yield peak(f"{what}: peak memory", path, done)


def _help(runs: int) -> Row:
    samples = tuple(run([*COMMAND, "--help"]).seconds for _ in range(runs * 3))
    return Row("--help", "", samples, "s", 0.15)


def _stamps(out: Path) -> dict[str, tuple[int, int]]:
    """Every generated file with what changes when it is written, or put into another's place."""
    found = {}
    for path in out.rglob("*"):
        if path.is_file() and ".specwright" not in path.parts:
            status = path.stat()
            found[path.relative_to(out).as_posix()] = (status.st_mtime_ns, status.st_ino)
    return found


def name(path: Path) -> str:
    """`ours`, `published`, or whose it is."""
    if path == documents.OURS:
        return "ours"
    return "published" if path.is_relative_to(documents.PUBLISHED) else "github"
