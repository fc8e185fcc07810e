from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .run_object import RunObject


class RunExpiredEvent(Model):
    """A run took too long and was given up."""

    event: Literal["thread.run.expired"]
    data: RunObject
