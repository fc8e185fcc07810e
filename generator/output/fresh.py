"""Output, the memory of the last run: nothing changed means that nothing has to be generated.

`recall` decides from file statuses alone, so it must not import anything that is slow to load.
What is remembered concerns this machine only and can be deleted at any time.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.cache import keep
from generator.output.disk import Stamp, stamp
from generator.output.files import HOME
from generator.output.inputs import Inputs, code_stamps, compare, folder_stamps, stamp_of, stamped
from generator.output.records import MANIFEST, load_json
from generator.output.report import Conflict, Report
from generator.record import record

STATE = f"{HOME}/state.json"
FINDINGS = f"{HOME}/findings.json"
_FORMAT = 1


@record
class Memory:
    """What the next run needs to know that it is the same: `summary` and `findings` are plain data,
    given back as they are."""

    inputs: Inputs
    summary: Mapping[str, Any]
    findings: Sequence[Mapping[str, object]] = ()


@record
class Fresh:
    """What the last run did and said, word for word valid still."""

    report: Report
    summary: dict[str, Any]
    root: str

    def findings(self) -> list[dict[str, Any]]:
        """The diagnostics of the last run, as JSON data."""
        found = load_json(os.path.join(self.root, FINDINGS))
        return found if isinstance(found, list) else []


@dataclass(slots=True)
class State:
    """The contents of state.json, loosely: whatever is missing or of another shape is a miss."""

    data: dict[str, Any] = field(default_factory=dict)

    @staticmethod
    def load(root: str) -> State:
        """The state of a folder; empty when it is missing, damaged, or not about this manifest."""
        data = load_json(os.path.join(root, STATE))
        if not isinstance(data, dict) or data.get("format") != _FORMAT:
            return State()
        if data.get("manifest") != stamp_of(os.path.join(root, MANIFEST)):
            return State()
        return State(data)

    def known(self, hashes: Mapping[str, str]) -> dict[str, tuple[Stamp, str]]:
        """Stamp and hash of every path as the last run left it. An entry without a hash of its own
        has the one of the manifest."""
        known: dict[str, tuple[Stamp, str]] = {}
        for folder, names in self.data.get("outputs", {}).items():
            prefix = folder + "/" if folder else ""
            for name, (modified, size, inode, *own) in names.items():
                path = prefix + name
                known[path] = ((modified, size, inode), own[0] if own else hashes.get(path, ""))
        return known


def recall(
    folder: str | os.PathLike[str], options: Mapping[str, Any], *, check: bool = False
) -> Fresh | None:
    """What the last run into the folder did, if it would do the same now and all of its output
    stands as it left it; None otherwise. Nothing is written but, unless `check`, newer stamps of
    inputs whose content is the same."""
    root = os.path.abspath(folder)
    state = State.load(root).data
    try:
        if not state or state["options"] != options or state["code"] != code_stamps():
            return None
        restamped = compare(state["inputs"])
        if restamped is None or folder_stamps(state["folders"]) != state["folders"]:
            return None
        if not _same_outputs(root, state["outputs"]):
            return None
        report = Report(
            folder=os.fspath(folder),
            checked=check,
            fresh=True,
            total=state["total"],
            unchanged=state["total"] - len(state["kept"]) - len(state["conflicts"]),
            kept=tuple(state["kept"]),
            conflicts=tuple(Conflict(path, new) for path, new in state["conflicts"]),
        )
        summary = dict(state["summary"])
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
    if restamped != state["inputs"] and not check:
        keep(os.path.join(root, STATE), _dump(state | {"inputs": restamped}))
    return Fresh(report, summary, root)


def _same_outputs(root: str, outputs: dict[str, dict[str, list[Any]]]) -> bool:
    for folder, names in outputs.items():
        missing = len(names)
        try:
            with os.scandir(os.path.join(root, folder)) as entries:
                for entry in entries:
                    recorded = names.get(entry.name)
                    if recorded is None:
                        continue
                    modified, size, inode = stamp(entry.stat(follow_symlinks=False))
                    if recorded[0] != modified or recorded[1] != size or recorded[2] != inode:
                        return False
                    missing -= 1
        except OSError:
            return False
        if missing:
            return False
    return True


def memorize(
    report: Report,
    standing: Mapping[str, tuple[Stamp, str | None]],
    manifest: Sequence[int] | None,
    memory: Memory | None,
) -> bytes:
    """The bytes of state.json. `standing` gives, for each path on disk, its stamp and, where it is
    not the manifest's, its hash; `manifest` is that file's own stamp. Without a memory, or when an
    input changed during the run, the next run will not be taken for the same."""
    outputs: dict[str, dict[str, list[Any]]] = {}
    for path, (seen, own) in standing.items():
        folder, _, name = path.rpartition("/")
        outputs.setdefault(folder, {})[name] = [*seen] if own is None else [*seen, own]
    state: dict[str, Any] = {"format": _FORMAT, "manifest": manifest, "outputs": outputs}
    recorded = stamped(memory.inputs) if memory is not None else None
    if memory is not None and recorded is not None:
        state |= {
            "options": dict(memory.inputs.options),
            "code": code_stamps(),
            "inputs": recorded,
            "folders": folder_stamps(memory.inputs.folders),
            "summary": dict(memory.summary),
            "total": report.total,
            "kept": [path for path in (*report.merged, *report.kept) if path in standing],
            "conflicts": [[each.path, each.new] for each in report.conflicts],
        }
    return _dump(state)


def dump_findings(memory: Memory | None) -> bytes:
    """The bytes of findings.json."""
    return _dump(list(memory.findings) if memory is not None else [])


def _dump(data: object) -> bytes:
    return json.dumps(data, separators=(",", ":")).encode()
