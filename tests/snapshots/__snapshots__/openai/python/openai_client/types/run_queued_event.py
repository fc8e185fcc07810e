from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .run_object import RunObject


class RunQueuedEvent(Model):
    """A run waits for its turn."""

    event: Literal["thread.run.queued"]
    data: RunObject
