from __future__ import annotations

from typing import Literal

from .._runtime import Model


class MessageDeltaContentTextAnnotationsFilePathObjectFilePath(Model):
    file_id: str | None = None


class MessageDeltaContentTextAnnotationsFilePathObject(Model):
    """A piece of a path."""

    index: int
    type: Literal["file_path"]
    text: str | None = None
    file_path: MessageDeltaContentTextAnnotationsFilePathObjectFilePath | None = None
    start_index: int | None = None
    end_index: int | None = None
