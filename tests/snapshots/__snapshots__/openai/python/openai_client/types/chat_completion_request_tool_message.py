from __future__ import annotations

from typing import Literal, Required, TypedDict

from .chat_completion_text_content import ChatCompletionTextContentParam


class ChatCompletionRequestToolMessageParam(TypedDict, total=False):
    """What a function returned."""

    role: Required[Literal["tool"]]
    content: Required[ChatCompletionTextContentParam]
    tool_call_id: Required[str]
    """The call that this answers."""
