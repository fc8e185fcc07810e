from __future__ import annotations

from typing import Literal, Required, TypedDict

from .._runtime import Model
from .function_object import FunctionObject, FunctionObjectParam


class AssistantToolsFunction(Model):
    """Lets the assistant ask you to call a function of yours."""

    type: Literal["function"]
    function: FunctionObject


class AssistantToolsFunctionParam(TypedDict, total=False):
    type: Required[Literal["function"]]
    function: Required[FunctionObjectParam]
