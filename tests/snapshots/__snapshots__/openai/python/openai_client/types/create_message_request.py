from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from .assistant_tools_code import AssistantToolsCodeParam
from .assistant_tools_file_search_type_only import AssistantToolsFileSearchTypeOnlyParam
from .message_request_content import MessageRequestContentParam
from .metadata import Metadata


class CreateMessageRequestAttachmentsItemParam(TypedDict, total=False):
    """A file that came along with a message."""

    file_id: Required[str]
    """The file."""
    tools: Required[
        Sequence[AssistantToolsCodeParam | AssistantToolsFileSearchTypeOnlyParam]
    ]
    """The tools that may read it."""


class CreateMessageRequestParam(TypedDict, total=False):
    """A new message."""

    role: Required[Literal["user", "assistant"]]
    content: Required[str | Sequence[MessageRequestContentParam]]
    attachments: Sequence[CreateMessageRequestAttachmentsItemParam] | None
    metadata: Metadata
