from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types
from .._runtime import (
    AsyncRawResource,
    AsyncResource,
    Operation,
    Pagination,
    RawResource,
    Resource,
    async_raw,
    omit,
    raw,
)

if TYPE_CHECKING:
    from .._runtime import AsyncPaginator, Omit, Page, RequestOptions

_LIST_SHELVES: Operation[types.Names] = Operation(
    "GET",
    "/shelves",
    returns=lambda: types.Names,
    pagination=Pagination("offset", items="items", param="offset", start=0),
)

_LIST_ORDERS: Operation[types.Linked] = Operation(
    "GET",
    "/orders",
    returns=lambda: types.Linked,
    pagination=Pagination("next_url", items="results", next="next"),
)

_LIST_PUBLISHERS: Operation[types.ListPublishersResponse] = Operation(
    "GET",
    "/publishers",
    returns=lambda: types.ListPublishersResponse,
    pagination=Pagination("page", items="results", param="page", next="next"),
)


class Shelves(Resource):
    """Shelves."""

    @property
    def with_raw_response(self) -> ShelvesWithRawResponse:
        return ShelvesWithRawResponse(self._client)

    def list_shelves(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Page[str, types.Names]:
        """By offset

        `GET /shelves`

        Args:
            offset: Default: `0`.
        """
        return self._page(
            _LIST_SHELVES,
            query={"offset": offset, "limit": limit},
            options=request_options,
        )

    def list_orders(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[types.Book, types.Linked]:
        """By the address of the next page

        `GET /orders`
        """
        return self._page(_LIST_ORDERS, options=request_options)

    def list_publishers(
        self,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Page[types.Book, types.ListPublishersResponse]:
        """By number of the page, with the address of the next one

        `GET /publishers`

        Args:
            page: Default: `1`.
        """
        return self._page(
            _LIST_PUBLISHERS,
            query={"page": page, "page_size": page_size},
            options=request_options,
        )


class AsyncShelves(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncShelvesWithRawResponse:
        return AsyncShelvesWithRawResponse(self._client)

    def list_shelves(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[str, types.Names]:
        """By offset"""
        return self._page(
            _LIST_SHELVES,
            query={"offset": offset, "limit": limit},
            options=request_options,
        )

    def list_orders(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[types.Book, types.Linked]:
        """By the address of the next page"""
        return self._page(_LIST_ORDERS, options=request_options)

    def list_publishers(
        self,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[types.Book, types.ListPublishersResponse]:
        """By number of the page, with the address of the next one"""
        return self._page(
            _LIST_PUBLISHERS,
            query={"page": page, "page_size": page_size},
            options=request_options,
        )


class ShelvesWithRawResponse(RawResource):
    list_shelves = raw(Shelves.list_shelves)
    list_orders = raw(Shelves.list_orders)
    list_publishers = raw(Shelves.list_publishers)


class AsyncShelvesWithRawResponse(AsyncRawResource):
    list_shelves = async_raw(AsyncShelves.list_shelves)
    list_orders = async_raw(AsyncShelves.list_orders)
    list_publishers = async_raw(AsyncShelves.list_publishers)
