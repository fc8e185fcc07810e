"""Servers: where an API stands (OpenAPI 3.1, sections 4.8.5 and 4.8.6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

from generator.model.api import Server, ServerVariable
from generator.parser.members import list_of, objects, text_of


def servers_of(declared: Any, base: str) -> tuple[Server, ...]:
    """The servers of a document, a path or an operation. `base` is the URL that the document came
    from, if it did: what is relative is relative to that.
    """
    return tuple(
        Server(
            _absolute(node["url"], base),
            text_of(node, "description"),
            tuple(_variables(node.get("variables"))),
        )
        for node in objects(declared)
        if isinstance(node.get("url"), str)
    )


def _absolute(url: str, base: str) -> str:
    """The URL of a server. One that leaves the scheme to the page it is read on has no page."""
    if base and "://" not in url:
        return urljoin(base, url)
    return f"https:{url}" if url.startswith("//") else url


def _variables(declared: Any) -> Iterator[ServerVariable]:
    for name, node in declared.items() if isinstance(declared, dict) else ():
        if isinstance(node, dict):
            yield ServerVariable(
                str(name),
                str(node.get("default", "")),
                tuple(str(one) for one in list_of(node, "enum")),
                text_of(node, "description"),
            )
