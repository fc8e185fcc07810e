from __future__ import annotations

from typing import Literal

from .._runtime import Model


class RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage(Model):
    file_id: str | None = None


class RunStepDeltaStepDetailsToolCallsCodeOutputImageObject(Model):
    """A picture that the code has just drawn."""

    index: int
    type: Literal["image"]
    image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | None = None
