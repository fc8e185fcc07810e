from __future__ import annotations

from typing import Literal

from .._runtime import Model


class RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject(Model):
    """More text that the code printed."""

    index: int
    type: Literal["logs"]
    logs: str | None = None
