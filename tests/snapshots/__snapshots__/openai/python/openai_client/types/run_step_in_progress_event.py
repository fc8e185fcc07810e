from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .run_step_object import RunStepObject


class RunStepInProgressEvent(Model):
    """A step is at work."""

    event: Literal["thread.run.step.in_progress"]
    data: RunStepObject
