from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .run_object import RunObject


class RunCompletedEvent(Model):
    """A run has ended well."""

    event: Literal["thread.run.completed"]
    data: RunObject
