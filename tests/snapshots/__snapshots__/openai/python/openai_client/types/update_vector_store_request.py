from __future__ import annotations

from typing import TypedDict

from .metadata import Metadata
from .vector_store_expiration_after import VectorStoreExpirationAfterParam


class UpdateVectorStoreRequestParam(TypedDict, total=False):
    """What to change about a vector store."""

    name: str | None
    expires_after: VectorStoreExpirationAfterParam | None
    metadata: Metadata
