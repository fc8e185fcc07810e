from __future__ import annotations

from typing import Literal, Required, TypedDict

from .._runtime import Model


class ChatCompletionMessageToolCallFunction(Model):
    name: str
    """Which function."""
    arguments: str
    """The arguments, as JSON text. Check them, since a model can be wrong."""


class ChatCompletionMessageToolCallFunctionParam(TypedDict, total=False):
    name: Required[str]
    arguments: Required[str]


class ChatCompletionMessageToolCall(Model):
    """A call of a function."""

    id: str
    """The id of the call. Send it back with the result."""
    type: Literal["function"]
    function: ChatCompletionMessageToolCallFunction


class ChatCompletionMessageToolCallParam(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["function"]]
    function: Required[ChatCompletionMessageToolCallFunctionParam]
