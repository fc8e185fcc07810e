from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .message_object import MessageObject


class MessageCreatedEvent(Model):
    """A message was begun."""

    event: Literal["thread.message.created"]
    data: MessageObject
