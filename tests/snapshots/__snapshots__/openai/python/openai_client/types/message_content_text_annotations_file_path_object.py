from __future__ import annotations

from typing import Literal

from .._runtime import Model


class MessageContentTextAnnotationsFilePathObjectFilePath(Model):
    file_id: str
    """The file that was written."""


class MessageContentTextAnnotationsFilePathObject(Model):
    """The text points to a file that code has written."""

    type: Literal["file_path"]
    text: str
    """The path in the text. Put a link in its place."""
    file_path: MessageContentTextAnnotationsFilePathObjectFilePath
    start_index: int
    """Where the path begins."""
    end_index: int
    """Where the path is over."""
