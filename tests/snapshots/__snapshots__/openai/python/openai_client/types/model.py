from __future__ import annotations

import datetime as _datetime
from typing import Literal

from .._runtime import Model


class Model_(Model):
    """A model that answers requests."""

    id: str
    """The name to use in requests."""
    object: Literal["model"]
    created: int
    """Since when it exists, in seconds since 1970."""
    owned_by: str
    """Who owns it."""
    shutdown_date: _datetime.date | None = None
    """The day of its retirement, as far as that is known."""
