from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime import Model
from .forecast import Forecast


class ForecastEventForecastWord(Model):
    event: Literal["forecast.word"]
    data: str


class ForecastEventForecastDone(Model):
    event: Literal["forecast.done"]
    data: Forecast


ForecastEvent: TypeAlias = Annotated[
    ForecastEventForecastWord | ForecastEventForecastDone,
    Field(discriminator="event"),
]
