from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from .chat_completion_request_message import ChatCompletionRequestMessageParam
from .chat_completion_stream_options import ChatCompletionStreamOptionsParam
from .chat_completion_tool import ChatCompletionToolParam
from .chat_completion_tool_choice_option import ChatCompletionToolChoiceOptionParam
from .metadata import Metadata
from .parallel_tool_calls import ParallelToolCalls
from .reasoning_effort import ReasoningEffort
from .response_format_json_object import ResponseFormatJsonObjectParam
from .response_format_json_schema import ResponseFormatJsonSchemaParam
from .response_format_text import ResponseFormatTextParam
from .service_tier import ServiceTier


class CreateChatCompletionRequestParam(TypedDict, total=False):
    """A conversation to be answered, as text."""

    messages: Required[Sequence[ChatCompletionRequestMessageParam]]
    model: Required[str]
    max_completion_tokens: int | None
    max_tokens: int | None
    temperature: float | None
    top_p: float | None
    frequency_penalty: float | None
    presence_penalty: float | None
    logit_bias: Mapping[str, int] | None
    logprobs: bool | None
    top_logprobs: int | None
    n: int | None
    stop: str | list[str] | None
    response_format: CreateChatCompletionRequestResponseFormatParam
    tools: Sequence[ChatCompletionToolParam]
    tool_choice: ChatCompletionToolChoiceOptionParam
    parallel_tool_calls: ParallelToolCalls
    reasoning_effort: ReasoningEffort
    verbosity: Literal["low", "medium", "high"] | None
    service_tier: ServiceTier
    store: bool | None
    metadata: Metadata
    user: str
    safety_identifier: str | None
    stream: bool | None
    stream_options: ChatCompletionStreamOptionsParam | None


CreateChatCompletionRequestResponseFormatParam: TypeAlias = (
    ResponseFormatTextParam
    | ResponseFormatJsonSchemaParam
    | ResponseFormatJsonObjectParam
)
