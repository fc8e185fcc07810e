from __future__ import annotations

from .._runtime import Model


class Thing(Model):
    id: str
    label: str | None = None
