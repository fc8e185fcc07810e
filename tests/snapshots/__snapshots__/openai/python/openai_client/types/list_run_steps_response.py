from __future__ import annotations

from .._runtime import Model
from .run_step_object import RunStepObject


class ListRunStepsResponse(Model):
    """A page of run steps."""

    object: str
    """Always `list`."""
    data: list[RunStepObject]
    first_id: str | None
    """The id of the first object here, or null on an empty page."""
    last_id: str | None
    """The id of the last object here, or null on an empty page."""
    has_more: bool
    """Whether there is another page."""
