from collections.abc import Sequence
from typing import TypeAlias

from .chat_completion_request_message_content_part_text import (
    ChatCompletionRequestMessageContentPartTextParam,
)

ChatCompletionTextContentParam: TypeAlias = (
    str | Sequence[ChatCompletionRequestMessageContentPartTextParam]
)
"""Text, whole or in parts."""
