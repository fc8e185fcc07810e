from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .run_step_object import RunStepObject


class RunStepCreatedEvent(Model):
    """A step was added to a run."""

    event: Literal["thread.run.step.created"]
    data: RunStepObject
