from __future__ import annotations

from typing import Literal

from .._runtime import Model


class DeleteVectorStoreResponse(Model):
    """What remains of a vector store."""

    id: str
    object: Literal["vector_store.deleted"]
    deleted: bool
