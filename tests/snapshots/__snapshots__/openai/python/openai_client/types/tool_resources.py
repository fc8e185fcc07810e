from __future__ import annotations

from typing import TypedDict

from .._runtime import Model


class ToolResourcesCodeInterpreter(Model):
    file_ids: list[str] | None = None
    """Files that code may open."""


class ToolResourcesCodeInterpreterParam(TypedDict, total=False):
    file_ids: list[str]


class ToolResourcesFileSearch(Model):
    vector_store_ids: list[str] | None = None
    """The vector store to search. One at most."""


class ToolResourcesFileSearchParam(TypedDict, total=False):
    vector_store_ids: list[str]


class ToolResources(Model):
    """What the tools may read."""

    code_interpreter: ToolResourcesCodeInterpreter | None = None
    file_search: ToolResourcesFileSearch | None = None


class ToolResourcesParam(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreterParam
    file_search: ToolResourcesFileSearchParam
