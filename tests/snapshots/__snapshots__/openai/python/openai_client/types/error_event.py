from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .error import Error


class ErrorEvent(Model):
    """Something went wrong inside the service, or took too long."""

    event: Literal["error"]
    data: Error
