from __future__ import annotations

from typing import Required, TypedDict

from .._runtime import Model


class Cat(Model):
    species: str
    lives: int | None = None


class CatParam(TypedDict, total=False):
    species: Required[str]
    lives: int
