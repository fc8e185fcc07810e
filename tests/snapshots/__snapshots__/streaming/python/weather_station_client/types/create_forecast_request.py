from __future__ import annotations

from typing import Required, TypedDict


class CreateForecastRequestParam(TypedDict, total=False):
    city: Required[str]
    stream: bool
