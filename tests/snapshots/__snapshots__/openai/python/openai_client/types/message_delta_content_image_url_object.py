from __future__ import annotations

from typing import Literal

from .._runtime import Model


class MessageDeltaContentImageUrlObjectImageUrl(Model):
    url: str | None = None
    detail: Literal["auto", "low", "high"] | None = None


class MessageDeltaContentImageUrlObject(Model):
    """A picture from the web."""

    index: int
    type: Literal["image_url"]
    image_url: MessageDeltaContentImageUrlObjectImageUrl | None = None
