from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .message_delta_object import MessageDeltaObject


class MessageDeltaEvent(Model):
    """A piece of a message has arrived."""

    event: Literal["thread.message.delta"]
    data: MessageDeltaObject
