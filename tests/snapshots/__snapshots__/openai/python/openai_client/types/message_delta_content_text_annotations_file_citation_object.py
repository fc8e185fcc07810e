from __future__ import annotations

from typing import Literal

from .._runtime import Model


class MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation(Model):
    file_id: str | None = None
    quote: str | None = None
    """The words that are cited."""


class MessageDeltaContentTextAnnotationsFileCitationObject(Model):
    """A piece of a citation."""

    index: int
    type: Literal["file_citation"]
    text: str | None = None
    file_citation: (
        MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation | None
    ) = None
    start_index: int | None = None
    end_index: int | None = None
