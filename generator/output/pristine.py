"""Output, the pristine copies: every file as generated, compressed, so that edits can be merged.

The files are spread over a fixed number of archives by the hash of their path: a change of one
file rewrites one small archive, and a cold run compresses large pieces. An archive is
zlib(JSON table of [path, size], newline, contents), sorted by path.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Mapping

from generator.output.disk import digest
from generator.output.files import BESIDE, HOME

FOLDER = f"{HOME}/pristine"
_ARCHIVES = 32
_LARGEST = 1 << 28  # an archive from a stranger's repository may be a bomb
_MANY = 8  # archives that are worth a second thread
_LEVEL = 1  # level 6 takes three times as long and saves a fifth


def archive_of(path: str) -> str:
    """The archive that holds the pristine copy of the path, and of what is offered beside it."""
    number = zlib.crc32(path.removesuffix(BESIDE).encode()) % _ARCHIVES
    return f"{FOLDER}/{number:02x}.z"


def pack(contents: Mapping[str, bytes]) -> bytes:
    """The archive of these files."""
    paths = sorted(contents)
    table = json.dumps([[path, len(contents[path])] for path in paths], separators=(",", ":"))
    return zlib.compress(b"\n".join([table.encode(), b"".join(contents[p] for p in paths)]), _LEVEL)


def unpack(archive: bytes) -> dict[str, bytes]:
    """The files of an archive; none when it is damaged."""
    try:
        table, _, joined = zlib.decompressobj().decompress(archive, _LARGEST).partition(b"\n")
        contents, start = {}, 0
        for path, size in json.loads(table):
            contents[str(path)] = joined[start : start + size]
            start += size
    except (zlib.error, ValueError, TypeError):
        return {}
    return contents


def read(root: str, path: str, expected: str) -> bytes | None:
    """The pristine copy of a path, or of what is offered beside it, if it is the one whose hash the
    manifest holds."""
    content = _load(root, archive_of(path)).get(path)
    return content if content is not None and digest(content) == expected else None


def repack(
    root: str,
    old: Mapping[str, str],
    new: Mapping[str, str],
    generated: Mapping[str, bytes],
) -> dict[str, bytes | None]:
    """The archives to write (or, None, to remove) so that they match the new manifest.

    `old` and `new` are the hashes by path, offers included, of the manifests; `generated` holds the
    contents of this run by hash. What is neither generated nor in the old archive is left out.
    """
    present = _present(root)
    members: dict[str, list[str]] = {}
    for path in new:
        members.setdefault(archive_of(path), []).append(path)
    dirty = {archive_of(path) for path in old.keys() | new.keys() if old.get(path) != new.get(path)}
    wanted = {
        archive: _members(root, archive, members.get(archive, []), new, generated)
        for archive in sorted(dirty | (members.keys() - present))
    }
    gone = [archive for archive, files in wanted.items() if not files and archive in present]
    return {
        **_packed({archive: files for archive, files in wanted.items() if files}),
        **dict.fromkeys(gone),
    }


def _members(
    root: str,
    archive: str,
    paths: list[str],
    hashes: Mapping[str, str],
    generated: Mapping[str, bytes],
) -> dict[str, bytes]:
    contents: dict[str, bytes] = {}
    earlier: dict[str, bytes] | None = None
    for path in paths:
        if hashes[path] in generated:
            contents[path] = generated[hashes[path]]
            continue
        if earlier is None:
            earlier = _load(root, archive)
        for source in (path, path + BESIDE):  # an offer that was settled becomes the base
            if source in earlier and digest(earlier[source]) == hashes[path]:
                contents[path] = earlier[source]
    return contents


def _packed(wanted: Mapping[str, Mapping[str, bytes]]) -> dict[str, bytes]:
    """The archives; of many, two are packed at a time."""
    if len(wanted) < _MANY:
        return {archive: pack(contents) for archive, contents in wanted.items()}
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(2) as pool:
        return dict(zip(wanted, pool.map(pack, wanted.values()), strict=True))


def _present(root: str) -> set[str]:
    try:
        return {f"{FOLDER}/{name}" for name in os.listdir(os.path.join(root, FOLDER))}
    except OSError:
        return set()


def _load(root: str, archive: str) -> dict[str, bytes]:
    try:
        with open(os.path.join(root, archive), "rb") as file:
            return unpack(file.read())
    except OSError:
        return {}
