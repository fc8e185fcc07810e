from __future__ import annotations

from typing import Literal

from .._runtime import Model


class RunStepDetailsToolCallsFunctionObjectFunction(Model):
    name: str
    """Which function."""
    arguments: str
    """The arguments, as JSON text."""
    output: str | None
    """What you sent back. Null until you did."""


class RunStepDetailsToolCallsFunctionObject(Model):
    """You were asked to call a function."""

    id: str
    """The id of the call."""
    type: Literal["function"]
    function: RunStepDetailsToolCallsFunctionObjectFunction
