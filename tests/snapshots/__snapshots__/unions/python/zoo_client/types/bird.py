from __future__ import annotations

from typing import Required, TypedDict

from .._runtime import Model


class Bird(Model):
    species: str
    wingspan: float | None = None


class BirdParam(TypedDict, total=False):
    species: Required[str]
    wingspan: float
