from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .text_annotation import TextAnnotation


class MessageContentTextObjectText(Model):
    value: str
    """The text."""
    annotations: list[TextAnnotation]
    """Notes on places in the text."""


class MessageContentTextObject(Model):
    """Text, with notes on where it came from."""

    type: Literal["text"]
    text: MessageContentTextObjectText
