"""The types of Weather Station, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .create_forecast_request import *
    from .forecast import *
    from .forecast_event import *
    from .reading import *

_MODULES: dict[str, tuple[str, ...]] = {
    "create_forecast_request": ("CreateForecastRequestParam",),
    "forecast": ("Forecast",),
    "forecast_event": (
        "ForecastEvent",
        "ForecastEventForecastDone",
        "ForecastEventForecastWord",
    ),
    "reading": ("Reading",),
}

_HOMES = {name: module for module, names in _MODULES.items() for name in names}


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
