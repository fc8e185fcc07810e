from typing import Literal, TypeAlias

from .chat_completion_named_tool_choice import ChatCompletionNamedToolChoiceParam

ChatCompletionToolChoiceOptionParam: TypeAlias = (
    Literal["none", "auto", "required"] | ChatCompletionNamedToolChoiceParam
)
"""Whether functions are asked for.

- `auto`: the model decides.
- `none`: never.
- `required`: at least one.
- an object: this one.
"""
