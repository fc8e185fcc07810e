"""How the tests of the docs read a page of HTML: its elements, strictly nested, ids and links."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from posixpath import dirname, normpath
from typing import NamedTuple
from urllib.parse import unquote

_VOID = {"br", "hr", "img", "input", "link", "meta"}
_PHRASING = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "a", "code", "b", "span", "pre"}
_INLINE = {"a", "abbr", "b", "br", "code", "em", "img", "input", "kbd", "label", "s", "span"}
_INLINE |= {"strong", "button", "small"}


class Element(NamedTuple):
    """A start tag as it was read, and the names of what it stands in."""

    name: str
    attributes: dict[str, str]
    inside: tuple[str, ...]

    @property
    def shape(self) -> tuple[str, ...]:
        """What it is, apart from what a document says: its name, its class, what else it has."""
        return (self.name, self.attributes.get("class", ""), *sorted(self.attributes))


@dataclass
class Page:
    """A page that was read."""

    text: str
    elements: list[Element] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)

    @cached_property
    def ids(self) -> list[str]:
        return [one.attributes["id"] for one in self.elements if "id" in one.attributes]

    @cached_property
    def targets(self) -> set[str]:
        return set(self.ids)

    @cached_property
    def links(self) -> list[str]:
        """What the page refers to on the site itself, in its elements' attributes."""
        found = [
            one.attributes[name]
            for one in self.elements
            for name in ("href", "src", "data-script")
            if name in one.attributes
        ]
        return [one for one in found if not one.startswith(("https://", "http://", "mailto:"))]


def read(text: str) -> Page:
    """Read a page; what is not well-formed is among its `faults`."""
    reader = _Reader(text)
    reader.feed(text)
    reader.close()
    if reader.opened:
        reader.page.faults.append(f"left open: {reader.opened}")
    return reader.page


class _Reader(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page(text)
        self.opened: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        if len(set(names)) < len(names):
            self._fault(f"attributes of {tag} twice: {names}")
        above = self.opened[-1] if self.opened else ""
        if above in _PHRASING and tag not in _INLINE:
            self._fault(f"<{tag}> in <{above}>")
        if tag == "a" and "a" in self.opened:
            self._fault("a link in a link")
        given = {name: value or "" for name, value in attrs}
        self.page.elements.append(Element(tag, given, tuple(self.opened)))
        if tag not in _VOID:
            self.opened.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _VOID:
            self._fault(f"<{tag}/>")
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if not self.opened or self.opened.pop() != tag:
            self._fault(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if self.opened[-1:] == ["title"]:
            self.page.titles.append(data)
        elif self.opened[-1:] in (["script"], ["style"]) and data.strip():
            self._fault("an inline script or style")

    def handle_comment(self, data: str) -> None:
        self._fault(f"a comment: {data}")

    def _fault(self, words: str) -> None:
        self.page.faults.append(f"line {self.getpos()[0]}: {words}")


def lost_links(pages: Mapping[str, Page], files: set[str]) -> list[str]:
    """The links that lead to no file, or to no place on its page."""
    lost = []
    for path, page in pages.items():
        for address in page.links:
            place, _, fragment = address.partition("#")
            target = normpath(f"{dirname(path)}/{unquote(place)}") if place else path
            known = pages[target].targets if fragment and target in pages else ()
            if target not in files or (fragment and unquote(fragment) not in known):
                lost.append(f"{path}: {address}")
    return lost
