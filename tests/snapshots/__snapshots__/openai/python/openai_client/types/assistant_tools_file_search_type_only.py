from __future__ import annotations

from typing import Literal, Required, TypedDict

from .._runtime import Model


class AssistantToolsFileSearchTypeOnly(Model):
    """File search, named without any setting."""

    type: Literal["file_search"]


class AssistantToolsFileSearchTypeOnlyParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]
