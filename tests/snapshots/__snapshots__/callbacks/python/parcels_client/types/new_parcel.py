from __future__ import annotations

from typing import Required, TypedDict


class NewParcelParam(TypedDict, total=False):
    to: Required[str]
    webhook: str
