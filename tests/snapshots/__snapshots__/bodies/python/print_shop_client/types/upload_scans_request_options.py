from __future__ import annotations

from typing import TypedDict


class UploadScansRequestOptionsParam(TypedDict, total=False):
    copies: int
