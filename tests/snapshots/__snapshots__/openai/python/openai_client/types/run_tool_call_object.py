from __future__ import annotations

from typing import Literal

from .._runtime import Model


class RunToolCallObjectFunction(Model):
    name: str
    """Which function."""
    arguments: str
    """The arguments, as JSON text."""


class RunToolCallObject(Model):
    """A call of a function that you are asked to make."""

    id: str
    """The id of the call. Send it back with the output."""
    type: Literal["function"]
    function: RunToolCallObjectFunction
