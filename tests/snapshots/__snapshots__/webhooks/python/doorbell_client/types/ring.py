from __future__ import annotations

import datetime as _datetime
from typing import Literal

from .._runtime import Model


class Ring(Model):
    at: _datetime.datetime
    button: Literal["front", "back"]
    picture: str | None = None
