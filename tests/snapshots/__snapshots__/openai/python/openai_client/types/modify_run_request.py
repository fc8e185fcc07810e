from __future__ import annotations

from typing import TypedDict

from .metadata import Metadata


class ModifyRunRequestParam(TypedDict, total=False):
    """What to change about a run."""

    metadata: Metadata
