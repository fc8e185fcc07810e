from __future__ import annotations

from typing import Literal

from .._runtime import Model


class Parcel(Model):
    id: str
    state: Literal["packed", "moving", "there"]
