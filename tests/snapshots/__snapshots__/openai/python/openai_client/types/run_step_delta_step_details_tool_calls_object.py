from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .run_step_delta_tool_call import RunStepDeltaToolCall


class RunStepDeltaStepDetailsToolCallsObject(Model):
    """Tools are being used."""

    type: Literal["tool_calls"]
    tool_calls: list[RunStepDeltaToolCall] | None = None
