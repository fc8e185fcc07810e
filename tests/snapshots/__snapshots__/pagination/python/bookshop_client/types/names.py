from __future__ import annotations

from .._runtime import Model


class Names(Model):
    items: list[str] | None = None
    total: int | None = None
