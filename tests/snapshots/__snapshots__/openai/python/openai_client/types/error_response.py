from __future__ import annotations

from .._runtime import Model
from .error import Error


class ErrorResponse(Model):
    """What an answer holds when a call failed."""

    error: Error
