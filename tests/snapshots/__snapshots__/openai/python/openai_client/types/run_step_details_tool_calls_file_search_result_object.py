from __future__ import annotations

from typing import Literal

from .._runtime import Model


class RunStepDetailsToolCallsFileSearchResultObjectContentItem(Model):
    type: Literal["text"] | None = None
    text: str | None = None
    """The text."""


class RunStepDetailsToolCallsFileSearchResultObject(Model):
    """One thing that was found."""

    file_id: str
    """The file it was found in."""
    file_name: str
    """The name of that file."""
    score: float
    """How well it fits. More is better."""
    content: list[RunStepDetailsToolCallsFileSearchResultObjectContentItem] | None = (
        None
    )
    """The texts. Only there when the request asked to `include` them."""
