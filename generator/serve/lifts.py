"""Requests of pages as they were meant: headers and methods that browsers keep for themselves."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

from generator.serve.info import Lift


def lifted(scope: MutableMapping[str, Any], lift: Lift) -> MutableMapping[str, Any]:
    """The scope of a request with what its page could only ask for."""
    prefix, method = lift.prefix.encode(), lift.method.encode()
    asked = [(name, value) for name, value in scope["headers"] if name.startswith(prefix)]
    verbs = [value for name, value in scope["headers"] if name == method]
    if not asked and not verbs:
        return scope
    names = {name.removeprefix(prefix) for name, _ in asked}
    headers = [
        (name, value)
        for name, value in scope["headers"]
        if name not in names and name != method and not name.startswith(prefix)
    ]
    headers += [(name.removeprefix(prefix), value) for name, value in asked]
    is_other = scope["method"] == "POST" and bool(verbs)
    chosen = verbs[0].decode("latin-1").upper() if is_other else scope["method"]
    return {**scope, "headers": headers, "method": chosen}
