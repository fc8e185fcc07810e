from __future__ import annotations

from typing import Literal

from .._runtime import Model


class MessageDeltaContentRefusalObject(Model):
    """More of a refusal."""

    index: int
    type: Literal["refusal"]
    refusal: str | None = None
