from __future__ import annotations

from typing import Required, TypedDict


class LostCallbackResponseParam(TypedDict, total=False):
    again: Required[bool]
