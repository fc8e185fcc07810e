from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from .comparison_filter import ComparisonFilterParam


class CompoundFilterParam(TypedDict, total=False):
    """Joins filters. They can be joined filters again."""

    type: Required[Literal["and", "or"]]
    """Whether all of them must hold, or any."""
    filters: Required[Sequence[SearchFilterParam]]


SearchFilterParam: TypeAlias = ComparisonFilterParam | CompoundFilterParam
"""Which files to search in, by their attributes."""
