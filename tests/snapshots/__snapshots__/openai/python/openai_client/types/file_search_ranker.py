from typing import Literal, TypeAlias

FileSearchRanker: TypeAlias = Literal["auto", "default_2024_08_21"]
"""What puts the results in order. Left out, it is `auto`."""
