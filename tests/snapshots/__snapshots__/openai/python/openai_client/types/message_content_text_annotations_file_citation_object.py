from __future__ import annotations

from typing import Literal

from .._runtime import Model


class MessageContentTextAnnotationsFileCitationObjectFileCitation(Model):
    file_id: str
    """The file that is cited."""


class MessageContentTextAnnotationsFileCitationObject(Model):
    """The text rests on a file that was found by file search."""

    type: Literal["file_citation"]
    text: str
    """The mark in the text. Put a footnote in its place."""
    file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation
    start_index: int
    """Where the mark begins."""
    end_index: int
    """Where the mark is over."""
