"""The YAML reader: libyaml's event stream → plain data, with the place of every mapping, sequence,
key and item.

YAML 1.2 core scalars, so `on`, `no`, dates and `0123` stay the strings their authors meant; mapping
keys are always strings. There is no recursion, so depth is bounded by a number and not by the
stack.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from sys import intern
from typing import Any, NoReturn

from generator.diagnostics import Diagnostic, InputError, Location, Severity
from generator.spec.sources import Source

MAX_EXPANSION = 2_000_000
MAX_DEPTH = 10_000

_WORDS: dict[str, Any] = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys((".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"), float("inf")),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), float("-inf")),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan")),
}
# Only a plain scalar that begins like this can be anything but a string.
_TELLING = frozenset(["", *"0123456789+-.~tTfFnN"])
_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
_BASED = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
_TAG = "tag:yaml.org,2002:"
_KNOWN_TAGS = {"!", f"{_TAG}str", f"{_TAG}int", f"{_TAG}float", f"{_TAG}bool", f"{_TAG}null"}


def scalar(text: str) -> Any:
    """Take the text of a plain scalar, give its value by the core schema; digits are never lost."""
    if text in _WORDS:
        return _WORDS[text]
    try:
        if _INTEGER.fullmatch(text):
            return int(text)
        if _BASED.fullmatch(text):
            return int(text, 0)
    except ValueError:  # more digits than Python converts
        return text
    return float(text) if _FLOAT.fullmatch(text) else text


class YamlPositions:
    """The places of one YAML source: container id → {key: mark} or [mark of itself, marks of
    items].
    """

    __slots__ = ("is_tree", "marks", "nodes", "source")

    def __init__(self, source: Source) -> None:
        self.source = source
        self.marks: dict[int, Any] = {}
        # Held, so that no id is ever given to another container.
        self.nodes: list[Any] = []
        self.is_tree = True
        """Whether every container stands where it was written: no alias, no merge key."""

    def find(self, node: Any, key: str | int | None) -> Location | None:
        """Take a container and perhaps a key, give the place, or None for a stranger."""
        marks = self.marks.get(id(node))
        if marks is None:
            return None
        own: int = marks[None] if marks.__class__ is dict else marks[0]
        mark = own
        if marks.__class__ is dict:
            mark = marks.get(key, own)
        elif isinstance(key, int) and 0 <= key < len(marks) - 1:
            mark = marks[key + 1]
        return self.source.at(mark >> 32, mark & 0xFFFFFFFF)

    def held(self) -> Iterable[int]:
        """The ids of all containers whose places are known."""
        return self.marks


def load(source: Source) -> list[Diagnostic]:
    """Fill `source.data` and `source.positions`; give the warnings. Raises InputError."""
    return _Builder(source).build()


def _parser(content: bytes) -> Any:
    """libyaml's parser. The depth is bounded here; from 0.2.6 on, libyaml has a lower bound of its
    own, which must come later, and its scanner is ahead of the events.
    """
    from yaml import _yaml

    if hasattr(_yaml, "_set_max_nest_level"):
        _yaml._set_max_nest_level(2 * MAX_DEPTH)
    return _yaml.CParser(content)


class _Builder:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.positions = YamlPositions(source)
        self.warnings: list[Diagnostic] = []
        self.anchors: dict[str, tuple[Any, int]] = {}
        self.open: dict[int, tuple[str, int]] = (
            {}
        )  # depth → anchor that began there, and at which event
        self.literal: set[int] = set()  # mappings in which `<<` was quoted: an ordinary key
        self.expanded = 0
        self.merged = False

    def build(self) -> list[Diagnostic]:
        import yaml

        try:
            roots = self._events(_parser(self.source.content))
        except yaml.MarkedYAMLError as error:
            raise self._not_yaml(error) from None
        except yaml.reader.ReaderError as error:
            raise self._bad_character(error) from None
        self.source.data = roots[0] if roots else None
        self.source.positions = self.positions
        self.positions.is_tree = not self.anchors and not self.merged
        return self.warnings

    def _events(self, parser: Any) -> list[Any]:
        # One loop and no calls: this is the hottest place of reading.
        from yaml.events import (
            AliasEvent,
            DocumentStartEvent,
            MappingEndEvent,
            MappingStartEvent,
            ScalarEvent,
            SequenceEndEvent,
            SequenceStartEvent,
        )

        marks, keep, telling = self.positions.marks, self.positions.nodes.append, _TELLING
        unknown: dict[str, bool] = {}
        stack: list[Any] = []
        node: Any = []
        places: Any = [0]
        roots = node
        keyed, key = False, None
        for count, event in enumerate(iter(parser.get_event, None)):
            kind = event.__class__
            if kind is ScalarEvent:
                value: Any = event.value
                if keyed and key is None:
                    mark = event.start_mark
                    key = intern(value)
                    if key in places:
                        self._duplicate(key, places[key], mark)
                    elif key == "<<" and not event.implicit[0]:
                        self.literal.add(id(node))
                    places[key] = mark.line << 32 | mark.column
                    if event.anchor is not None:
                        self.anchors[event.anchor] = (key, 1)
                    continue
                if event.implicit[0]:
                    if value[:1] in telling:
                        value = scalar(value)
                elif event.tag is not None:
                    value = self._tagged(event, unknown)
                if event.anchor is not None:
                    self.anchors[event.anchor] = (value, 1)
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                if "<<" in places and kind is MappingEndEvent:
                    self._merge(node, places)
                if self.open:
                    self._close(len(stack), node, count)
                node, places, keyed, key = stack.pop()
                continue
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                if keyed and key is None:
                    self._complex_key(event.start_mark)
                mapping = kind is MappingStartEvent
                value = {} if mapping else []
                mark = event.start_mark
                own = mark.line << 32 | mark.column
                if keyed:
                    node[key] = value
                else:
                    node.append(value)
                    places.append(own)
                stack.append((node, places, keyed, None))
                if event.anchor is not None:
                    self._open(event, len(stack), count)
                elif len(stack) > MAX_DEPTH:
                    self._too_deep(mark)
                node, keyed, key = value, mapping, None
                places = {None: own} if mapping else [own]
                marks[id(node)] = places
                keep(node)
                continue
            elif kind is AliasEvent:
                value = self._alias(event)
                if keyed and key is None:
                    key = self._alias_key(value, event.start_mark)
                    mark = event.start_mark
                    places[key] = mark.line << 32 | mark.column
                    continue
            else:
                if kind is DocumentStartEvent and roots:
                    self._several(event.start_mark)
                continue
            if keyed:
                node[key] = value
                key = None
            else:
                mark = event.start_mark
                node.append(value)
                places.append(mark.line << 32 | mark.column)
        return roots  # type: ignore[no-any-return]

    # Aliases, anchors and merge keys

    def _open(self, event: Any, depth: int, count: int) -> None:
        if depth > MAX_DEPTH:
            self._too_deep(event.start_mark)
        self.open[depth] = (event.anchor, count + self.expanded)
        self.anchors.pop(event.anchor, None)

    def _close(self, depth: int, node: Any, count: int) -> None:
        found = self.open.pop(depth, None)
        if found:
            name, start = found
            self.anchors[name] = (node, count + self.expanded - start)

    def _alias(self, event: Any) -> Any:
        name = event.anchor
        if name not in self.anchors:
            inside = any(name == anchor for anchor, _ in self.open.values())
            message = (
                f"the alias *{name} stands inside its own anchor &{name}"
                if inside
                else f"the alias *{name} has no anchor &{name} before it"
            )
            self._stop("yaml-alias", message, event.start_mark)
        value, size = self.anchors[name]
        self.expanded += size
        if self.expanded > MAX_EXPANSION:
            message = f"the aliases of this file expand to more than {MAX_EXPANSION:,} values"
            self._stop("yaml-bomb", message, event.start_mark, "write the repeated part with $ref")
        return value

    def _alias_key(self, value: Any, mark: Any) -> str:
        if value.__class__ is dict or value.__class__ is list:
            self._complex_key(mark)
        return value if value.__class__ is str else str(value)

    def _merge(self, node: dict[str, Any], places: dict[Any, int]) -> None:
        if id(node) in self.literal:
            return
        self.merged = True
        given = node.pop("<<")
        parts = given if given.__class__ is list else [given]
        merged: dict[str, Any] = {}
        for part in reversed(parts):
            if part.__class__ is not dict:
                place = self._place(places["<<"])
                message = "the merge key `<<` takes a mapping or a list of mappings"
                raise self.source.problem("not-yaml", message, place)
            merged.update(part)
            for key, mark in self.positions.marks[id(part)].items():
                if key not in node and key is not None:
                    places[key] = mark
        own = dict(node)
        node.clear()
        node.update(merged)
        node.update(own)

    # What is wrong, in words

    def _place(self, mark: int) -> Location:
        return self.source.at(mark >> 32, mark & 0xFFFFFFFF)

    def _stop(self, code: str, message: str, mark: Any, hint: str = "") -> NoReturn:
        raise self.source.problem(code, message, self.source.at(mark.line, mark.column), hint)

    def _complex_key(self, mark: Any) -> NoReturn:
        message = "a mapping key must be a string, and here it is a list or a mapping"
        self._stop("not-yaml", message, mark, "quote a key that begins with [ or {")

    def _too_deep(self, mark: Any) -> NoReturn:
        self._stop("too-deep", f"the document nests deeper than {MAX_DEPTH:,} levels", mark)

    def _several(self, mark: Any) -> NoReturn:
        message = "the file holds more than one YAML document"
        self._stop("several-documents", message, mark, "keep one document, and drop this `---`")

    def _duplicate(self, key: str, first: int, mark: Any) -> None:
        place, other = self.source.at(mark.line, mark.column), self._place(first)
        self.warnings.append(duplicate_key(key, place, other))

    def _tagged(self, event: Any, told: dict[str, bool]) -> Any:
        tag = event.tag
        if tag not in _KNOWN_TAGS and tag not in told:
            told[tag] = True
            place = self.source.at(event.start_mark.line, event.start_mark.column)
            message = f"the tag {tag} means nothing here: the value is read as text"
            self.warnings.append(Diagnostic("yaml-tag", Severity.WARNING, message, place))
        return (
            scalar(event.value)
            if tag[len(_TAG) :] in ("int", "float", "bool", "null")
            else event.value
        )

    def _not_yaml(self, error: Any) -> InputError:
        mark = error.problem_mark or error.context_mark
        place = self.source.at(mark.line, mark.column)
        problem, hint = str(error.problem), ""
        line = place.lines[0] if place.lines else ""
        character = line[place.column - 1 : place.column]
        if "cannot start any token" in problem and character == "\t":
            problem, hint = "a tab indents this line", "YAML indents with spaces only"
        elif "cannot start any token" in problem:
            problem, hint = f"a value cannot begin with `{character}`", "put the value into quotes"
        elif "mapping values are not allowed" in problem:
            problem = "a `:` where no key can stand"
            hint = "check the indentation, and quote a value that contains `: `"
        elif error.context:
            problem = f"{problem} {error.context}"
            if error.context_mark and error.context_mark.line != mark.line:
                problem += f" that begins in line {error.context_mark.line + 1}"
        return self.source.problem("not-yaml", f"this is not YAML: {problem}", place, hint)

    def _bad_character(self, error: Any) -> InputError:
        text = self.source.text
        bad = re.search(
            r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", text
        )
        place = self.source.at_offset(bad.start() if bad else 0)
        message = f"this is not YAML: the control character U+{error.character:04X} is not allowed"
        hint = "write it as an escape within double quotes"
        return self.source.problem("not-yaml", message, place, hint)


def duplicate_key(key: str, place: Location, first: Location) -> Diagnostic:
    """Give the warning about a key that a mapping has twice."""
    message = f"the key `{key}` stands twice in this mapping, first at {first}"
    hint = "the last one counts: remove or rename one of them"
    return Diagnostic("duplicate-key", Severity.WARNING, message, place, hint)
