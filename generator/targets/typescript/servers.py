"""A server as its literal: the URL, and the variables in it."""

from __future__ import annotations

from generator.model.api import Server
from generator.targets.typescript.layout import Value
from generator.targets.typescript.literals import key, string


def server_literal(server: Server) -> dict[str, Value]:
    """A server as the runtime takes it."""
    found: dict[str, Value] = {"url": string(server.url)}
    if server.variables:
        found["variables"] = {key(one.name): string(one.default) for one in server.variables}
    choices: dict[str, Value] = {
        key(one.name): [string(text) for text in one.values]
        for one in server.variables
        if one.values
    }
    if choices:
        found["choices"] = choices
    return found
