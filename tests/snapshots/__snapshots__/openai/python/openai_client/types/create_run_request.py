from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .assistant_supported_models import AssistantSupportedModels
from .assistant_tool import AssistantToolParam
from .assistants_api_response_format_option import (
    AssistantsApiResponseFormatOptionParam,
)
from .assistants_api_tool_choice_option import AssistantsApiToolChoiceOptionParam
from .create_message_request import CreateMessageRequestParam
from .metadata import Metadata
from .parallel_tool_calls import ParallelToolCalls
from .reasoning_effort import ReasoningEffort
from .truncation_object import TruncationObjectParam


class CreateRunRequestParam(TypedDict, total=False):
    """A new run on a thread that exists. Only the assistant is needed."""

    assistant_id: Required[str]
    model: str | AssistantSupportedModels | None
    reasoning_effort: ReasoningEffort
    instructions: str | None
    additional_instructions: str | None
    additional_messages: Sequence[CreateMessageRequestParam] | None
    tools: Sequence[AssistantToolParam] | None
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
