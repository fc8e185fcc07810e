from __future__ import annotations

from typing import Literal, Required, TypedDict

from .._runtime import Model


class VectorStoreExpirationAfter(Model):
    """When a vector store goes away by itself."""

    anchor: Literal["last_active_at"]
    days: int
    """How many days without use."""


class VectorStoreExpirationAfterParam(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    days: Required[int]
