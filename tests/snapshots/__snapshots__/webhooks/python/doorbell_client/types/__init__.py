"""The types of Doorbell, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .battery_low_webhook_payload import *
    from .ring import *

# Each module with the names in it; what does not fit on its line is indented below.
_INDEX = """\
battery_low_webhook_payload: BatteryLowWebhookPayload
ring: Ring
"""

_HOMES = {
    name: module
    for module, _, names in (
        line.partition(":") for line in _INDEX.replace("\n ", "").splitlines()
    )
    for name in names.split()
}


def __getattr__(name: str) -> object:
    module = _HOMES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_HOMES)
