from __future__ import annotations

from typing import Required, TypedDict


class LogInRequestParam(TypedDict, total=False):
    user: Required[str]
    remember: bool
