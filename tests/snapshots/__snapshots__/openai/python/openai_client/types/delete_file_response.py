from __future__ import annotations

from typing import Literal

from .._runtime import Model


class DeleteFileResponse(Model):
    """What remains of a file."""

    id: str
    object: Literal["file"]
    deleted: bool
