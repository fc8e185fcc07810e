from typing import TypeAlias

from .x import X

List: TypeAlias = list[X]
