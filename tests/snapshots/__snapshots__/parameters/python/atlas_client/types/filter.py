from __future__ import annotations

import datetime as _datetime
from typing import TypedDict


class FilterParam(TypedDict, total=False):
    kind: str
    built: FilterBuiltParam


FilterBuiltParam = TypedDict(
    "FilterBuiltParam",
    {"from": "_datetime.date | str", "to": "_datetime.date | str"},
    total=False,
)
