"""Output, the plan: what has to happen to each path, decided before anything is touched.

Four versions meet at a path: what stands on disk, the version it was made from (manifest), the
version now generated, and, where a person edited the file, the version offered beside it. What a
person wrote is never removed: what is generated is merged into it, or offered.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from generator.output import pristine
from generator.output.disk import Disk
from generator.output.files import BESIDE
from generator.output.merging import merged
from generator.output.problems import problem
from generator.output.records import Journal, Manifest
from generator.record import record


@dataclass(slots=True)
class Plan:
    """What to do. `write` holds contents by path; `manifest` is true once all is done."""

    manifest: Manifest = field(default_factory=Manifest)
    write: dict[str, bytes] = field(default_factory=dict)
    remove: list[str] = field(default_factory=list)
    emptied: set[str] = field(default_factory=set)  # folders that lose a file, or lost it before
    unchanged: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    merged: set[str] = field(default_factory=set)  # among those to write
    conflicts: dict[str, str] = field(default_factory=dict)  # path → the offer beside it


@record
class Planner:
    """Everything that a decision rests on."""

    disk: Disk
    contents: Mapping[str, bytes]
    hashes: Mapping[str, str]  # of `contents`
    manifest: Manifest
    journal: Journal

    def plan(self, scope: Collection[str] | None) -> Plan:
        """The plan. `scope` names the first-level folders that this run generates; what the
        manifest holds outside them is left alone. None: this run generates everything."""
        plan = Plan()
        for path in self.contents:
            self._generated(path, plan)
        known = self.manifest.files.keys() | self.journal.ours.keys()
        for path in sorted(known - self.contents.keys()):
            if scope is not None and path.partition("/")[0] not in scope:
                self._outside(path, plan)
            elif path in self.manifest.files:
                self._stale(path, plan)
            elif path.removesuffix(BESIDE) not in plan.manifest.files and self._is_ours(path, None):
                plan.remove.append(path)  # of a run that was killed before it could record it
        plan.remove = sorted(set(plan.remove))
        plan.emptied |= {path.rpartition("/")[0] for path in plan.remove}
        self._refuse_obstacles(plan)
        return plan

    def _generated(self, path: str, plan: Plan) -> None:
        new, now = self.hashes[path], self.disk.digest(path)
        base = self.journal.merged.get(path, {}).get(now) or self.manifest.files.get(path)
        plan.manifest.files[path] = new
        if now == new:
            plan.unchanged.append(path)
            self._withdraw(path, plan)
        elif not self.disk.exists(path) or self._is_ours(path, base):
            plan.write[path] = self.contents[path]
            self._withdraw(path, plan)
        else:
            self._edited(path, base, plan)

    def _is_ours(self, path: str, recorded: str | None) -> bool:
        now = self.disk.digest(path)
        return bool(now) and (now == recorded or now in self.journal.ours.get(path, ()))

    def _edited(self, path: str, base: str | None, plan: Plan) -> None:
        """A person's version stands at the path. Merge ours into it, unless theirs already takes it
        into account: it was made from it, or the offer was taken away. Offer ours beside it where
        both changed the same."""
        new, beside = self.hashes[path], path + BESIDE
        offered, waiting = self._offer(path)
        if new == base or (new == offered and not waiting):
            plan.kept.append(path)
            self._withdraw(path, plan)
            return
        settled = bool(offered) and not waiting
        if self._merge(path, *((beside, offered) if settled else (path, base)), plan):
            self._withdraw(path, plan)
            return
        plan.conflicts[path] = beside
        plan.manifest.files[path] = base or ""
        if self.disk.exists(beside) and not waiting:
            # Something of a person's stands where the offer would go: it stays, as everything does.
            if offered:
                plan.manifest.offered[path] = offered
            return
        if offered and not waiting:
            plan.manifest.files[path] = offered  # settled; this is the next difference
        plan.manifest.offered[path] = new
        if self.disk.digest(beside) != new:
            plan.write[beside] = self.contents[path]

    def _merge(self, path: str, origin: str, base: str | None, plan: Plan) -> bool:
        """Merge what is generated into what a person made of a version. False where that cannot be:
        the two contradict each other, or no such version is known."""
        theirs = self.disk.read(path)
        start = pristine.read(self.disk.root, origin, base) if base else None
        both = merged(start, theirs, self.contents[path]) if start and theirs else None
        if both is None:
            return False
        if both == theirs:
            plan.kept.append(path)
        else:
            plan.write[path] = both
            plan.merged.add(path)
        return True

    def _offer(self, path: str) -> tuple[str, bool]:
        """The hash of the version offered beside the path, and whether it still waits there."""
        offered = self.manifest.offered.get(path, "")
        return offered, self._is_ours(path + BESIDE, offered)

    def _withdraw(self, path: str, plan: Plan) -> None:
        """Nothing is in question any more: an offer that still waits beside the path goes."""
        beside = path + BESIDE
        if beside not in self.contents and self._offer(path)[1]:
            plan.remove.append(beside)

    def _outside(self, path: str, plan: Plan) -> None:
        """The path is no business of this run: its record stays, and takes in what a killed run
        had written there."""
        now = self.disk.digest(path)
        if now in self.journal.merged.get(path, {}):
            plan.manifest.files[path] = self.journal.merged[path][now]
        if now in self.journal.ours.get(path, ()):
            original = path.removesuffix(BESIDE)
            if original != path and path not in self.manifest.files:
                plan.manifest.offered[original] = now
            else:
                plan.manifest.files[path] = now
        for old, new in (
            (self.manifest.files, plan.manifest.files),
            (self.manifest.offered, plan.manifest.offered),
        ):
            if path in old:
                new.setdefault(path, old[path])

    def _stale(self, path: str, plan: Plan) -> None:
        """The path is no longer generated: remove the file unless a person changed it."""
        self._withdraw(path, plan)
        if not self.disk.exists(path):
            plan.emptied.add(path.rpartition("/")[0])
            return
        if self._is_ours(path, self.manifest.files[path]):
            plan.remove.append(path)
        else:
            plan.kept.append(path)

    def _refuse_obstacles(self, plan: Plan) -> None:
        """A folder where a file must go, or a person's file where a folder must go."""
        removed = set(plan.remove)
        clear: set[str] = {""}
        for path in [*plan.write, *plan.conflicts]:
            status = self.disk.status(path)
            if status is not None and stat.S_ISDIR(status.st_mode):
                raise _obstacle(self.disk.root, path, "a folder", "file")
            folder = path.rpartition("/")[0]
            while folder not in clear:
                place = os.path.join(self.disk.root, folder)
                if os.path.lexists(place) and not os.path.isdir(place) and folder not in removed:
                    raise _obstacle(self.disk.root, folder, "a file", "folder")
                clear.add(folder)
                folder = folder.rpartition("/")[0]


def _obstacle(root: str, path: str, found: str, wanted: str) -> Exception:
    return problem(
        "in-the-way",
        f"{found} stands at {os.path.join(root, path)}, where a generated {wanted} must go",
        "Move it away, or choose another output folder with -o.",
    )
