from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import Model
from .run_step_details_tool_calls_code_output_image_object import (
    RunStepDetailsToolCallsCodeOutputImageObject,
)
from .run_step_details_tool_calls_code_output_logs_object import (
    RunStepDetailsToolCallsCodeOutputLogsObject,
)


class RunStepDetailsToolCallsCodeObjectCodeInterpreter(Model):
    input: str
    """The code."""
    outputs: list[
        Annotated[
            (
                RunStepDetailsToolCallsCodeOutputLogsObject
                | RunStepDetailsToolCallsCodeOutputImageObject
            ),
            Field(discriminator="type"),
        ]
    ]
    """What came out of it."""


class RunStepDetailsToolCallsCodeObject(Model):
    """Code was run."""

    id: str
    """The id of the call."""
    type: Literal["code_interpreter"]
    code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter
