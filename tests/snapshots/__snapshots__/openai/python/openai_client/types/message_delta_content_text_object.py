from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .text_annotation_delta import TextAnnotationDelta


class MessageDeltaContentTextObjectText(Model):
    value: str | None = None
    """What to add to the text so far."""
    annotations: list[TextAnnotationDelta] | None = None


class MessageDeltaContentTextObject(Model):
    """More text."""

    index: int
    type: Literal["text"]
    text: MessageDeltaContentTextObjectText | None = None
