from typing import Annotated, TypeAlias

from pydantic import Field

from .run_step_delta_step_details_tool_calls_code_object import (
    RunStepDeltaStepDetailsToolCallsCodeObject,
)
from .run_step_delta_step_details_tool_calls_file_search_object import (
    RunStepDeltaStepDetailsToolCallsFileSearchObject,
)
from .run_step_delta_step_details_tool_calls_function_object import (
    RunStepDeltaStepDetailsToolCallsFunctionObject,
)

RunStepDeltaToolCall: TypeAlias = Annotated[
    (
        RunStepDeltaStepDetailsToolCallsCodeObject
        | RunStepDeltaStepDetailsToolCallsFileSearchObject
        | RunStepDeltaStepDetailsToolCallsFunctionObject
    ),
    Field(discriminator="type"),
]
"""A piece of one use of a tool. Pieces with the same `index` belong together."""
