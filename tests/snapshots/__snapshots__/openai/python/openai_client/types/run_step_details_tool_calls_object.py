from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .run_step_details_tool_call import RunStepDetailsToolCall


class RunStepDetailsToolCallsObject(Model):
    """Tools were used."""

    type: Literal["tool_calls"]
    tool_calls: list[RunStepDetailsToolCall]
