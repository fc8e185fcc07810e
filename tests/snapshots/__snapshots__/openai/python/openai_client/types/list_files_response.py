from __future__ import annotations

from .._runtime import Model
from .open_ai_file import OpenAIFile


class ListFilesResponse(Model):
    """A page of files."""

    object: str
    """Always `list`."""
    data: list[OpenAIFile]
    first_id: str | None
    """The id of the first object here, or null on an empty page."""
    last_id: str | None
    """The id of the last object here, or null on an empty page."""
    has_more: bool
    """Whether there is another page."""
