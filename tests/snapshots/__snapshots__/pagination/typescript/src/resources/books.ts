import {
  type Operation,
  type PagePromise,
  type RequestOptions,
  Resource,
} from "../runtime/index.js";
import type * as types from "../types/index.js";

const LIST_BOOKS: Operation = {
  method: "GET",
  path: "/books",
  params: {
    after: "query",
    limit: "query",
  },
  pagination: {
    kind: "cursor",
    param: "after",
    next: "last_id",
    lastItem: "id",
    hasMore: "has_more",
  },
};

const LIST_AUTHORS: Operation = {
  method: "GET",
  path: "/authors",
  params: {
    page: "query",
    per_page: "query",
  },
  pagination: {
    kind: "page",
    items: "items",
    param: "page",
  },
};

const SEARCH_BOOKS: Operation = {
  method: "POST",
  path: "/search",
  body: "json",
  pagination: {
    kind: "cursor",
    param: "cursor",
    next: "next_cursor",
    where: "body",
  },
};

/** What `listBooks` takes. */
export interface ListBooksParams {
  after?: string | undefined;

  /** @defaultValue `20` */
  limit?: number | undefined;
}

/** What `listAuthors` takes. */
export interface ListAuthorsParams {
  /** @defaultValue `1` */
  page?: number | undefined;

  per_page?: number | undefined;
}

/** What `searchBooks` takes. */
export type SearchBooksParams = types.SearchBooksRequest;

/** Books. */
export class Books extends Resource {
  /**
   * By cursor
   *
   * `GET /books`
   */
  listBooks(
    params?: ListBooksParams,
    options?: RequestOptions,
  ): PagePromise<types.Book, types.ListBooksResponse> {
    return this._page(LIST_BOOKS, params, options);
  }

  /**
   * By number of the page
   *
   * `GET /authors`
   */
  listAuthors(
    params?: ListAuthorsParams,
    options?: RequestOptions,
  ): PagePromise<string, types.Names> {
    return this._page(LIST_AUTHORS, params, options);
  }

  /**
   * By a cursor in the body
   *
   * `POST /search`
   */
  searchBooks(
    params: SearchBooksParams,
    options?: RequestOptions,
  ): PagePromise<types.Book, types.SearchBooksResponse> {
    return this._page(SEARCH_BOOKS, params, options);
  }
}
