from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict


class ComparisonFilterParam(TypedDict, total=False):
    """Compares one attribute with a value."""

    type: Required[ComparisonFilterType]
    """How to compare. `in` and `nin` take a list, and ask whether the attribute is on
    it.
    """
    key: Required[str]
    """The attribute."""
    value: Required[ComparisonFilterValue]
    """The value."""


ComparisonFilterType: TypeAlias = Literal[
    "eq",
    "ne",
    "gt",
    "gte",
    "lt",
    "lte",
    "in",
    "nin",
]
ComparisonFilterValue: TypeAlias = str | float | bool | list[str | float]
