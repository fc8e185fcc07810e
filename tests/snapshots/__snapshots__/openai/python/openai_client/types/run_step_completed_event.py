from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .run_step_object import RunStepObject


class RunStepCompletedEvent(Model):
    """A step has ended well."""

    event: Literal["thread.run.step.completed"]
    data: RunStepObject
