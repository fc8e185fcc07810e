from __future__ import annotations

from typing import Literal

from .._runtime import Model


class DeleteMessageResponse(Model):
    """What remains of a message."""

    id: str
    object: Literal["thread.message.deleted"]
    deleted: bool
