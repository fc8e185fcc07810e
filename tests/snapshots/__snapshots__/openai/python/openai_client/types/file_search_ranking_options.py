from __future__ import annotations

from typing import Required, TypedDict

from .._runtime import Model
from .file_search_ranker import FileSearchRanker


class FileSearchRankingOptions(Model):
    """Which results count."""

    ranker: FileSearchRanker | None = None
    score_threshold: float
    """Results that score lower are dropped."""


class FileSearchRankingOptionsParam(TypedDict, total=False):
    ranker: FileSearchRanker
    score_threshold: Required[float]
