"""The JSON reader: the standard decoder for the data; places only when a diagnostic asks for one.

A place is found by walking down from the root: at each level the members of one object are scanned
once, their values skipped by the C decoder, and the offsets kept.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any, NoReturn

from generator.diagnostics import Diagnostic, InputError, Location
from generator.spec.pointers import parents
from generator.spec.sources import Source
from generator.spec.yaml_text import duplicate_key
from generator.spec.yaml_text import load as load_yaml

_BLANK = re.compile(r"[ \t\n\r]*")
_PAIR = re.compile(r"\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")


def looks_like_json(source: Source) -> bool:
    """Whether the content, not the name, is JSON. A YAML flow mapping looks so too: see `load`."""
    return source.content[:4096].lstrip()[:1] in (b"{", b"[")


def load(source: Source) -> list[Diagnostic]:
    """Fill `source.data` and `source.positions`; give the warnings. Raises InputError."""
    twice: list[tuple[dict[str, Any], list[tuple[str, Any]]]] = []

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) != len(pairs):
            twice.append((made, pairs))
        return made

    text = source.content.decode("utf-8")
    try:
        source.data = json.loads(text, object_pairs_hook=members, parse_constant=_no_constant)
    except RecursionError:
        return _load_deep(source, text)
    except json.JSONDecodeError as error:
        if _may_be_flow_yaml(source):
            try:
                return load_yaml(source)
            except InputError:
                pass  # what JSON says of it is clearer
        raise _bad_json(source, error) from None
    except ValueError as error:
        problem = str(error) if "constant" in str(error) else "a number has too many digits"
        place = source.at_offset(0)
        raise source.problem("bad-json", f"this is not JSON: {problem}", place) from None
    positions = JsonPositions(source)
    source.positions = positions
    return [found for made, pairs in twice for found in positions.duplicates(made, pairs)]


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"the constant {name} is not JSON")


def _load_deep(source: Source, text: str) -> list[Diagnostic]:
    """Read what nests deeper than the decoder's stack: JSON is YAML, but for surrogate pairs."""

    def join(pair: re.Match[str]) -> str:
        high, low = int(pair[1], 16), int(pair[2], 16)
        return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))

    source.content = _PAIR.sub(join, text).encode("utf-8")
    return load_yaml(source)


def _may_be_flow_yaml(source: Source) -> bool:
    """YAML in flow style begins like JSON, and may have comments, bare keys and trailing commas."""
    if source.path.suffix in (".yaml", ".yml", ".json"):
        return source.path.suffix != ".json"
    return not re.match(rb"\s*[{\[]\s*\"", source.content)


class JsonPositions:
    """The places of one JSON source, by walking down its text along the path of the container."""

    __slots__ = ("parents", "scanned", "source")

    def __init__(self, source: Source) -> None:
        self.source = source
        self.parents: dict[int, tuple[Any, str | int]] = {}
        self.scanned: dict[int, dict[str | int, tuple[int, int]]] = {}

    def find(self, node: Any, key: str | int | None) -> Location | None:
        """Take a container and perhaps a key, give the place, or None for a stranger."""
        offset = self.offset(node, key)
        return None if offset is None else self.source.at_offset(offset)

    def held(self) -> Iterable[int]:
        """The ids of all containers whose places are known."""
        if not self.parents:
            self.parents = parents(self.source.data)
        return {id(self.source.data): None, **dict.fromkeys(self.parents)}

    def offset(self, node: Any, key: str | int | None) -> int | None:
        """Where in the text a container (or one of its keys) begins; the nearest one above if it
        moved.
        """
        if not self.parents:
            self.parents = parents(self.source.data)
        path = [] if key is None else [(node, key)]
        while node is not self.source.data:
            above = self.parents.get(id(node))
            if above is None:
                return None
            node = above[0]
            path.append(above)
        at = _after_blank(self.source.text, 0)
        place = at
        for depth, (container, step) in enumerate(reversed(path)):
            found = self._members(container, at).get(step)
            if found is None:
                break
            last = key is not None and depth == len(path) - 1
            place, at = found[0] if last else found[1], found[1]
        return place

    def _members(self, node: Any, start: int) -> dict[str | int, tuple[int, int]]:
        """Take a container and where its text begins, give key → (offset of key, of value)."""
        found = self.scanned.get(id(node))
        if found is None:
            found = self.scanned[id(node)] = {}
            for step, at, value_at in _scan(self.source.text, start):
                found[step] = (at, value_at)
        return found

    def duplicates(self, node: dict[str, Any], pairs: list[tuple[str, Any]]) -> list[Diagnostic]:
        """Take an object in which keys stand twice, give a warning for each."""
        start = self.offset(node, None)
        if start is None:  # inside a value that a later twin replaced
            return []
        first: dict[str | int, int] = {}
        found = []
        for step, at, _ in _scan(self.source.text, start):
            if step in first:
                place, other = self.source.at_offset(at), self.source.at_offset(first[step])
                found.append(duplicate_key(str(step), place, other))
            first.setdefault(step, at)
        return found


def _after_blank(text: str, at: int) -> int:
    match = _BLANK.match(text, at)
    return match.end() if match else at


def _scan(text: str, start: int) -> list[tuple[str | int, int, int]]:
    """Take where a well-formed object or array begins, give (key or index, its offset, value's
    offset).
    """
    skip = json.JSONDecoder().scan_once  # type: ignore[attr-defined]
    found: list[tuple[str | int, int, int]] = []
    is_object = text[start] == "{"
    at = _after_blank(text, start + 1)
    while text[at] not in "}]":
        key_at, key = at, len(found)
        if is_object:
            key, at = scanstring(text, at + 1)
            at = _after_blank(text, _after_blank(text, at) + 1)
        found.append((key, key_at, at))
        at = _after_blank(text, skip(text, at)[1])
        if text[at] == ",":
            at = _after_blank(text, at + 1)
    return found


def _bad_json(source: Source, error: json.JSONDecodeError) -> Exception:
    problem, offset, hint = _in_words(error.doc, error.pos, error.msg)
    place = source.at_offset(offset)
    return source.problem("bad-json", f"this is not JSON: {problem}", place, hint)


def _in_words(text: str, at: int, said: str) -> tuple[str, int, str]:
    """Take the decoder's complaint, give what is wrong, where, and what to do."""
    before = text[:at].rstrip()
    character = text[at : at + 1]
    if (character in ("}", "]") and before.endswith(",")) or said.startswith(
        "Illegal trailing comma"
    ):
        comma = at if text[at : at + 1] == "," else len(before) - 1
        closing = text[comma + 1 :].lstrip()[:1]
        return f"a comma before `{closing}`", comma, "remove the comma"
    if text[at : at + 2] in ("//", "/*") or character == "#":
        return "a comment", at, "JSON has no comments: remove it, or name the file .yaml"
    if character == "'":
        return "a string in single quotes", at, "JSON strings stand in double quotes"
    if not text[at:].strip():
        return (
            "the text ends too early",
            len(before),
            "something is not closed, or the file is cut off",
        )
    if said.startswith("Extra data"):
        return "more text after the end of the document", at, "one file holds one document"
    if said.startswith("Expecting ','"):
        return f"a comma is missing before `{_word(text, at)}`", at, ""
    if said.startswith("Expecting ':'"):
        return f"a `:` is missing before `{_word(text, at)}`", at, ""
    if said.startswith("Expecting property name"):
        return f"a key in double quotes was expected, not `{_word(text, at)}`", at, ""
    if said.startswith("Expecting value"):
        return f"a value was expected, not `{_word(text, at)}`", at, ""
    if said.startswith("Unterminated string"):
        return "a string that is not closed", at, ""
    return said[:1].lower() + said[1:].removesuffix(" at"), at, ""


def _word(text: str, at: int) -> str:
    match = re.compile(r"\w{1,30}|\S").match(text, at)
    return match.group() if match else text[at : at + 1]
