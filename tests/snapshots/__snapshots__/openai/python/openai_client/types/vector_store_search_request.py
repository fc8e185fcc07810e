from __future__ import annotations

from typing import Literal, Required, TypedDict

from .compound_filter import SearchFilterParam


class VectorStoreSearchRequestRankingOptionsParam(TypedDict, total=False):
    ranker: Literal["none", "auto", "default-2024-11-15"]
    """What puts the results in order. `none` saves time."""
    score_threshold: float
    """Results that score lower are dropped."""


class VectorStoreSearchRequestParam(TypedDict, total=False):
    """A search."""

    query: Required[str | list[str]]
    rewrite_query: bool
    max_num_results: int
    filters: SearchFilterParam
    ranking_options: VectorStoreSearchRequestRankingOptionsParam
