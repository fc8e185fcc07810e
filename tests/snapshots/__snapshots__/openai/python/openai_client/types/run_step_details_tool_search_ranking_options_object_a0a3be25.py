from __future__ import annotations

from .._runtime import Model
from .file_search_ranker import FileSearchRanker


class RunStepDetailsToolCallsFileSearchRankingOptionsObject(Model):
    """How the results were ranked."""

    ranker: FileSearchRanker
    score_threshold: float
    """Results that scored lower were dropped."""
