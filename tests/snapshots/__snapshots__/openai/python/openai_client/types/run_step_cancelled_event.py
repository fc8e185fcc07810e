from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .run_step_object import RunStepObject


class RunStepCancelledEvent(Model):
    """A step was stopped."""

    event: Literal["thread.run.step.cancelled"]
    data: RunStepObject
