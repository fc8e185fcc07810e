from __future__ import annotations

from typing import Literal, TypedDict

from .._runtime import Model
from .source import Source, SourceParam


class Recipe(Model):
    title: str | None = None
    rating: int | None = None
    minutes: float | None = None
    course: Literal["starter", "main"] | None = None
    based_on: Source | None = None
    photo: str | None = None


class RecipeParam(TypedDict, total=False):
    title: str
    rating: int | None
    minutes: float
    course: Literal["starter", "main"] | None
    based_on: SourceParam | None
