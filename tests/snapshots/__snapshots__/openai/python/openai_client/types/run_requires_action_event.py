from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .run_object import RunObject


class RunRequiresActionEvent(Model):
    """A run waits for the output of your functions."""

    event: Literal["thread.run.requires_action"]
    data: RunObject
