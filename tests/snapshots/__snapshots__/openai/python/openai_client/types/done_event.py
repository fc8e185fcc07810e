from __future__ import annotations

from typing import Literal

from .._runtime import Model


class DoneEvent(Model):
    """Nothing more will come."""

    event: Literal["done"]
    data: Literal["[DONE]"]
