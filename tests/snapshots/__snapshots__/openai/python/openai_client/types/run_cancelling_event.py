from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .run_object import RunObject


class RunCancellingEvent(Model):
    """A run is about to stop."""

    event: Literal["thread.run.cancelling"]
    data: RunObject
