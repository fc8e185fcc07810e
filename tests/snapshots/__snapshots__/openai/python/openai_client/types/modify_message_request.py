from __future__ import annotations

from typing import TypedDict

from .metadata import Metadata


class ModifyMessageRequestParam(TypedDict, total=False):
    """What to change about a message."""

    metadata: Metadata
