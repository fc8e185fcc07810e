from __future__ import annotations

from typing import Literal

from .._runtime import Model


class RunStepDetailsToolCallsCodeOutputLogsObject(Model):
    """Text that the code printed."""

    type: Literal["logs"]
    logs: str
    """The text."""
