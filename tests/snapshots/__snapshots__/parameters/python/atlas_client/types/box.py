from __future__ import annotations

from typing import TypedDict


class BoxParam(TypedDict, total=False):
    w: int
    h: int
