from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .message_attachment import MessageAttachment
from .message_content import MessageContent
from .metadata import Metadata


class MessageObjectIncompleteDetails(Model):
    reason: Literal[
        "content_filter",
        "max_tokens",
        "run_cancelled",
        "run_expired",
        "run_failed",
    ]


class MessageObject(Model):
    """Something that was said in a thread."""

    id: str
    """The id of the message."""
    object: Literal["thread.message"]
    created_at: int
    """When it was begun, in seconds since 1970."""
    thread_id: str
    """The thread it stands in."""
    status: Literal["in_progress", "incomplete", "completed"]
    """Whether it is still being written."""
    incomplete_details: MessageObjectIncompleteDetails | None
    """Why the message broke off, if it did."""
    completed_at: int | None
    """When it was finished."""
    incomplete_at: int | None
    """When it broke off."""
    role: Literal["user", "assistant"]
    """Who speaks."""
    content: list[MessageContent]
    """What is said, part by part."""
    assistant_id: str | None
    """The assistant that wrote it, if one did."""
    run_id: str | None
    """The run in which it was written. Null for a message that you added yourself."""
    attachments: list[MessageAttachment] | None
    """Files that came along, and which tools may read them."""
    metadata: Metadata
