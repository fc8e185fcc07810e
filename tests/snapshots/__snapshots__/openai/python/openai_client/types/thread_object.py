from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .metadata import Metadata
from .tool_resources import ToolResources


class ThreadObject(Model):
    """A conversation."""

    id: str
    """The id of the thread."""
    object: Literal["thread"]
    created_at: int
    """When it was opened, in seconds since 1970."""
    tool_resources: ToolResources | None
    metadata: Metadata
