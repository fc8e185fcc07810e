from __future__ import annotations

from .._runtime import Model


class X(Model):
    id: str | None = None
