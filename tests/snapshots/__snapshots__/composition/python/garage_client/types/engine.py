from typing import Literal, TypeAlias

Engine: TypeAlias = Literal["petrol", "diesel", "electric"]
