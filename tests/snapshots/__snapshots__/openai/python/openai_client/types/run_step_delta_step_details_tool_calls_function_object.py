from __future__ import annotations

from typing import Literal

from .._runtime import Model


class RunStepDeltaStepDetailsToolCallsFunctionObjectFunction(Model):
    name: str | None = None
    arguments: str | None = None
    """What to add to the arguments so far."""
    output: str | None = None


class RunStepDeltaStepDetailsToolCallsFunctionObject(Model):
    """More of a call that you are asked to make."""

    index: int
    id: str | None = None
    type: Literal["function"]
    function: RunStepDeltaStepDetailsToolCallsFunctionObjectFunction | None = None
