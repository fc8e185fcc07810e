from __future__ import annotations

from typing import Any, Literal

from .._runtime import Model


class RunStepDeltaStepDetailsToolCallsFileSearchObject(Model):
    """A search that is going on."""

    index: int
    id: str | None = None
    type: Literal["file_search"]
    file_search: dict[str, Any]
    """Empty for now."""
