from collections.abc import Sequence
from typing import TypeAlias

from .chat_completion_message_tool_call import (
    ChatCompletionMessageToolCall,
    ChatCompletionMessageToolCallParam,
)

ChatCompletionMessageToolCalls: TypeAlias = list[ChatCompletionMessageToolCall]
"""Calls that the model asks for."""
ChatCompletionMessageToolCallsParam: TypeAlias = Sequence[
    ChatCompletionMessageToolCallParam
]
