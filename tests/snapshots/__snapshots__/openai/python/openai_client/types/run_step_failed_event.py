from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .run_step_object import RunStepObject


class RunStepFailedEvent(Model):
    """A step has failed."""

    event: Literal["thread.run.step.failed"]
    data: RunStepObject
