from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .message_object import MessageObject


class MessageInProgressEvent(Model):
    """A message is being written."""

    event: Literal["thread.message.in_progress"]
    data: MessageObject
