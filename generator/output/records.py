"""Output, the records: the manifest, which is the same on every machine, and the journal."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass, field

from generator import __version__
from generator.output.files import BESIDE, HOME, is_plain
from generator.output.problems import problem

MANIFEST = f"{HOME}/manifest.json"
JOURNAL = f"{HOME}/journal.json"
IGNORE = f"{HOME}/.gitignore"
IGNORED = b"# What concerns this machine only; the rest belongs into version control.\n" + b"".join(
    name + b"\n"
    for name in (b"*.part", b"cache/", b"findings.json", b"journal.json", b"stage/", b"state.json")
)

_FORMAT = 1


@dataclass(slots=True)
class Manifest:
    """What the generator put into the folder.

    `files` maps a path to the hash of the version that stands there, or that a person started
    from ("" when it is a person's file altogether). `offered` maps a path to the hash of the
    version that stands beside it, because the file itself had been edited.
    """

    files: dict[str, str] = field(default_factory=dict)
    offered: dict[str, str] = field(default_factory=dict)

    def versions(self) -> dict[str, str]:
        """The hash of every version that the pristine copies hold, by path."""
        return self.files | {path + BESIDE: self.offered[path] for path in self.offered}

    def dump(self) -> bytes:
        """The manifest's bytes: one line per file, so that version control shows what changed."""
        rows = [
            f'"format": {_FORMAT}',
            f'"generator": {json.dumps("specwright " + __version__)}',
            f'"files": {_table(self.files)}',
            f'"offered": {_table(self.offered)}',
        ]
        return ("{\n" + ",\n".join(rows) + "\n}\n").encode()


def _table(hashes: dict[str, str]) -> str:
    rows = [f"  {json.dumps(path)}: {json.dumps(hashes[path])}" for path in sorted(hashes)]
    return "{\n" + ",\n".join(rows) + "\n}" if rows else "{}"


def load_manifest(root: str) -> Manifest:
    """The manifest of a folder; an empty one when there is none or it cannot be understood.

    (Then every file whose content differs counts as a person's, and nothing is lost.)
    Raises InputError when it was written by a newer version of the generator.
    """
    data = load_json(os.path.join(root, MANIFEST))
    if not isinstance(data, dict):
        return Manifest()
    if isinstance(data.get("format"), int) and data["format"] > _FORMAT:
        raise problem(
            "newer-manifest",
            f"{os.path.join(root, MANIFEST)} is of a newer version, {data.get('generator')}",
            "Upgrade specwright, or choose another folder with -o.",
        )
    return Manifest(_hashes(data.get("files")), _hashes(data.get("offered")))


@dataclass(slots=True)
class Journal:
    """What runs that were killed had begun to write.

    `ours` holds the hashes of each path that are of generated versions, `merged` those of a
    person's, each with the hash of the generated version that was merged into it.
    """

    ours: dict[str, set[str]] = field(default_factory=dict)
    merged: dict[str, dict[str, str]] = field(default_factory=dict)

    def dump(self) -> bytes:
        """The journal's bytes."""
        ours = {path: sorted(hashes) for path, hashes in self.ours.items()}
        rows = {"ours": ours, "merged": self.merged}
        return json.dumps(rows, sort_keys=True, separators=(",", ":")).encode()


def load_journal(root: str) -> Journal:
    """The journal of a folder; an empty one when there is none or it cannot be understood."""
    data = load_json(os.path.join(root, JOURNAL))
    journal = Journal()
    if not isinstance(data, dict):
        return journal
    for path, hashes in _members(data.get("ours")):
        if isinstance(hashes, list) and is_plain(path):
            journal.ours[path] = {each for each in hashes if isinstance(each, str)}
    for path, versions in _members(data.get("merged")):
        if is_plain(path):
            journal.merged[path] = {
                own: base for own, base in _members(versions) if isinstance(base, str)
            }
    return journal


def _members(data: object) -> Iterable[tuple[str, object]]:
    return data.items() if isinstance(data, dict) else ()


def load_json(path: str) -> object:
    """Plain data, or None when the file is missing or damaged."""
    try:
        data: object = json.loads(read_bytes(path) or b"null")
    except (ValueError, RecursionError):
        return None
    return data


def read_bytes(path: str) -> bytes | None:
    """The file's bytes, or None when there is none that can be read."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return None


def _hashes(data: object) -> dict[str, str]:
    # A manifest can come from anyone: no path of it may lead out of the folder.
    return {
        path: value for path, value in _members(data) if isinstance(value, str) and is_plain(path)
    }
