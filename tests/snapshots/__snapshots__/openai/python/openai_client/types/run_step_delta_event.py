from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .run_step_delta_object import RunStepDeltaObject


class RunStepDeltaEvent(Model):
    """A piece of a step has arrived."""

    event: Literal["thread.run.step.delta"]
    data: RunStepDeltaObject
