from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .run_step_details_tool_calls_file_search_result_object import (
    RunStepDetailsToolCallsFileSearchResultObject,
)
from .run_step_details_tool_search_ranking_options_object_a0a3be25 import (
    RunStepDetailsToolCallsFileSearchRankingOptionsObject,
)


class RunStepDetailsToolCallsFileSearchObjectFileSearch(Model):
    ranking_options: RunStepDetailsToolCallsFileSearchRankingOptionsObject | None = None
    results: list[RunStepDetailsToolCallsFileSearchResultObject] | None = None
    """What was found."""


class RunStepDetailsToolCallsFileSearchObject(Model):
    """A vector store was searched."""

    id: str
    """The id of the call."""
    type: Literal["file_search"]
    file_search: RunStepDetailsToolCallsFileSearchObjectFileSearch
