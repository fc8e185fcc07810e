from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .run_object import RunObject


class RunFailedEvent(Model):
    """A run has failed."""

    event: Literal["thread.run.failed"]
    data: RunObject
