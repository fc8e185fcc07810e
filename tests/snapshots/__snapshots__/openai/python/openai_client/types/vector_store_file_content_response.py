from __future__ import annotations

from typing import Literal

from .._runtime import Model


class VectorStoreFileContentResponseDataItem(Model):
    type: str | None = None
    """The kind of part. So far it is `text`."""
    text: str | None = None
    """The text."""


class VectorStoreFileContentResponse(Model):
    """What was read out of a file."""

    object: Literal["vector_store.file_content.page"]
    data: list[VectorStoreFileContentResponseDataItem]
    """The text, in parts."""
    has_more: bool
    """Whether there is another page."""
    next_page: str | None
    """A token for the page after this, if there is one."""
