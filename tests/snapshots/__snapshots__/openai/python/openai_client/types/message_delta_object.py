from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .message_delta_content import MessageDeltaContent


class MessageDeltaObjectDelta(Model):
    role: Literal["user", "assistant"] | None = None
    content: list[MessageDeltaContent] | None = None


class MessageDeltaObject(Model):
    """A piece of a message that is being written."""

    id: str
    """The id of the message."""
    object: Literal["thread.message.delta"]
    delta: MessageDeltaObjectDelta
    """What is new."""
