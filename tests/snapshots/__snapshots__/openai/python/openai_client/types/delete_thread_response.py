from __future__ import annotations

from typing import Literal

from .._runtime import Model


class DeleteThreadResponse(Model):
    """What remains of a thread."""

    id: str
    object: Literal["thread.deleted"]
    deleted: bool
