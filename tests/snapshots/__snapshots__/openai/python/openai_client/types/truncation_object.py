from __future__ import annotations

from typing import Literal, Required, TypedDict

from .._runtime import Model


class TruncationObject(Model):
    """How much of a long thread the model gets to see."""

    type: Literal["auto", "last_messages"]
    """With `auto`, the middle gives way first. With `last_messages`, you say how many
    stay.
    """
    last_messages: int | None = None
    """How many of the newest messages to show."""


class TruncationObjectParam(TypedDict, total=False):
    type: Required[Literal["auto", "last_messages"]]
    last_messages: int | None
