from __future__ import annotations

from typing import Literal

from .._runtime import Model


class RunStepDeltaStepDetailsMessageCreationObjectMessageCreation(Model):
    message_id: str | None = None


class RunStepDeltaStepDetailsMessageCreationObject(Model):
    """A message is being written."""

    type: Literal["message_creation"]
    message_creation: (
        RunStepDeltaStepDetailsMessageCreationObjectMessageCreation | None
    ) = None
