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

_LIST_BOOKS: Operation[types.ListBooksResponse] = Operation(
    "GET",
    "/books",
    returns=lambda: types.ListBooksResponse,
    pagination=Pagination(
        "cursor",
        param="after",
        next="last_id",
        last_item="id",
        has_more="has_more",
    ),
)

_LIST_AUTHORS: Operation[types.Names] = Operation(
    "GET",
    "/authors",
    returns=lambda: types.Names,
    pagination=Pagination("page", items="items", param="page"),
)

_SEARCH_BOOKS: Operation[types.SearchBooksResponse] = Operation(
    "POST",
    "/search",
    returns=lambda: types.SearchBooksResponse,
    body="json",
    pagination=Pagination("cursor", param="cursor", next="next_cursor", where="body"),
)


class Books(Resource):
    """Books."""

    @property
    def with_raw_response(self) -> BooksWithRawResponse:
        return BooksWithRawResponse(self._client)

    def list_books(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Page[types.Book, types.ListBooksResponse]:
        """By cursor

        `GET /books`

        Args:
            limit: Default: `20`.
        """
        return self._page(
            _LIST_BOOKS,
            query={"after": after, "limit": limit},
            options=request_options,
        )

    def list_authors(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Page[str, types.Names]:
        """By number of the page

        `GET /authors`

        Args:
            page: Default: `1`.
        """
        return self._page(
            _LIST_AUTHORS,
            query={"page": page, "per_page": per_page},
            options=request_options,
        )

    def search_books(
        self,
        *,
        title: str,
        cursor: str | Omit = omit,
        limit: int | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Page[types.Book, types.SearchBooksResponse]:
        """By a cursor in the body

        `POST /search`
        """
        return self._page(
            _SEARCH_BOOKS,
            body={"title": title, "cursor": cursor, "limit": limit},
            options=request_options,
        )


class AsyncBooks(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncBooksWithRawResponse:
        return AsyncBooksWithRawResponse(self._client)

    def list_books(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[types.Book, types.ListBooksResponse]:
        """By cursor"""
        return self._page(
            _LIST_BOOKS,
            query={"after": after, "limit": limit},
            options=request_options,
        )

    def list_authors(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[str, types.Names]:
        """By number of the page"""
        return self._page(
            _LIST_AUTHORS,
            query={"page": page, "per_page": per_page},
            options=request_options,
        )

    def search_books(
        self,
        *,
        title: str,
        cursor: str | Omit = omit,
        limit: int | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[types.Book, types.SearchBooksResponse]:
        """By a cursor in the body"""
        return self._page(
            _SEARCH_BOOKS,
            body={"title": title, "cursor": cursor, "limit": limit},
            options=request_options,
        )


class BooksWithRawResponse(RawResource):
    list_books = raw(Books.list_books)
    list_authors = raw(Books.list_authors)
    search_books = raw(Books.search_books)


class AsyncBooksWithRawResponse(AsyncRawResource):
    list_books = async_raw(AsyncBooks.list_books)
    list_authors = async_raw(AsyncBooks.list_authors)
    search_books = async_raw(AsyncBooks.search_books)
