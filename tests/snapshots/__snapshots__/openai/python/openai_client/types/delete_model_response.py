from __future__ import annotations

from .._runtime import Model


class DeleteModelResponse(Model):
    """What remains of a model."""

    id: str
    object: str
    """Always `model`."""
    deleted: bool
