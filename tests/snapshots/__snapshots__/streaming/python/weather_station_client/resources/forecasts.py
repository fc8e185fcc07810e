from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from .. import types
from .._runtime import (
    AsyncRawResource,
    AsyncResource,
    Events,
    Operation,
    RawResource,
    Resource,
    async_raw,
    omit,
    raw,
)

if TYPE_CHECKING:
    from .._runtime import AsyncStream, Omit, RequestOptions, Stream

_CREATE_FORECAST: Operation[types.Forecast] = Operation(
    "POST",
    "/forecasts",
    returns=lambda: types.Forecast,
    body="json",
    stream=Events(lambda: types.ForecastEvent, envelope=True),
)


class Forecasts(Resource):
    """Forecasts."""

    @property
    def with_raw_response(self) -> ForecastsWithRawResponse:
        return ForecastsWithRawResponse(self._client)

    @overload
    def create_forecast(
        self,
        *,
        city: str,
        stream: Literal[False] | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.Forecast: ...
    @overload
    def create_forecast(
        self,
        *,
        city: str,
        stream: Literal[True],
        request_options: RequestOptions | None = None,
    ) -> Stream[types.ForecastEvent]: ...
    @overload
    def create_forecast(
        self,
        *,
        city: str,
        stream: bool,
        request_options: RequestOptions | None = None,
    ) -> types.Forecast | Stream[types.ForecastEvent]: ...
    def create_forecast(
        self,
        *,
        city: str,
        stream: bool | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.Forecast | Stream[types.ForecastEvent]:
        """`POST /forecasts`

        Args:
            stream: Default: `False`.
        """
        return self._call_or_stream(
            _CREATE_FORECAST,
            stream=stream,
            body={"city": city, "stream": stream},
            options=request_options,
        )


class AsyncForecasts(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncForecastsWithRawResponse:
        return AsyncForecastsWithRawResponse(self._client)

    @overload
    async def create_forecast(
        self,
        *,
        city: str,
        stream: Literal[False] | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.Forecast: ...
    @overload
    async def create_forecast(
        self,
        *,
        city: str,
        stream: Literal[True],
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[types.ForecastEvent]: ...
    @overload
    async def create_forecast(
        self,
        *,
        city: str,
        stream: bool,
        request_options: RequestOptions | None = None,
    ) -> types.Forecast | AsyncStream[types.ForecastEvent]: ...
    async def create_forecast(
        self,
        *,
        city: str,
        stream: bool | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.Forecast | AsyncStream[types.ForecastEvent]:
        """`POST /forecasts`"""
        return await self._call_or_stream(
            _CREATE_FORECAST,
            stream=stream,
            body={"city": city, "stream": stream},
            options=request_options,
        )


class ForecastsWithRawResponse(RawResource):
    create_forecast = raw(Forecasts.create_forecast)


class AsyncForecastsWithRawResponse(AsyncRawResource):
    create_forecast = async_raw(AsyncForecasts.create_forecast)
