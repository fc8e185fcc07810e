from __future__ import annotations

from .._runtime import Model


class Book(Model):
    id: str
    title: str
