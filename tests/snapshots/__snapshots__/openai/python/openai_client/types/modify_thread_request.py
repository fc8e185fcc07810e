from __future__ import annotations

from typing import TypedDict

from .metadata import Metadata
from .tool_resources import ToolResourcesParam


class ModifyThreadRequestParam(TypedDict, total=False):
    """What to change about a thread."""

    tool_resources: ToolResourcesParam | None
    metadata: Metadata
