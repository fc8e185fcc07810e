from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .run_object import RunObject


class RunInProgressEvent(Model):
    """A run is at work."""

    event: Literal["thread.run.in_progress"]
    data: RunObject
