from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import (
    AsyncRawResource,
    AsyncResource,
    Operation,
    RawResource,
    Resource,
    async_raw,
    raw,
)

if TYPE_CHECKING:
    from .._runtime import RequestOptions

_LIST_DOORS: Operation[None] = Operation(
    "GET",
    "/doors",
    security=(("Password",), ("QueryKey",), ()),
)

_LIST_ALARMS: Operation[None] = Operation(
    "GET",
    "/alarms",
    security=(("Signature",),),
)


class Doors(Resource):
    """Doors."""

    @property
    def with_raw_response(self) -> DoorsWithRawResponse:
        return DoorsWithRawResponse(self._client)

    def list_doors(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /doors`"""
        return self._call(_LIST_DOORS, options=request_options)

    def list_alarms(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /alarms`"""
        return self._call(_LIST_ALARMS, options=request_options)


class AsyncDoors(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncDoorsWithRawResponse:
        return AsyncDoorsWithRawResponse(self._client)

    async def list_doors(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`GET /doors`"""
        return await self._call(_LIST_DOORS, options=request_options)

    async def list_alarms(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`GET /alarms`"""
        return await self._call(_LIST_ALARMS, options=request_options)


class DoorsWithRawResponse(RawResource):
    list_doors = raw(Doors.list_doors)
    list_alarms = raw(Doors.list_alarms)


class AsyncDoorsWithRawResponse(AsyncRawResource):
    list_doors = async_raw(AsyncDoors.list_doors)
    list_alarms = async_raw(AsyncDoors.list_alarms)
