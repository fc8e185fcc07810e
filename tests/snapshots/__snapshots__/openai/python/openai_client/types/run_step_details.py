from typing import Annotated, TypeAlias

from pydantic import Field

from .run_step_details_message_creation_object import (
    RunStepDetailsMessageCreationObject,
)
from .run_step_details_tool_calls_object import RunStepDetailsToolCallsObject

RunStepDetails: TypeAlias = Annotated[
    RunStepDetailsMessageCreationObject | RunStepDetailsToolCallsObject,
    Field(discriminator="type"),
]
"""What was done."""
