from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .assistant_tools_code import AssistantToolsCode
from .assistant_tools_file_search_type_only import AssistantToolsFileSearchTypeOnly


class MessageAttachment(Model):
    """A file that came along with a message."""

    file_id: str | None = None
    """The file."""
    tools: (
        list[
            Annotated[
                AssistantToolsCode | AssistantToolsFileSearchTypeOnly,
                Field(discriminator="type"),
            ]
        ]
        | None
    ) = None
    """The tools that may read it."""
