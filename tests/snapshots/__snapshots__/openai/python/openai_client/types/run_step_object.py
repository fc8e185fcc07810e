from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .metadata import Metadata
from .run_step_completion_usage import RunStepCompletionUsage
from .run_step_details import RunStepDetails


class RunStepObjectLastError(Model):
    code: Literal["server_error", "rate_limit_exceeded"]
    message: str
    """A sentence for people."""


class RunStepObject(Model):
    """One thing that a run did."""

    id: str
    """The id of the step."""
    object: Literal["thread.run.step"]
    created_at: int
    """When it began, in seconds since 1970."""
    assistant_id: str
    """The assistant at work."""
    thread_id: str
    """The thread it works on."""
    run_id: str
    """The run it is part of."""
    type: Literal["message_creation", "tool_calls"]
    """Whether a message was written or tools were used."""
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    """How far it is."""
    step_details: RunStepDetails
    last_error: RunStepObjectLastError | None
    """What went wrong last, if anything."""
    expired_at: int | None
    """When it was given up, because its run was."""
    cancelled_at: int | None
    """When it was stopped."""
    failed_at: int | None
    """When it failed."""
    completed_at: int | None
    """When it ended well."""
    metadata: Metadata
    usage: RunStepCompletionUsage | None
