from __future__ import annotations

from typing import Literal

from .._runtime import Model


class MessageDeltaContentImageFileObjectImageFile(Model):
    file_id: str | None = None
    detail: Literal["auto", "low", "high"] | None = None


class MessageDeltaContentImageFileObject(Model):
    """A picture from a file."""

    index: int
    type: Literal["image_file"]
    image_file: MessageDeltaContentImageFileObjectImageFile | None = None
