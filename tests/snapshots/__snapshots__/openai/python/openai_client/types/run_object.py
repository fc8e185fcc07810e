from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import Model
from .assistant_tool import AssistantTool
from .assistants_api_response_format_option import AssistantsApiResponseFormatOption
from .assistants_api_tool_choice_option import AssistantsApiToolChoiceOption
from .metadata import Metadata
from .parallel_tool_calls import ParallelToolCalls
from .run_completion_usage import RunCompletionUsage
from .run_tool_call_object import RunToolCallObject
from .truncation_object import TruncationObject


class RunObjectIncompleteDetails(Model):
    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None = None


class RunObjectLastError(Model):
    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    message: str
    """A sentence for people."""


class RunObjectRequiredActionSubmitToolOutputs(Model):
    tool_calls: list[RunToolCallObject]


class RunObjectRequiredAction(Model):
    type: Literal["submit_tool_outputs"]
    submit_tool_outputs: RunObjectRequiredActionSubmitToolOutputs
    """The calls whose outputs it waits for."""


class RunObject(Model):
    """The work of an assistant on a thread."""

    id: str
    """The id of the run."""
    object: Literal["thread.run"]
    created_at: int
    """When it was asked for, in seconds since 1970."""
    thread_id: str
    """The thread it works on."""
    assistant_id: str
    """The assistant at work."""
    status: RunObjectStatus
    """How far it is."""
    required_action: RunObjectRequiredAction | None
    """What you must do before it can go on, if anything."""
    last_error: RunObjectLastError | None
    """What went wrong last, if anything."""
    expires_at: int | None
    """When it will be given up."""
    started_at: int | None
    """When work began."""
    cancelled_at: int | None
    """When it was stopped."""
    failed_at: int | None
    """When it failed."""
    completed_at: int | None
    """When it ended well."""
    incomplete_details: RunObjectIncompleteDetails | None
    """Which limit ended it early, if one did."""
    model: str
    """The model in use."""
    instructions: str
    """The instructions in force."""
    tools: list[AssistantTool]
    """The tools at hand."""
    metadata: Metadata
    usage: RunCompletionUsage | None
    temperature: float | None = None
    """The temperature in use."""
    top_p: float | None = None
    """The share of likely words in use."""
    max_prompt_tokens: int | None
    """The limit on tokens that it may read."""
    max_completion_tokens: int | None
    """The limit on tokens that it may write."""
    truncation_strategy: TruncationObject | None
    tool_choice: AssistantsApiToolChoiceOption | None
    parallel_tool_calls: ParallelToolCalls
    response_format: AssistantsApiResponseFormatOption | None


RunObjectStatus: TypeAlias = Literal[
    "queued",
    "in_progress",
    "requires_action",
    "cancelling",
    "cancelled",
    "failed",
    "completed",
    "incomplete",
    "expired",
]
