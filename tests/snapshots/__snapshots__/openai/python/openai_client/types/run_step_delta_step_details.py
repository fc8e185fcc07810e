from typing import Annotated, TypeAlias

from pydantic import Field

from .run_step_delta_step_details_message_creation_object import (
    RunStepDeltaStepDetailsMessageCreationObject,
)
from .run_step_delta_step_details_tool_calls_object import (
    RunStepDeltaStepDetailsToolCallsObject,
)

RunStepDeltaStepDetails: TypeAlias = Annotated[
    (
        RunStepDeltaStepDetailsMessageCreationObject
        | RunStepDeltaStepDetailsToolCallsObject
    ),
    Field(discriminator="type"),
]
"""More of what was done."""
