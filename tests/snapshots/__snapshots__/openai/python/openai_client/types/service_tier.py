from typing import Literal, TypeAlias

ServiceTier: TypeAlias = (
    Literal["auto", "default", "flex", "scale", "priority", "fast"] | None
)
"""How fast, and at which price, the request is served."""
