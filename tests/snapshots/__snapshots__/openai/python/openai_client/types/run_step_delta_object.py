from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .run_step_delta_step_details import RunStepDeltaStepDetails


class RunStepDeltaObjectDelta(Model):
    step_details: RunStepDeltaStepDetails | None = None


class RunStepDeltaObject(Model):
    """A piece of a step that is at work."""

    id: str
    """The id of the step."""
    object: Literal["thread.run.step.delta"]
    delta: RunStepDeltaObjectDelta
    """What is new."""
