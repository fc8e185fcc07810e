from typing import Literal, TypeAlias

ReasoningEffort: TypeAlias = (
    Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
)
"""How long a reasoning model thinks before it speaks. Each model knows some of
these.
"""
