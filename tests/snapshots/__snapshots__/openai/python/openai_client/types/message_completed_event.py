from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .message_object import MessageObject


class MessageCompletedEvent(Model):
    """A message is finished."""

    event: Literal["thread.message.completed"]
    data: MessageObject
