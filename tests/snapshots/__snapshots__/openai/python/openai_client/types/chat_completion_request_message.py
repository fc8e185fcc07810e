from typing import TypeAlias

from .chat_completion_request_assistant_message import (
    ChatCompletionRequestAssistantMessageParam,
)
from .chat_completion_request_developer_message import (
    ChatCompletionRequestDeveloperMessageParam,
)
from .chat_completion_request_system_message import (
    ChatCompletionRequestSystemMessageParam,
)
from .chat_completion_request_tool_message import ChatCompletionRequestToolMessageParam
from .chat_completion_request_user_message import ChatCompletionRequestUserMessageParam

ChatCompletionRequestMessageParam: TypeAlias = (
    ChatCompletionRequestDeveloperMessageParam
    | ChatCompletionRequestSystemMessageParam
    | ChatCompletionRequestUserMessageParam
    | ChatCompletionRequestAssistantMessageParam
    | ChatCompletionRequestToolMessageParam
)
"""One message of the conversation."""
