"""Members of raw objects, as what they should be: one of the wrong kind is as good as none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def text_of(node: Mapping[str, Any], key: str) -> str:
    """A member that is text, or nothing."""
    value = node.get(key)
    return value if isinstance(value, str) else ""


def list_of(node: Mapping[str, Any], key: str) -> list[Any]:
    """A member that is a list, or an empty one."""
    value = node.get(key)
    return value if isinstance(value, list) else []


def strings(value: Any) -> list[str]:
    """The strings in a list, or none where there is no list."""
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def objects(value: Any) -> list[Mapping[str, Any]]:
    """The objects in a list, or none where there is no list."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def object_of(node: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """A member that is an object, or an empty one."""
    value = node.get(key)
    return value if isinstance(value, dict) else {}
