from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .run_step_object import RunStepObject


class RunStepExpiredEvent(Model):
    """A step was given up, because its run was."""

    event: Literal["thread.run.step.expired"]
    data: RunStepObject
