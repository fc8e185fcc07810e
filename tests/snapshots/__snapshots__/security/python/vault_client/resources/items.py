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

_LIST_ITEMS: Operation[None] = Operation(
    "GET",
    "/items",
)

_ADD_ITEM: Operation[None] = Operation(
    "POST",
    "/items",
    security=(("HeaderKey", "CookieKey"), ("Login",)),
)

_GET_STATUS: Operation[None] = Operation(
    "GET",
    "/status",
    security=(),
)


class Items(Resource):
    """Items."""

    @property
    def with_raw_response(self) -> ItemsWithRawResponse:
        return ItemsWithRawResponse(self._client)

    def list_items(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /items`"""
        return self._call(_LIST_ITEMS, options=request_options)

    def add_item(self, *, request_options: RequestOptions | None = None) -> None:
        """Two credentials at once, or one that may do this

        `POST /items`
        """
        return self._call(_ADD_ITEM, options=request_options)

    def get_status(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /status`"""
        return self._call(_GET_STATUS, options=request_options)


class AsyncItems(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncItemsWithRawResponse:
        return AsyncItemsWithRawResponse(self._client)

    async def list_items(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`GET /items`"""
        return await self._call(_LIST_ITEMS, options=request_options)

    async def add_item(self, *, request_options: RequestOptions | None = None) -> None:
        """Two credentials at once, or one that may do this"""
        return await self._call(_ADD_ITEM, options=request_options)

    async def get_status(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`GET /status`"""
        return await self._call(_GET_STATUS, options=request_options)


class ItemsWithRawResponse(RawResource):
    list_items = raw(Items.list_items)
    add_item = raw(Items.add_item)
    get_status = raw(Items.get_status)


class AsyncItemsWithRawResponse(AsyncRawResource):
    list_items = async_raw(AsyncItems.list_items)
    add_item = async_raw(AsyncItems.add_item)
    get_status = async_raw(AsyncItems.get_status)
