from __future__ import annotations

from typing import Required, TypedDict

from .._runtime import Model
from .function_parameters import FunctionParameters


class FunctionObject(Model):
    """A function that you offer to the model."""

    name: str
    """Letters, digits, `_` and `-`."""
    description: str | None = None
    """What the function is for. The model reads this to decide on a call."""
    parameters: FunctionParameters | None = None
    strict: bool | None = None
    """When true, arguments always fit `parameters`. Some schema keywords are then
    refused.
    """


class FunctionObjectParam(TypedDict, total=False):
    name: Required[str]
    description: str
    parameters: FunctionParameters
    strict: bool | None
