from __future__ import annotations

from typing import Literal

from .._runtime import Model


class DeleteVectorStoreFileResponse(Model):
    """What remains of a file in a vector store."""

    id: str
    object: Literal["vector_store.file.deleted"]
    deleted: bool
