from __future__ import annotations

from typing import Literal, Required, TypedDict

from .._runtime import Model
from .file_search_ranking_options import (
    FileSearchRankingOptions,
    FileSearchRankingOptionsParam,
)


class AssistantToolsFileSearchFileSearch(Model):
    max_num_results: int | None = None
    """How many results a search may bring. Left out, it depends on the model (5 or
    20).
    """
    ranking_options: FileSearchRankingOptions | None = None


class AssistantToolsFileSearchFileSearchParam(TypedDict, total=False):
    max_num_results: int
    ranking_options: FileSearchRankingOptionsParam


class AssistantToolsFileSearch(Model):
    """Lets the assistant look things up in a vector store."""

    type: Literal["file_search"]
    file_search: AssistantToolsFileSearchFileSearch | None = None
    """How to search."""


class AssistantToolsFileSearchParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    file_search: AssistantToolsFileSearchFileSearchParam
