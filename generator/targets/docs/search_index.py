"""What the search of the site looks in, as a script: operations, webhooks, types, the fields on the
page of each, and pages about the whole.

A field stands in the tree of its page as a number: that of the segment which its id adds to the id
of the row above it. Segments are written once, and those that are met often have short numbers.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from generator.targets.docs.markup import bare
from generator.targets.docs.prose import cleaned
from generator.targets.docs.rows import FieldRow
from generator.targets.docs.views import OperationPage, Site

Tree: TypeAlias = "list[tuple[str, Tree]]"
"""Segments, each with the tree below it."""

_NAME = re.compile(r"[^.()\[\]]*\Z")
"""The name of a field where its segment says it."""


def search_index(site: Site) -> str:
    """The script: one call of `specwright.index`, which search.js defines."""
    operations = [[*_tree(_rows(one)), *_callbacks(one)] for one in site.operations]
    webhooks = [_tree([one.payload] if one.payload else ()) for one in site.webhooks]
    types = [_tree(one.row.children or one.row.variants) for one in site.types]
    counts = Counter(_segments([*operations, *webhooks, *types]))
    segments = sorted(counts, key=lambda one: (-counts[one], one))
    numbers = {segment: number for number, segment in enumerate(segments)}
    index = {
        "segments": "\n".join(segments),
        "groups": [[one.path, bare(one.title)] for one in site.groups],
        "operations": [
            [
                one.path,
                bare(one.title),
                _written(tree, numbers),
                one.verb,
                cleaned(one.route),
                one.call.removeprefix("client."),
                one.deprecated,
                group,
            ]
            for (group, one), tree in zip(_placed(site), operations, strict=True)
        ],
        "webhooks": [
            [one.path, bare(one.title), _written(tree, numbers), cleaned(one.name)]
            for one, tree in zip(site.webhooks, webhooks, strict=True)
        ],
        "types": [
            [one.path, bare(one.title), _written(tree, numbers)]
            for one, tree in zip(site.types, types, strict=True)
        ],
        "pages": list(_pages(site)),
    }
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    return f"specwright.index({text});\n"


def _pages(site: Site) -> Iterator[tuple[str, str]]:
    """Pages, and parts of the first one, that are about the API as a whole."""
    yield "index#install", "Install"
    yield "index#authentication", "Authentication"
    if site.start.servers:
        yield "index#servers", "Servers"
    if site.webhooks:
        yield site.webhooks[0].path, "Webhooks"
    if site.types:
        yield "types/index", "Types"
    if site.errors:
        yield "errors", "Errors"
    yield "all", "All operations"


def _placed(site: Site) -> Iterator[tuple[int, OperationPage]]:
    """All operations, each with the number of its group."""
    for number, group in enumerate(site.groups):
        for operation in group.operations:
            yield number, operation


def _rows(page: OperationPage) -> Iterator[FieldRow]:
    """All that is sent and received in a call, in the order of the page."""
    for section in page.request:
        yield from section.rows
    if page.body is not None:
        yield from (content.row for content in page.body.contents)
    for response in page.responses:
        yield from response.headers
        yield from (content.row for content in response.contents)


def _callbacks(page: OperationPage) -> Tree:
    """What is sent because of the call, below the name that the document has for it."""
    return [
        (_segment(one.id, one.name), _tree([one.payload] if one.payload else (), len(one.id)))
        for one in page.callbacks
    ]


def _tree(rows: Sequence[FieldRow] | Iterator[FieldRow], above: int = 0) -> Tree:
    """Rows whose ids begin with so many characters of the row above them."""
    return [
        (
            _segment(row.id[above:], row.wire),
            _tree(row.children or row.variants, len(row.id)),
        )
        for row in rows
    ]


def _segment(text: str, wire: str) -> str:
    """What an id adds to that above it, with the name where it does not say it."""
    name = " ".join(cleaned(wire).split())
    found = _NAME.search(text)
    return f"{text}\t{name}" if found and found[0] != name else text


def _segments(trees: Sequence[Tree]) -> Iterator[str]:
    for tree in trees:
        for segment, below in tree:
            yield segment
            yield from _segments([below])


def _written(tree: Tree, numbers: dict[str, int]) -> str:
    """`3(4,5(6)),7`"""
    return ",".join(
        f"{numbers[segment]}({_written(below, numbers)})" if below else f"{numbers[segment]}"
        for segment, below in tree
    )
