"""The types, each loaded at its first use."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .run import ListRuns, Message, MessageParam, Run, RunCreated, RunDelta, RunEvent

__all__ = [
    "ListRuns",
    "Message",
    "MessageParam",
    "Run",
    "RunCreated",
    "RunDelta",
    "RunEvent",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name not in __all__:
            raise AttributeError(name)
        return getattr(import_module(".run", __name__), name)
