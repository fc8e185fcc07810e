from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types
from .._runtime import (
    AsyncRawResource,
    AsyncResource,
    Events,
    Operation,
    RawResource,
    Resource,
    async_raw,
    raw,
)

if TYPE_CHECKING:
    from .._runtime import AsyncStream, RequestOptions, Stream

_WATCH_READINGS: Operation[None] = Operation(
    "GET",
    "/readings",
    stream=Events(lambda: types.Reading, format="jsonl"),
)

_WATCH_ALERTS: Operation[None] = Operation(
    "GET",
    "/alerts",
    stream=Events(lambda: types.Reading),
)


class Readings(Resource):
    """Readings."""

    @property
    def with_raw_response(self) -> ReadingsWithRawResponse:
        return ReadingsWithRawResponse(self._client)

    def watch_readings(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Stream[types.Reading]:
        """`GET /readings`"""
        return self._stream(_WATCH_READINGS, options=request_options)

    def watch_alerts(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Stream[types.Reading]:
        """Its events are typed by the config.

        `GET /alerts`
        """
        return self._stream(_WATCH_ALERTS, options=request_options)


class AsyncReadings(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncReadingsWithRawResponse:
        return AsyncReadingsWithRawResponse(self._client)

    async def watch_readings(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[types.Reading]:
        """`GET /readings`"""
        return await self._stream(_WATCH_READINGS, options=request_options)

    async def watch_alerts(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[types.Reading]:
        """Its events are typed by the config."""
        return await self._stream(_WATCH_ALERTS, options=request_options)


class ReadingsWithRawResponse(RawResource):
    watch_readings = raw(Readings.watch_readings)
    watch_alerts = raw(Readings.watch_alerts)


class AsyncReadingsWithRawResponse(AsyncRawResource):
    watch_readings = async_raw(AsyncReadings.watch_readings)
    watch_alerts = async_raw(AsyncReadings.watch_alerts)
