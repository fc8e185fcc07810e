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

_THINGS_DELETE_ALL_NOW: Operation[None] = Operation(
    "DELETE",
    "/things",
)


class ClientResource(Resource):
    """Client."""

    @property
    def with_raw_response(self) -> ClientResourceWithRawResponse:
        return ClientResourceWithRawResponse(self._client)

    def things_delete_all_now(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /things`"""
        return self._call(_THINGS_DELETE_ALL_NOW, options=request_options)


class AsyncClientResource(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncClientResourceWithRawResponse:
        return AsyncClientResourceWithRawResponse(self._client)

    async def things_delete_all_now(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /things`"""
        return await self._call(_THINGS_DELETE_ALL_NOW, options=request_options)


class ClientResourceWithRawResponse(RawResource):
    things_delete_all_now = raw(ClientResource.things_delete_all_now)


class AsyncClientResourceWithRawResponse(AsyncRawResource):
    things_delete_all_now = async_raw(AsyncClientResource.things_delete_all_now)
