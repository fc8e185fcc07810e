from __future__ import annotations

from typing import Literal

from .._runtime import Model


class RunStepDetailsMessageCreationObjectMessageCreation(Model):
    message_id: str
    """Which message."""


class RunStepDetailsMessageCreationObject(Model):
    """A message was written."""

    type: Literal["message_creation"]
    message_creation: RunStepDetailsMessageCreationObjectMessageCreation
