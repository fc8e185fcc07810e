from __future__ import annotations

from typing import Required, TypedDict

from .._runtime import Model


class Vehicle(Model):
    """A thing that moves."""

    id: str
    label: str | None = None
    wheels: int


class VehicleParam(TypedDict, total=False):
    label: str
    wheels: Required[int]
