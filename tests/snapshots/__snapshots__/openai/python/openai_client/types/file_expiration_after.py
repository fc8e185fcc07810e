from __future__ import annotations

from typing import Literal, Required, TypedDict


class FileExpirationAfterParam(TypedDict, total=False):
    """When a file goes away by itself. Left out, batch files go after 30 days, others
    never.
    """

    anchor: Required[Literal["created_at"]]
    seconds: Required[int]
    """How many seconds, from an hour to 30 days."""
