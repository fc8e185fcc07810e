from __future__ import annotations

from typing import Literal

from .._runtime import Model


class DeleteAssistantResponse(Model):
    """What remains of an assistant."""

    id: str
    object: Literal["assistant.deleted"]
    deleted: bool
