"""A document that was read: plain data in the newest shape, its references, and the place of every
node.
"""

from __future__ import annotations

import difflib
import hashlib
from pathlib import Path
from typing import Any

from generator.diagnostics import Diagnostic, Location, Severity
from generator.record import record
from generator.spec.pointers import canonical, name_of, parents
from generator.spec.references import Links, Target
from generator.spec.sources import Source
from generator.spec.upgrade import Upgrade

_MAX_SUGGESTIONS = 50


class RefError(Exception):
    """A reference leads nowhere, out of bounds or in a circle; `diagnostic` says which."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


@record
class Resolved:
    """Where a reference ends: the node, the canonical spelling of its place, and the name it has
    there.
    """

    node: Any
    ref: str
    name: str


class Document:
    """An OpenAPI document of one or many files; made by `read`, and read by the parser only.

    `root` is plain data; every `$ref` in it (and in all files) is canonical. `version` is as
    declared.
    """

    def __init__(self, links: Links, version: str, upgrade: Upgrade) -> None:
        self.root: dict[str, Any] = links.root.data
        self.version = version
        self.diagnostics: list[Diagnostic] = links.diagnostics
        self._links = links
        self._stem = links.root.path.stem
        self._upgrade = upgrade
        self._resolved: dict[str, Resolved] = {}
        self._owners: dict[int, Source] = {}
        self._owned = 0

    @property
    def url(self) -> str:
        """Where the root document came from; empty for a file."""
        return self._links.root.url

    @property
    def is_local(self) -> bool:
        """Whether all of it was read from files."""
        return not any(source.url for source in self._links.sources.values())

    @property
    def files(self) -> tuple[Path, ...]:
        """Every file that was read, the root document first; for a URL, the name in it."""
        root, *others = self._links.sources.values()
        return (root.path, *(source.path for source in sorted(others, key=lambda s: s.name)))

    @property
    def content(self) -> bytes | None:
        """The bytes of the document as published; None where it is more than one file."""
        return self._links.root.content if len(self._links.sources) == 1 else None

    @property
    def digest(self) -> str:
        """The SHA-256 of all that was read, hexadecimal."""
        hash_ = hashlib.sha256()
        root, *others = self._links.sources.values()
        for source in (root, *sorted(others, key=lambda one: one.name)):
            hash_.update(source.content)
        return hash_.hexdigest()

    # References

    def resolve(self, ref: str) -> Resolved:
        """Take a `$ref`, give what it leads to; references without siblings are followed to the
        end. Raises RefError.
        """
        found = self._resolved.get(ref)
        if found is None:
            found = self._resolved[ref] = self._follow(ref)
        return found

    def _follow(self, ref: str) -> Resolved:
        passed: list[str] = []
        while True:
            target = self._links.target(ref)
            self._upgrade.run()  # an extension may have led to a file that nothing else refers to
            if target.problem:
                raise RefError(self._nowhere(target))
            node = target.node
            if (
                node.__class__ is not dict
                or len(node) != 1
                or node.get("$ref").__class__ is not str
            ):
                return Resolved(node, target.ref, name_of(target.ref) or self._stem)
            if target.ref in passed:
                raise RefError(
                    self._circle([*passed[passed.index(target.ref) :], target.ref], node)
                )
            passed.append(target.ref)
            ref = node["$ref"]

    def _nowhere(self, target: Target, *, suggest: bool = True) -> Diagnostic:
        hint = target.hint
        if suggest and not hint and target.holder.__class__ is dict:
            hint = self._nearest(target)
        _, uses = self._links.dangling.get(target.ref, (target, []))
        places = sorted((self.locate(use.node, use.key) for use in uses), key=_position)
        place = places[0] if places else None
        return Diagnostic(target.problem, Severity.ERROR, target.reason, place, hint)

    def _nearest(self, target: Target) -> str:
        near = difflib.get_close_matches(target.missing, map(str, target.holder), n=1)
        if not near:
            return ""
        above, _, _ = target.ref.partition(f"/{target.missing}")
        return f"did you mean `{above}/{near[0]}`?"

    def _circle(self, refs: list[str], node: Any) -> Diagnostic:
        message = f"these references only refer to each other: {' → '.join(refs)}"
        hint = "one of them must be the thing itself"
        return Diagnostic("ref-cycle", Severity.ERROR, message, self.locate(node, "$ref"), hint)

    def check_refs(self) -> list[Diagnostic]:
        """All references of the document that lead nowhere or in a circle, one finding for each
        target, in order.
        """
        found: list[Diagnostic] = []
        for target, _ in self._links.dangling.values():
            if not self._links.told(target):
                found.append(self._nowhere(target, suggest=len(found) < _MAX_SUGGESTIONS))
        found += self._circles()
        return sorted(found, key=_order)

    def _circles(self) -> list[Diagnostic]:
        found: dict[frozenset[str], Diagnostic] = {}
        for use in self._links.uses:
            ref = use.node.get("$ref")
            if ref is None or len(use.node) != 1:
                continue
            target = self._links.target(ref).node
            if target.__class__ is dict and len(target) == 1 and "$ref" in target:
                try:
                    self.resolve(ref)
                except RefError as error:
                    if error.diagnostic.code == "ref-cycle":
                        members = frozenset(error.diagnostic.message.split()[6:])
                        found.setdefault(members, error.diagnostic)
        return list(found.values())

    # Places

    def locate(self, node: Any, key: str | int | None = None) -> Location:
        """Take a container of this document and perhaps a key of it, give where it stands in its
        file.
        """
        if len(self._links.sources) != self._owned:
            self._index()
        for _ in range(8):  # an upgraded node leads to what it was made of
            origin = self._upgrade.moved.get((id(node), key)) or (
                self._upgrade.moved.get((id(node), None)) if id(node) not in self._owners else None
            )
            if origin is None:
                break
            node, key = origin
        source = self._owners.get(id(node), self._links.root)
        return source.place(node, key)

    def _index(self) -> None:
        for source in list(self._links.sources.values())[self._owned :]:
            held = source.positions.held() if source.positions else ()
            self._owners.update(dict.fromkeys(held, source))
        self._owned = len(self._links.sources)

    def pointer(self, node: Any) -> str:
        """Take a container, give its JSON pointer, with the file before it when that is not the
        root document. Slow.
        """
        for source in self._links.sources.values():
            if node is source.data:
                return canonical(source.name, [])
            above = parents(source.data)
            tokens: list[str] = []
            at = node
            while id(at) in above and at is not source.data:
                at, key = above[id(at)]
                tokens.append(str(key))
            if tokens and at is source.data:
                return canonical(source.name, tokens[::-1])
        return ""


def _position(place: Location) -> tuple[str, int, int]:
    return place.file, place.line, place.column


def _order(found: Diagnostic) -> tuple[tuple[str, int, int], str]:
    return (_position(found.location) if found.location else ("", 0, 0)), found.message
