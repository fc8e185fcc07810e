from typing import TypeAlias

ParallelToolCalls: TypeAlias = bool
"""Whether several functions may be asked for at once."""
