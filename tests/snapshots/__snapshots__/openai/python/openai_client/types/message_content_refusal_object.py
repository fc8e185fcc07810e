from __future__ import annotations

from typing import Literal

from .._runtime import Model


class MessageContentRefusalObject(Model):
    """The model declined to answer."""

    type: Literal["refusal"]
    refusal: str
    """How it put that."""
