"""Servers: where an API stands (OpenAPI 3.1, sections 4.8.5 and 4.8.6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.model.api import Server, ServerVariable
from generator.parser.members import list_of, objects, text_of


def servers_of(declared: Any) -> tuple[Server, ...]:
    """The servers of a document, a path or an operation."""
    return tuple(
        Server(
            _absolute(node["url"]),
            text_of(node, "description"),
            tuple(_variables(node.get("variables"))),
        )
        for node in objects(declared)
        if isinstance(node.get("url"), str)
    )


def _absolute(url: str) -> str:
    """The URL of a server. One that leaves the scheme to the page it is read on has no page."""
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
