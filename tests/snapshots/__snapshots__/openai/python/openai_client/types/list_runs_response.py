from __future__ import annotations

from .._runtime import Model
from .run_object import RunObject


class ListRunsResponse(Model):
    """A page of runs."""

    object: str
    """Always `list`."""
    data: list[RunObject]
    first_id: str | None
    """The id of the first object here, or null on an empty page."""
    last_id: str | None
    """The id of the last object here, or null on an empty page."""
    has_more: bool
    """Whether there is another page."""
