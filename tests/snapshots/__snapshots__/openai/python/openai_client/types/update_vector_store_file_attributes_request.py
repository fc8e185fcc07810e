from __future__ import annotations

from typing import Required, TypedDict

from .vector_store_file_attributes import VectorStoreFileAttributes


class UpdateVectorStoreFileAttributesRequestParam(TypedDict, total=False):
    """New attributes for a file."""

    attributes: Required[VectorStoreFileAttributes]
