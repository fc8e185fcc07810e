from __future__ import annotations

import datetime as _datetime

from .._runtime import Model


class Reading(Model):
    celsius: float
    at: _datetime.datetime | None = None
