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

_GET_THINGS: Operation[None] = Operation(
    "GET",
    "/things",
)


class Plus1Minus1(Resource):
    """+1 / -1."""

    @property
    def with_raw_response(self) -> Plus1Minus1WithRawResponse:
        return Plus1Minus1WithRawResponse(self._client)

    def get_things(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /things`"""
        return self._call(_GET_THINGS, options=request_options)


class AsyncPlus1Minus1(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncPlus1Minus1WithRawResponse:
        return AsyncPlus1Minus1WithRawResponse(self._client)

    async def get_things(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`GET /things`"""
        return await self._call(_GET_THINGS, options=request_options)


class Plus1Minus1WithRawResponse(RawResource):
    get_things = raw(Plus1Minus1.get_things)


class AsyncPlus1Minus1WithRawResponse(AsyncRawResource):
    get_things = async_raw(AsyncPlus1Minus1.get_things)
