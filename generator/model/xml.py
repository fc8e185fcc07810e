"""Values as XML: what the example of a body in XML looks like (OpenAPI 3.1, section 4.8.26)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from generator.model.conformance import fits
from generator.model.lookup import resolved
from generator.model.types import (
    ANYTHING,
    JSON,
    PLAIN_XML,
    Array,
    Map,
    Nullable,
    Object,
    Ref,
    Type,
    TypeDef,
    Union,
    Xml,
)

_UNSAYABLE = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no document can hold (XML 1.0, section 2.2)."""

_NO_NAME = re.compile(r"[^\w.-]")
_SCHEMA = re.compile(r"/(?:schemas|definitions)/([^/]+)$")


def xml_text(value: JSON, type_: Type, types: Mapping[str, TypeDef]) -> str:
    """A value of a type as an XML document, indented.

    An object that no schema names, with one member, is taken for what holds the root.
    """
    hint, name = PLAIN_XML, ""
    if isinstance(type_, Ref):
        definition = types[type_.key]
        named = _SCHEMA.search(definition.key)
        hint = definition.xml
        name = named.group(1) if named else ""
        if isinstance(value, dict) and len(value) == 1 and not (hint.name or name):
            (wire,) = value
            found = _chosen(type_, value, types)
            for prop in found.properties if isinstance(found, Object) else ():
                if prop.wire == wire and not isinstance(value[wire], list):
                    return _document(value[wire], prop.type, prop.xml, wire, types)
        name = name or definition.name.pascal
    return _document(value, type_, hint, name, types)


def _document(value: JSON, type_: Type, hint: Xml, name: str, types: Mapping[str, TypeDef]) -> str:
    writer = _Writer(types)
    root = writer.root(value, type_, hint, name or "root")
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}'


class _Writer:
    """Writes one document. Prefixes are declared at its root; what nobody declares has none."""

    def __init__(self, types: Mapping[str, TypeDef]) -> None:
        self.types = types
        self.prefixes: dict[str, str] = {}

    def root(self, value: JSON, type_: Type, said: Xml, name: str) -> Element:
        """The root element, with everything in it."""
        hint = self._hint(type_, said)
        root = Element(self._tag(hint, name), _namespace(hint))
        self._fill(root, value, type_, hint)
        for prefix, namespace in self.prefixes.items():
            root.set(f"xmlns:{prefix}", namespace)
        return root

    def _fill(self, element: Element, value: JSON, type_: Type, hint: Xml) -> None:
        match value:
            case dict():
                self._members(element, value, _chosen(type_, value, self.types))
            case list():
                self._items(element, value, type_, hint, element.tag)
            case _:
                element.text = _text(value)

    def _members(self, element: Element, value: Mapping[str, JSON], found: Type) -> None:
        properties = found.properties if isinstance(found, Object) else ()
        declared = {prop.wire: prop for prop in properties}
        others = found.values if isinstance(found, Map) else ANYTHING
        for wire, one in value.items():
            prop = declared.get(wire)
            if prop is None:
                self._member(element, one, others, PLAIN_XML, wire)
            else:
                self._member(element, one, prop.type, prop.xml, wire)

    def _member(self, parent: Element, value: JSON, type_: Type, said: Xml, name: str) -> None:
        """Write a member into the element of its object: of a bare list, the items."""
        hint = self._hint(type_, said)
        is_plain = not isinstance(value, (dict, list))
        if value is None:
            return
        if isinstance(value, list) and not hint.wrapped:
            self._items(parent, value, type_, hint, name)
        elif is_plain and hint.place == "attribute":
            parent.set(self._tag(hint, name), _text(value))
        elif is_plain and hint.place == "text":
            parent.text = _text(value)
        else:
            element = SubElement(parent, self._tag(hint, name), _namespace(hint))
            self._fill(element, value, type_, hint)

    def _items(self, parent: Element, value: list[JSON], type_: Type, hint: Xml, name: str) -> None:
        """Write the items of a list: called as they say themselves, else as the list is."""
        found = _chosen(type_, value, self.types)
        items = found.items if isinstance(found, Array) else ANYTHING
        for one in value:
            self._member(parent, one, items, hint.items or PLAIN_XML, name)

    def _hint(self, type_: Type, said: Xml) -> Xml:
        """How a value is written: as is said where it stands, else as its named type says."""
        inner = type_.inner if isinstance(type_, Nullable) else type_
        return (
            said if said != PLAIN_XML or not isinstance(inner, Ref) else self.types[inner.key].xml
        )

    def _tag(self, hint: Xml, name: str) -> str:
        prefix, _, local = (hint.name or name).rpartition(":")
        prefix = prefix or hint.prefix
        if prefix and hint.namespace:
            self.prefixes.setdefault(prefix, hint.namespace)
        tag = _NO_NAME.sub("_", local)
        tag = tag if tag[:1].isalpha() or tag[:1] == "_" else f"_{tag}"
        return f"{prefix}:{tag}" if prefix in self.prefixes else tag


def _namespace(hint: Xml) -> dict[str, str]:
    """The attribute that declares a namespace without a prefix."""
    prefixed = hint.prefix or ":" in hint.name
    return {"xmlns": hint.namespace} if hint.namespace and not prefixed else {}


def _chosen(type_: Type, value: JSON, types: Mapping[str, TypeDef]) -> Type:
    """The type behind references and null; of alternatives, the first that a value belongs to."""
    found = resolved(type_, types)
    if isinstance(found, Nullable):
        found = resolved(found.inner, types)
    if isinstance(found, Union):
        fitting = (one.type for one in found.variants if fits(value, one.type, types))
        return resolved(next(fitting, found.variants[0].type), types)
    return found


def _text(value: JSON) -> str:
    text = value if isinstance(value, str) else json.dumps(value)
    return _UNSAYABLE.sub("\N{REPLACEMENT CHARACTER}", text)
