"""Types as Try it has them: compact JSON that says what a field takes, for its form and its check.

A named type is written once in each view; what is written refers to it by a short key. A form needs
to know more of a type than a check does.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, Literal, TypeAlias

from generator.model.patterns import matches
from generator.model.types import (
    JSON,
    UNCONSTRAINED,
    Anything,
    Array,
    Binary,
    Constraints,
    Enum,
    Map,
    Null,
    Nullable,
    Object,
    Primitive,
    Property,
    Ref,
    Tuple,
    Type,
    Union,
    Unset,
    references,
)
from generator.targets.docs.fields import Fields
from generator.targets.docs.prose import cleaned
from generator.targets.docs.rows import encoded
from generator.targets.docs.words import tells_apart
from generator.targets.graphs import components
from generator.targets.html_text import to_markdown
from generator.targets.snippets.portable import portable
from generator.targets.snippets.scalars import Unsayable

View: TypeAlias = Literal["sent", "described", "received"]
"""What for: to be filled in, the page having a row for each member; the same without rows, so that
a sentence on each member is needed; or only to be held against what came back."""

LONGEST_CHECKED = 200
"""A pattern is given if a text of this length can be held against it in no time."""

_LONGEST_SENTENCE = 160
_LONGEST_LABEL = 60
_LINK = re.compile(r"!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])?")
_MARKS = re.compile(r"[`*]|(?<!\w)_|_(?!\w)|^[#>\-+ ]+", re.MULTILINE)
_UNSAFE = re.compile("[<\u2028\u2029\ud800-\udfff]")
_SENTENCE = re.compile(r".+?[.!?](?=\s|$)")


class Shapes:
    """Writes the types of one model."""

    def __init__(self, fields: Fields) -> None:
        self.fields = fields
        self.types = fields.types
        self._texts: dict[tuple[str, View], str] = {}
        graph = {key: sorted(one.refs) for key, one in self.types.items()}
        self._endless = {
            key
            for group in components(graph)
            for key in group
            if len(group) > 1 or key in graph[key]
        }

    def key(self, ref: str) -> str:
        """What a named type is called here."""
        return self.fields.paths.type(ref).title

    def reachable(self, starts: Iterable[str]) -> set[str]:
        """Named types, and all that they are made of."""
        found: set[str] = set()
        pending = list(starts)
        while pending:
            ref = pending.pop()
            if ref not in found:
                found.add(ref)
                pending.extend(self.types[ref].refs)
        return found

    def folded(self, type_: Type, depth: int) -> Iterator[str]:
        """The named types that a page does not unfold in place where it unfolds so deep: those
        below that depth, and those that contain themselves."""
        pending = [(ref, depth) for ref in references(type_)]
        seen: set[tuple[str, int]] = set()
        while pending:
            at = pending.pop()
            if at in seen:
                continue
            seen.add(at)
            ref, left = at
            is_object = isinstance(self.types[ref].type, Object)
            if (is_object and left <= 0) or ref in self._endless:
                yield ref
            else:
                pending.extend((each, left - is_object) for each in self.types[ref].refs)

    def named(self, ref: str, view: View) -> str:
        """A named type as JSON."""
        known = self._texts.get((ref, view))
        if known is None:
            known = dumped(self.shape(self.types[ref].type, view))
            self._texts[ref, view] = known
        return known

    def shape(self, type_: Type, view: View) -> dict[str, Any]:
        """A type as data."""
        match type_:
            case Ref(key=key):
                return {"ref": self.key(key)}
            case Primitive(kind=kind, format=format_, constraints=limits):
                return {"type": kind, **_given(format=format_), **_limits(limits)}
            case Enum():
                return _enum(type_, view)
            case Array(items=items, constraints=limits):
                return {"type": "array", "items": self.shape(items, view), **_limits(limits)}
            case Tuple(items=items, rest=rest):
                places = [self.shape(item, view) for item in items]
                more = None if rest is None else self.shape(rest, view)
                return {"type": "tuple", "items": places, **_given(rest=more)}
            case Map(values=values, constraints=limits):
                return {"type": "map", "values": self.shape(values, view), **_limits(limits)}
            case Object():
                return self._object(type_, view)
            case Union():
                return self._union(type_, view)
            case Nullable(inner=inner):
                return {"type": "nullable", "inner": self.shape(inner, view)}
            case Null():
                return {"type": "null"}
            case Binary():
                return {"type": "file"}
            case Anything():
                return {"type": "any"}

    def _object(self, object_: Object, view: View) -> dict[str, Any]:
        shape: dict[str, Any] = {
            "type": "object",
            "properties": [
                self._property(prop, view)
                for prop in object_.properties
                if not (view == "received" and prop.write_only)
            ],
        }
        if object_.additional is not None:
            shape["additional"] = self.shape(object_.additional, view)
        elif object_.closed:
            shape["additional"] = False
        return shape

    def _property(self, prop: Property, view: View) -> dict[str, Any]:
        shape = _given(type=self.shape(prop.type, view), required=prop.required)
        if view == "received":
            return {"name": prop.wire, **shape}
        id_ = encoded(prop.wire)
        return {
            "name": prop.wire,
            **_given(id=id_ if id_ != prop.wire else ""),
            **shape,
            **_given(
                readOnly=prop.read_only,
                writeOnly=prop.write_only,
                deprecated=prop.deprecated,
                description=sentence(prop.description) if view == "described" else "",
            ),
            **default(prop.default),
        }

    def _union(self, union: Union, view: View) -> dict[str, Any]:
        variants = []
        for variant, (title, stem) in zip(
            union.variants, self.fields.called(union.variants), strict=True
        ):
            shape = self.shape(variant.type, view)
            known = title or shape.get("ref", "")
            variants.append(
                _given(
                    id=stem if stem != known.lower() else "",
                    title=cleaned(title) if title != shape.get("ref") else "",
                    tags=[portable(tag) for tag in variant.tags],
                    type=shape,
                )
            )
        told = union.discriminator
        return {
            "type": "union",
            "variants": variants,
            **_given(discriminator=told.wire if told is not None else ""),
            **_given(open=told is not None and told.default is not None),
        }


def default(value: JSON | Unset) -> dict[str, JSON]:
    """The default of a field, if it has one that can be shown."""
    if isinstance(value, Unset) or value is None:
        return {}
    try:
        return {"default": portable(value)}
    except (Unsayable, TypeError):
        return {}


@lru_cache(maxsize=65536)
def sentence(markdown: str) -> str:
    """The first sentence of a description, as plain text."""
    first = to_markdown(markdown).strip().partition("\n\n")[0][: 4 * _LONGEST_SENTENCE]
    text = " ".join(_MARKS.sub("", _LINK.sub(r"\1", cleaned(first))).split())
    found = _SENTENCE.match(text)
    text = found.group() if found is not None else text
    return text if len(text) <= _LONGEST_SENTENCE else f"{text[: _LONGEST_SENTENCE - 1].rstrip()}…"


def dumped(value: JSON) -> str:
    """Compact JSON that may stand in a script, and in a page."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _UNSAFE.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def _given(**members: Any) -> dict[str, Any]:
    """The members that say something."""
    return {key: value for key, value in members.items() if value or value == {}}


def _enum(enum: Enum, view: View) -> dict[str, Any]:
    labels: list[str] = []
    if view != "received" and tells_apart(enum.labels):
        labels = [sentence(one)[:_LONGEST_LABEL] for one in enum.labels]
    return {
        "type": "enum",
        "kind": enum.kind,
        "values": [portable(value) for value in enum.values],
        **_given(open=enum.open, labels=labels),
    }


_NAMES = {
    name: "".join(word.title() if at else word for at, word in enumerate(name.split("_")))
    for name in Constraints.__dataclass_fields__
}


@lru_cache(maxsize=65536)
def _limits(limits: Constraints) -> dict[str, JSON]:
    if limits is UNCONSTRAINED:
        return {}
    found: dict[str, JSON] = {}
    for name, called in _NAMES.items():
        value = getattr(limits, name)
        if value is None or value is False:
            continue
        if isinstance(value, float) and not math.isfinite(value):
            continue
        if name == "pattern" and matches(value, "a" * LONGEST_CHECKED) is None:
            continue
        found[called] = portable(value) if isinstance(value, int) else value
    return found
