from __future__ import annotations

from .._runtime import Model
from .x import X


class XOutput(Model):
    x: X | None = None
