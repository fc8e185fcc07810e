from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .message_object import MessageObject


class MessageIncompleteEvent(Model):
    """A message broke off."""

    event: Literal["thread.message.incomplete"]
    data: MessageObject
