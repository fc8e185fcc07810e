from __future__ import annotations

from typing import Literal

from .._runtime import Model


class VectorStoreSearchResultContentObject(Model):
    """A place in a file."""

    type: Literal["text"]
    text: str
    """What stands there."""
