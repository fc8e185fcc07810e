from __future__ import annotations

from typing import Literal

from .._runtime import Model


class WebhookBatchCompletedData(Model):
    id: str
    """The id of the batch."""


class WebhookBatchCompleted(Model):
    """A batch job has run to its end."""

    id: str
    """The id of the event."""
    object: Literal["event"] | None = None
    created_at: int
    """When the batch ended, in seconds since 1970."""
    type: Literal["batch.completed"]
    data: WebhookBatchCompletedData
