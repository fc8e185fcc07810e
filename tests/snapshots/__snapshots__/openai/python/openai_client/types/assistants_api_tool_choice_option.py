from typing import Literal, TypeAlias

from .assistants_named_tool_choice import (
    AssistantsNamedToolChoice,
    AssistantsNamedToolChoiceParam,
)

AssistantsApiToolChoiceOption: TypeAlias = (
    Literal["none", "auto", "required"] | AssistantsNamedToolChoice
)
"""Whether tools are used.

- `auto`: the model decides.
- `none`: no tool is used.
- `required`: at least one tool is used before the answer.
- an object: this tool is used.
"""
AssistantsApiToolChoiceOptionParam: TypeAlias = (
    Literal["none", "auto", "required"] | AssistantsNamedToolChoiceParam
)
