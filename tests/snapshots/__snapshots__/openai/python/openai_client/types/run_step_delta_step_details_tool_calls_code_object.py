from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime import Model
from .run_step_delta_step_code_output_image_object_4586757a import (
    RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
)
from .run_step_delta_step_details_code_output_logs_object_844f7ce2 import (
    RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject,
)


class RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter(Model):
    input: str | None = None
    """What to add to the code so far."""
    outputs: (
        list[
            Annotated[
                (
                    RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject
                    | RunStepDeltaStepDetailsToolCallsCodeOutputImageObject
                ),
                Field(discriminator="type"),
            ]
        ]
        | None
    ) = None


class RunStepDeltaStepDetailsToolCallsCodeObject(Model):
    """More code, or more that came out of it."""

    index: int
    id: str | None = None
    type: Literal["code_interpreter"]
    code_interpreter: (
        RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter | None
    ) = None
