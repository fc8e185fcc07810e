from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class SubmitToolOutputsRunRequestToolOutputsItemParam(TypedDict, total=False):
    tool_call_id: str
    """The call, as named in `required_action`."""
    output: str
    """What the call returned."""


class SubmitToolOutputsRunRequestParam(TypedDict, total=False):
    """What your functions returned."""

    tool_outputs: Required[Sequence[SubmitToolOutputsRunRequestToolOutputsItemParam]]
    stream: bool | None
