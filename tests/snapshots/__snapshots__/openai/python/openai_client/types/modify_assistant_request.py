from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .assistant_supported_models import AssistantSupportedModels
from .assistant_tool import AssistantToolParam
from .assistants_api_response_format_option import (
    AssistantsApiResponseFormatOptionParam,
)
from .metadata import Metadata
from .reasoning_effort import ReasoningEffort
from .tool_resources import ToolResourcesParam


class ModifyAssistantRequestParam(TypedDict, total=False):
    """What to change about an assistant."""

    model: str | AssistantSupportedModels
    reasoning_effort: ReasoningEffort
    name: str | None
    description: str | None
    instructions: str | None
    tools: Sequence[AssistantToolParam]
    tool_resources: ToolResourcesParam | None
    metadata: Metadata
    temperature: float | None
    top_p: float | None
    response_format: AssistantsApiResponseFormatOptionParam | None
