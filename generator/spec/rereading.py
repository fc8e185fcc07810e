"""Rereading: of a YAML document that was read before, only what has changed is parsed.

What was read is kept in pieces: an entry of the root, of `paths`, or of a section of `components`
is a piece if it begins a line. A piece whose bytes are the same, after or before bytes that are the
same, is taken as it was; what lies between is parsed by itself, and put in its place.

That this gives what a whole reading would: a YAML parser goes from left to right. In front of an
entry it is in the state that it was in, for it has read the same bytes. What is new must be whole
entries of the same mapping: it begins with a key in the column of that mapping, all its keys stand
there, and it can end with nothing open, as a document ends. So the parser comes out of it as it
went in, and finds the rest as it was. Whatever could look around this (anchors, merge keys, tags
that warn, a key that stands twice, document markers, odd line ends) makes the document be read
whole.
"""

from __future__ import annotations

import gc
import hashlib
import json
from collections.abc import Iterable, Iterator
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple, TypeGuard

from generator.cache import keep, name_for
from generator.diagnostics import InputError, Location
from generator.spec import yaml_text
from generator.spec.sources import Positions, Source

_SMALL = 1 << 16  # bytes: a document of fewer is read whole in a blink
_ODD = (b"\r", b"\xc2\x85", b"\xe2\x80\xa8", b"\xe2\x80\xa9", b"\xef\xbb\xbf")
"""What libyaml, but not everybody, takes for the end of a line; and the byte order mark."""


class Piece(NamedTuple):
    """A run of lines: an entry of the mapping at `holder`, or only its key, when `is_head`, and the
    entries follow as pieces. `text` is its value as JSON."""

    holder: tuple[str, ...]
    key: str
    is_head: bool
    column: int
    size: int
    digest: str
    text: str


class Rereading:
    """What was read of a document before, kept in a folder as JSON lines. They can be deleted at
    any time; what is damaged, or of another `version` of the generator, is as good as nothing."""

    def __init__(self, folder: Path, document: Path, version: str, *, frozen: bool = False) -> None:
        self._file = folder / f"reading-{name_for(document)}.jsonl"
        self._version = version
        self._frozen = frozen  # nothing may be written

    def load(self, source: Source) -> bool:
        """Fill the data and places of a source, if most of it is known; whether that was so."""
        known = self._known()
        try:
            pieces = _renewed(known, source.content)
            if pieces is None:
                return False
            source.data = _joined(pieces)
        except (ValueError, KeyError, TypeError, RecursionError):
            return False
        source.positions = LaterPositions(source)
        if pieces is not known:
            self._write(pieces)
        return True

    def keep(self, source: Source) -> None:
        """Remember a source that was just read whole; its data is as the parser left it."""
        positions, data = source.positions, source.data
        if source.warnings or data.__class__ is not dict or len(source.content) < _SMALL:
            return
        if not _is_plain(source.content):
            return
        try:
            pieces = _pieces((), data, positions, source.content) if _is_tree(positions) else []
        except RecursionError:
            return
        if pieces:
            self._write(pieces)

    def _known(self) -> list[Piece]:
        try:
            head, _, rest = self._file.read_bytes().partition(b"\n")
            told = json.loads(head)
            if told["version"] != self._version or told["digest"] != _digest(rest):
                return []
            lines = rest.decode().split("\n")
            return [
                Piece(tuple(holder), key, is_head, column, size, digest, text)
                for (holder, key, is_head, column, size, digest), text in zip(
                    told["pieces"], lines, strict=True
                )
            ]
        except (OSError, ValueError, LookupError, TypeError, AttributeError):
            return []

    def _write(self, pieces: list[Piece]) -> None:
        if self._frozen:
            return
        rows = [
            (one.holder, one.key, one.is_head, one.column, one.size, one.digest) for one in pieces
        ]
        texts = "\n".join(one.text for one in pieces).encode()
        told = {"version": self._version, "digest": _digest(texts), "pieces": rows}
        head = json.dumps(told, separators=(",", ":")).encode()
        keep(self._file, b"\n".join([head, texts]))


class LaterPositions:
    """The places of a source that was not parsed as a whole: found, for all containers at once,
    when the first is asked for."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._nodes = _containers(source.data)
        self._twins: dict[int, Any] = {}
        self._positions: yaml_text.YamlPositions | None = None

    def held(self) -> Iterable[int]:
        """The ids of all containers whose places are known."""
        return map(id, self._nodes)

    def find(self, node: Any, key: str | int | None) -> Location | None:
        """Take a container and perhaps a key, give the place, or None for a stranger."""
        if self._positions is None:
            twin = Source(
                self._source.path, self._source.name, self._source.display, self._source.content
            )
            yaml_text.load(twin)
            assert isinstance(twin.positions, yaml_text.YamlPositions)
            self._positions = twin.positions
            pairs = zip(self._nodes, _containers(twin.data), strict=True)
            self._twins = {id(ours): theirs for ours, theirs in pairs}
        other = self._twins.get(id(node))
        return None if other is None else self._positions.find(other, key)


# Pieces → data, and back


def _joined(pieces: Iterable[Piece]) -> dict[str, Any]:
    """The data of all pieces. Raises KeyError when a key would stand twice in a mapping."""
    pieces = list(pieces)
    values = json.loads(f"[{','.join(piece.text for piece in pieces)}]")
    root: dict[str, Any] = {}
    mappings: dict[tuple[str, ...], dict[str, Any]] = {(): root}
    for piece, value in zip(pieces, values, strict=True):
        mapping = mappings[piece.holder]
        if piece.key in mapping:
            raise KeyError(piece.key)
        mapping[piece.key] = value
        if piece.is_head:
            mappings[*piece.holder, piece.key] = value
    return root


def _pieces(
    holder: tuple[str, ...],
    mapping: dict[str, Any],
    positions: yaml_text.YamlPositions,
    content: bytes,
) -> list[Piece]:
    """The entries of a mapping that was read of a content, in pieces; none if they cannot be."""
    lines = content.split(b"\n")
    cuts = list(_cuts(holder, mapping, positions, lines))
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    begins = [0, *(starts[cut.line] for cut in cuts[1:])]
    return [
        Piece(*cut[1:5], len(part := content[begin:end]), _digest(part), cut.text())
        for cut, begin, end in zip(cuts, begins, [*begins[1:], len(content)], strict=False)
    ]


class _Cut(NamedTuple):
    """Where a piece begins, and what it is."""

    line: int
    holder: tuple[str, ...]
    key: str
    is_head: bool
    column: int
    value: Any

    def text(self) -> str:
        return "{}" if self.is_head else json.dumps(self.value, separators=(",", ":"))


def _cuts(
    holder: tuple[str, ...],
    mapping: dict[str, Any],
    positions: yaml_text.YamlPositions,
    lines: list[bytes],
) -> Iterator[_Cut]:
    """The entries of a mapping, and those of the mappings in it that are split; nothing at all
    unless every one begins a line, in one column, with nothing around them all."""
    marks = positions.marks[id(mapping)]
    places = [(marks[key] >> 32, marks[key] & 0xFFFFFFFF) for key in mapping]
    if not places or marks[None] != marks[next(iter(mapping))]:
        return
    column = places[0][1]
    if any(at != column or lines[line][:at].strip(b" ") for line, at in places):
        return
    for (line, _), (key, value) in zip(places, mapping.items(), strict=True):
        inside: list[_Cut] = []
        if _is_split(holder, key) and value.__class__ is dict:
            inside = list(_cuts((*holder, key), value, positions, lines))
        yield _Cut(line, holder, key, bool(inside), column, value)
        yield from inside


def _is_split(holder: tuple[str, ...], key: str) -> bool:
    return holder == ("components",) or (not holder and key in ("paths", "components"))


def _containers(data: Any) -> list[Any]:
    """All mappings and lists, level by level: for equal data the same order. (The collector knows
    what they hold sooner than a loop.)"""
    found: list[Any] = []
    level = [data]
    while level:
        found += level
        held = gc.get_referents(*level)
        level = [one for one in held if one.__class__ is dict or one.__class__ is list]
    return found


# What is known, and what is new


def _is_plain(content: bytes) -> bool:
    return not any(odd in content for odd in _ODD)


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:32]


def _renewed(known: list[Piece], content: bytes) -> list[Piece] | None:
    """The pieces of a content of which most are known; None where it must be read whole."""
    if not known:
        return None
    first, start = 0, 0
    while first < len(known) and _stands(known[first], content, start):
        start += known[first].size
        first += 1
    if first == len(known) and start == len(content):
        return known
    last, end = len(known), len(content)
    while last > first and _stands(known[last - 1], content, end - known[last - 1].size, start):
        last -= 1
        end -= known[last].size
    if first == last:  # something was added: beside which entry shows to what
        if first == 0:
            return None
        first -= 1
        start -= known[first].size
    replaced = known[first:last]
    holder, column = replaced[0].holder, replaced[0].column
    if first == 0 or any(one.is_head or one.holder != holder for one in replaced):
        return None
    others = [*known[:first], *known[last:]]
    if start == end:
        return others if any(one.holder == holder for one in others) else None
    entries = _entries(content[start:end], holder, column)
    return None if entries is None else [*known[:first], *entries, *known[last:]]


def _stands(piece: Piece, content: bytes, start: int, least: int = 0) -> bool:
    return start >= least and _digest(content[start : start + piece.size]) == piece.digest


def _entries(part: bytes, holder: tuple[str, ...], column: int) -> list[Piece] | None:
    """The entries that a part of a document consists of; None if it is anything else."""
    markers = any(line.startswith((b"---", b"...", b"%")) for line in part.split(b"\n"))
    if markers or not _is_plain(part):
        return None
    source = Source(Path(), "", "", part)
    try:
        warnings = yaml_text.load(source)
    except InputError:
        return None
    data, positions = source.data, source.positions
    if warnings or data.__class__ is not dict or not _is_tree(positions):
        return None
    pieces = _pieces(holder, data, positions, part)
    begins_at_once = bool(pieces) and positions.marks[id(data)][None] == column
    return pieces if begins_at_once else None


def _is_tree(positions: Positions | None) -> TypeGuard[yaml_text.YamlPositions]:
    return isinstance(positions, yaml_text.YamlPositions) and positions.is_tree
