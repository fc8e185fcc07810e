from __future__ import annotations

from typing import Literal, Required, TypedDict

from .._runtime import Model


class AssistantToolsCode(Model):
    """Lets the assistant write Python and run it in a sandbox."""

    type: Literal["code_interpreter"]


class AssistantToolsCodeParam(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]
