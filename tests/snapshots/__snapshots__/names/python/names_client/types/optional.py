from typing import TypedDict

OptionalParam = TypedDict(
    "OptionalParam",
    {"json": "str", "body": "str", "2fa": "str"},
    total=False,
)
