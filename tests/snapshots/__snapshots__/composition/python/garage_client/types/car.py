from __future__ import annotations

from typing import Required, TypedDict

from .._runtime import Model
from .engine import Engine
from .vehicle import Vehicle, VehicleParam


class Car(Model):
    """A vehicle of four wheels, unless it has three."""

    id: str
    label: str
    wheels: int
    engine: Engine | None = None
    """What drives it."""
    trailer: Vehicle | None = None
    __pydantic_extra__: dict[str, str]


class CarParam(TypedDict, total=False):
    label: Required[str]
    wheels: Required[int]
    key_code: str
    engine: Engine
    trailer: VehicleParam | None
