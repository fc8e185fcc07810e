"""Path items: the operations that a map of them holds, be it of paths, webhooks or callbacks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from generator.parser.context import Context, OperationError
from generator.parser.members import object_of

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
MORE_METHODS = "additionalOperations"

Present: TypeAlias = tuple[str, str, Mapping[str, Any], Any]
"""An operation that a document has: path, method, path item, and whatever stands there."""


def present(paths: Any, context: Context) -> Iterator[Present]:
    """Every operation of a map of path items."""
    for path, value in paths.items() if isinstance(paths, dict) else ():
        if str(path).startswith("x-"):
            continue
        try:
            item, _ = context.deref(value)
        except OperationError as error:
            context.warn(
                "bad-path-item", f"The path item {path} cannot be read: {error}", paths, path
            )
            continue
        for method in METHODS:
            if method in item:
                yield path, method, item, _followed(item[method], context)
        # OpenAPI 3.2, section 4.9: methods that have no field of their own.
        for method, node in object_of(item, MORE_METHODS).items():
            yield path, method, item, _followed(node, context)


def _followed(node: Any, context: Context) -> Any:
    """An operation in a file of its own: not in the specification, but common."""
    if isinstance(node, dict) and "$ref" in node:
        try:
            return context.deref(node)[0]
        except OperationError:
            return node
    return node
