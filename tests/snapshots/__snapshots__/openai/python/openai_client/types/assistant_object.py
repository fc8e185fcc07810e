from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .assistant_tool import AssistantTool
from .assistants_api_response_format_option import AssistantsApiResponseFormatOption
from .metadata import Metadata
from .tool_resources import ToolResources


class AssistantObject(Model):
    """A model with instructions and tools, ready to work on threads.

    Deprecated.
    """

    id: str
    """The id of the assistant."""
    object: Literal["assistant"]
    created_at: int
    """When it was made, in seconds since 1970."""
    name: str | None
    """A name for people."""
    description: str | None
    """A word on what it is good for."""
    model: str
    """The model that does the thinking."""
    instructions: str | None
    """What the model is told before anything else."""
    tools: list[AssistantTool]
    """What it may use."""
    tool_resources: ToolResources | None = None
    metadata: Metadata
    temperature: float | None = None
    """How freely words are picked. 0 is sober, 2 is wild."""
    top_p: float | None = None
    """The share of likely words that is picked from."""
    response_format: AssistantsApiResponseFormatOption | None = None
