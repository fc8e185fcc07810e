from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .run_object import RunObject


class RunIncompleteEvent(Model):
    """A run has hit a limit and ended early."""

    event: Literal["thread.run.incomplete"]
    data: RunObject
