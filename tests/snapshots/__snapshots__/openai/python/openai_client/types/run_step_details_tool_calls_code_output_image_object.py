from __future__ import annotations

from typing import Literal

from .._runtime import Model


class RunStepDetailsToolCallsCodeOutputImageObjectImage(Model):
    file_id: str
    """The file that holds the picture."""


class RunStepDetailsToolCallsCodeOutputImageObject(Model):
    """A picture that the code drew."""

    type: Literal["image"]
    image: RunStepDetailsToolCallsCodeOutputImageObjectImage
