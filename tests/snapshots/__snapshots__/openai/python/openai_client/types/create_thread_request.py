from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .create_message_request import CreateMessageRequestParam
from .create_tool_resources import CreateToolResourcesParam
from .metadata import Metadata


class CreateThreadRequestParam(TypedDict, total=False):
    """A new thread."""

    messages: Sequence[CreateMessageRequestParam]
    tool_resources: CreateToolResourcesParam | None
    metadata: Metadata
