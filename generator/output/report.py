"""Output, the report: what one run did to the folder."""

from __future__ import annotations

from generator.record import record


@record
class Conflict:
    """A file that a person changed and the generator too; the generated version stands beside."""

    path: str
    new: str


@record
class Report:
    """Paths are relative to the folder, posix, sorted. Under `check` nothing was done: the paths
    say what a run would do."""

    folder: str
    checked: bool = False
    fresh: bool = False  # nothing had changed since the last run, so nothing was generated
    total: int = 0  # the files that the document asks for
    written: tuple[str, ...] = ()
    unchanged: int = 0
    removed: tuple[str, ...] = ()
    merged: tuple[str, ...] = ()  # edited by a person, and written with what is new
    kept: tuple[str, ...] = ()  # edited by a person, and nothing new to offer
    conflicts: tuple[Conflict, ...] = ()

    @property
    def stale(self) -> bool:
        """Whether the folder differed from what the document asks for."""
        return bool(self.written or self.merged or self.removed)

    def as_json(self) -> dict[str, object]:
        """Plain data for `--json`."""
        return {
            "folder": self.folder,
            "checked": self.checked,
            "fresh": self.fresh,
            "total": self.total,
            "unchanged": self.unchanged,
            "written": list(self.written),
            "removed": list(self.removed),
            "merged": list(self.merged),
            "kept": list(self.kept),
            "conflicts": [{"path": each.path, "new": each.new} for each in self.conflicts],
        }
