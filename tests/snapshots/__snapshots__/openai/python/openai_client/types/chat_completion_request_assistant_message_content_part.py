from typing import TypeAlias

from .chat_completion_request_message_content_part_refusal import (
    ChatCompletionRequestMessageContentPartRefusalParam,
)
from .chat_completion_request_message_content_part_text import (
    ChatCompletionRequestMessageContentPartTextParam,
)

ChatCompletionRequestAssistantMessageContentPartParam: TypeAlias = (
    ChatCompletionRequestMessageContentPartTextParam
    | ChatCompletionRequestMessageContentPartRefusalParam
)
"""A part of what the model said."""
