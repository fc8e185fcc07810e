from __future__ import annotations

from typing import Literal, Required, TypedDict

from .._runtime import Model


class AssistantsNamedToolChoiceFunction(Model):
    name: str
    """Which function."""


class AssistantsNamedToolChoiceFunctionParam(TypedDict, total=False):
    name: Required[str]


class AssistantsNamedToolChoice(Model):
    """A tool that must be used."""

    type: Literal["function", "code_interpreter", "file_search"]
    """The kind of tool. A function needs its name as well."""
    function: AssistantsNamedToolChoiceFunction | None = None


class AssistantsNamedToolChoiceParam(TypedDict, total=False):
    type: Required[Literal["function", "code_interpreter", "file_search"]]
    function: AssistantsNamedToolChoiceFunctionParam
