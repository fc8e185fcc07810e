from __future__ import annotations

from typing import Literal, Required, TypedDict


class ChatCompletionRequestMessageContentPartRefusalParam(TypedDict, total=False):
    """A part in which the model declined."""

    type: Required[Literal["refusal"]]
    refusal: Required[str]
    """How it put that."""
