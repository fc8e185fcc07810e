from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .run_object import RunObject


class RunCancelledEvent(Model):
    """A run was stopped."""

    event: Literal["thread.run.cancelled"]
    data: RunObject
