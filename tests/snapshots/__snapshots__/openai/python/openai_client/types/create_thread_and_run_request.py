from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .assistant_supported_models import AssistantSupportedModels
from .assistant_tool import AssistantToolParam
from .assistants_api_response_format_option import (
    AssistantsApiResponseFormatOptionParam,
)
from .assistants_api_tool_choice_option import AssistantsApiToolChoiceOptionParam
from .create_thread_request import CreateThreadRequestParam
from .metadata import Metadata
from .parallel_tool_calls import ParallelToolCalls
from .tool_resources import ToolResourcesParam
from .truncation_object import TruncationObjectParam


class CreateThreadAndRunRequestParam(TypedDict, total=False):
    """A new thread, and a run on it. Only the assistant is needed."""

    assistant_id: Required[str]
    thread: CreateThreadRequestParam
    model: str | AssistantSupportedModels | None
    instructions: str | None
    tools: Sequence[AssistantToolParam] | None
    tool_resources: ToolResourcesParam | None
    metadata: Metadata
    temperature: float | None
    top_p: float | None
    stream: bool | None
    max_prompt_tokens: int | None
    max_completion_tokens: int | None
    truncation_strategy: TruncationObjectParam | None
    tool_choice: AssistantsApiToolChoiceOptionParam | None
    parallel_tool_calls: ParallelToolCalls
    response_format: AssistantsApiResponseFormatOptionParam | None
