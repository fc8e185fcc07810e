from __future__ import annotations

from typing import Literal, Required, TypedDict

from .function_object import FunctionObjectParam


class ChatCompletionToolParam(TypedDict, total=False):
    """A function that the model may ask for."""

    type: Required[Literal["function"]]
    function: Required[FunctionObjectParam]
