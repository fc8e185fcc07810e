"""The types of Parcels, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .lost_callback_response import *
    from .new_parcel import *
    from .parcel import *
    from .send_parcel_moved_callback_payload import *

# Each module with the names in it; what does not fit on its line is indented below.
_INDEX = """\
lost_callback_response: LostCallbackResponseParam
new_parcel: NewParcelParam
parcel: Parcel
send_parcel_moved_callback_payload: SendParcelMovedCallbackPayload
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
