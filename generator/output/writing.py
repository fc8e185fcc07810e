"""Output, the door: takes all generated files and brings the folder up to date."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence

from generator.files import File
from generator.output import pristine
from generator.output.disk import Disk, Stamp, digest, stamp
from generator.output.files import BESIDE, collect
from generator.output.fresh import FINDINGS, STATE, Memory, State, dump_findings, memorize
from generator.output.inputs import stamp_of
from generator.output.plan import Plan, Planner
from generator.output.problems import failed
from generator.output.records import (
    IGNORE,
    IGNORED,
    MANIFEST,
    Journal,
    load_journal,
    load_manifest,
    read_bytes,
)
from generator.output.refusals import preflight, refuse_full_disk, refuse_race
from generator.output.report import Conflict, Report
from generator.output.stage import Stage


def write(
    files: Iterable[File],
    folder: str | os.PathLike[str],
    *,
    check: bool = False,
    scope: Sequence[str] | None = None,
    memory: Memory | None = None,
) -> Report:
    """Write what changed, remove what is no longer generated, keep what a person wrote, with what
    is new merged into it.

    `check`: write nothing, report what would be done. `scope`: the first-level folders that this
    run generates; others keep what they hold. `memory`: what `recall` shall compare, and give back,
    when the next run would do the same.
    Raises InputError when the folder cannot be written to, and PathError for an impossible path;
    either way nothing was written, and half a file never stands anywhere.
    """
    contents = collect(files)
    try:
        preflight(folder)
        root = os.path.abspath(folder)
        if check:
            return _report(folder, _planner(root, contents).plan(scope), contents, checked=True)
        with Stage(root) as stage:
            planner = _planner(root, contents)
            plan = planner.plan(scope)
            report = _report(folder, plan, contents)
            _stage(stage, planner, plan, report, memory)
            refuse_race(planner.disk, [*stage.places(), *plan.remove])
            stage.commit()
        return report
    except OSError as error:
        raise failed(error, os.fspath(folder)) from error


def _planner(root: str, contents: Mapping[str, bytes]) -> Planner:
    manifest = load_manifest(root)
    disk = Disk(root, State.load(root).known(manifest.versions()))
    journal = load_journal(root)
    paths = contents.keys() | manifest.files.keys() | journal.ours.keys()
    disk.look(sorted(paths | {path + BESIDE for path in paths}))
    hashes = {path: digest(content) for path, content in contents.items()}
    return Planner(disk, contents, hashes, manifest, journal)


def _report(
    folder: str | os.PathLike[str], plan: Plan, contents: Mapping[str, bytes], checked: bool = False
) -> Report:
    return Report(
        folder=os.fspath(folder),
        checked=checked,
        total=len(contents),
        written=tuple(sorted(plan.write.keys() - plan.merged)),
        unchanged=len(plan.unchanged),
        removed=tuple(sorted(plan.remove)),
        merged=tuple(sorted(plan.merged)),
        kept=tuple(sorted(plan.kept)),
        conflicts=tuple(Conflict(path, new) for path, new in sorted(plan.conflicts.items())),
    )


def _stage(
    stage: Stage, planner: Planner, plan: Plan, report: Report, memory: Memory | None
) -> None:
    """The files, then what Specwright keeps about them: the manifest last of what counts, and the
    state, which is only a memory, after it."""
    records, gone = _records(stage.root, planner, plan)
    refuse_full_disk(stage.root, [*plan.write.values(), *records.values()])
    stage.add_all(plan.write, planner.disk.status)
    for path, content in records.items():
        stage.add(path, content)
    stage.remove += plan.remove + gone
    stage.emptied |= plan.emptied
    if report.stale:
        stage.journal = _journal(planner, plan).dump()
    findings = dump_findings(memory)
    if read_bytes(os.path.join(stage.root, FINDINGS)) != findings:
        stage.add(FINDINGS, findings)
    manifest = stage.stamps.get(MANIFEST) or stamp_of(os.path.join(stage.root, MANIFEST))
    state = memorize(report, _standing(stage, planner, plan), manifest, memory)
    if read_bytes(os.path.join(stage.root, STATE)) != state:
        stage.add(STATE, state)


def _journal(planner: Planner, plan: Plan) -> Journal:
    """What is about to be written, and what earlier runs had begun to."""
    journal, versions = planner.journal, plan.manifest.versions()
    for path, content in plan.write.items():
        if path in plan.merged:
            journal.merged.setdefault(path, {})[digest(content)] = versions[path]
        else:
            journal.ours.setdefault(path, set()).add(versions[path])
    return journal


def _records(root: str, planner: Planner, plan: Plan) -> tuple[dict[str, bytes], list[str]]:
    """What must be written below `.specwright` to go with the plan, and what must be removed."""
    archives = pristine.repack(
        root,
        planner.manifest.versions(),
        plan.manifest.versions(),
        {value: planner.contents[path] for path, value in planner.hashes.items()},
    )
    records = {path: content for path, content in archives.items() if content is not None}
    if not os.path.lexists(os.path.join(root, IGNORE)):
        records[IGNORE] = IGNORED
    manifest = plan.manifest.dump()
    if read_bytes(os.path.join(root, MANIFEST)) != manifest:
        records[MANIFEST] = manifest
    return records, [path for path, content in archives.items() if content is None]


def _standing(stage: Stage, planner: Planner, plan: Plan) -> dict[str, tuple[Stamp, str | None]]:
    """What stands on disk once this run is done: each path's stamp, and its hash unless it is the
    one in the manifest. Only of paths that this run generates."""
    versions = plan.manifest.versions()
    standing: dict[str, tuple[Stamp, str | None]] = {}
    for path in [*planner.contents, *plan.conflicts.values()]:
        if path in plan.write:
            own = digest(plan.write[path]) if path in plan.merged else None
            standing[path] = (stage.stamps[path], own)
            continue
        status = planner.disk.status(path)
        if status is not None:
            now = planner.disk.digest(path)
            standing[path] = (stamp(status), None if now == versions.get(path) else now)
    return standing
