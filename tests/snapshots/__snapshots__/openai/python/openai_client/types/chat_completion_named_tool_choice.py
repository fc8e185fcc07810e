from __future__ import annotations

from typing import Literal, Required, TypedDict


class ChatCompletionNamedToolChoiceFunctionParam(TypedDict, total=False):
    name: Required[str]
    """Which function."""


class ChatCompletionNamedToolChoiceParam(TypedDict, total=False):
    """A function that must be asked for."""

    type: Required[Literal["function"]]
    function: Required[ChatCompletionNamedToolChoiceFunctionParam]
