from __future__ import annotations

from typing import TypedDict

from .._runtime import Model


class Source(Model):
    book: str | None = None
    page: int | None = None


class SourceParam(TypedDict, total=False):
    book: str
    page: int | None
