from __future__ import annotations

from .._runtime import Model


class Forecast(Model):
    city: str
    text: str
