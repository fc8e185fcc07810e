from typing import Annotated, TypeAlias

from pydantic import Field

from .run_step_details_tool_calls_code_object import RunStepDetailsToolCallsCodeObject
from .run_step_details_tool_calls_file_search_object import (
    RunStepDetailsToolCallsFileSearchObject,
)
from .run_step_details_tool_calls_function_object import (
    RunStepDetailsToolCallsFunctionObject,
)

RunStepDetailsToolCall: TypeAlias = Annotated[
    (
        RunStepDetailsToolCallsCodeObject
        | RunStepDetailsToolCallsFileSearchObject
        | RunStepDetailsToolCallsFunctionObject
    ),
    Field(discriminator="type"),
]
"""One use of a tool."""
