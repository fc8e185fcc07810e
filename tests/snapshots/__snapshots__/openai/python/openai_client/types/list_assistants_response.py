from __future__ import annotations

from .._runtime import Model
from .assistant_object import AssistantObject


class ListAssistantsResponse(Model):
    """A page of assistants."""

    object: str
    """Always `list`."""
    data: list[AssistantObject]
    first_id: str | None
    """The id of the first object here, or null on an empty page."""
    last_id: str | None
    """The id of the last object here, or null on an empty page."""
    has_more: bool
    """Whether there is another page."""
