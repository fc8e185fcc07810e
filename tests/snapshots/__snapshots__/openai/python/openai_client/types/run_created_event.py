from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .run_object import RunObject


class RunCreatedEvent(Model):
    """A run was asked for."""

    event: Literal["thread.run.created"]
    data: RunObject
