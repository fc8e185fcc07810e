from __future__ import annotations

from .._runtime import Model


class VectorStoreFileCounts(Model):
    """How many files are in which state."""

    in_progress: int
    """Being processed."""
    completed: int
    """Ready to be searched."""
    failed: int
    """Could not be processed."""
    cancelled: int
    """Stopped on the way."""
    total: int
    """All of them."""
