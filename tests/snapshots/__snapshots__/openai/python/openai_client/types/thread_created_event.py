from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .thread_object import ThreadObject


class ThreadCreatedEvent(Model):
    """A thread was opened."""

    event: Literal["thread.created"]
    data: ThreadObject
