from __future__ import annotations

from typing import Literal, Required, TypedDict

from .._runtime import Model


class Job(Model):
    title: str
    copies: int | None = None
    paper: Literal["a4", "letter"] | None = None


class JobParam(TypedDict, total=False):
    title: Required[str]
    copies: int
    paper: Literal["a4", "letter"]
