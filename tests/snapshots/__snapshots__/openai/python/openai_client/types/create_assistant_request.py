from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .assistant_supported_models import AssistantSupportedModels
from .assistant_tool import AssistantToolParam
from .assistants_api_response_format_option import (
    AssistantsApiResponseFormatOptionParam,
)
from .create_tool_resources import CreateToolResourcesParam
from .metadata import Metadata
from .reasoning_effort import ReasoningEffort


class CreateAssistantRequestParam(TypedDict, total=False):
    """A new assistant."""

    model: Required[str | AssistantSupportedModels]
    name: str | None
    description: str | None
    instructions: str | None
    reasoning_effort: ReasoningEffort
    tools: Sequence[AssistantToolParam]
    tool_resources: CreateToolResourcesParam | None
    metadata: Metadata
    temperature: float | None
    top_p: float | None
    response_format: AssistantsApiResponseFormatOptionParam | None
