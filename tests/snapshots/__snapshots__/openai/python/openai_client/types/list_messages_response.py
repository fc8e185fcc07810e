from __future__ import annotations

from .._runtime import Model
from .message_object import MessageObject


class ListMessagesResponse(Model):
    """A page of messages."""

    object: str
    """Always `list`."""
    data: list[MessageObject]
    first_id: str | None
    """The id of the first object here, or null on an empty page."""
    last_id: str | None
    """The id of the last object here, or null on an empty page."""
    has_more: bool
    """Whether there is another page."""
