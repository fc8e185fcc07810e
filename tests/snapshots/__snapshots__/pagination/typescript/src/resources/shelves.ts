import {
  type Operation,
  type PagePromise,
  type RequestOptions,
  Resource,
} from "../runtime/index.js";
import type * as types from "../types/index.js";

const LIST_SHELVES: Operation = {
  method: "GET",
  path: "/shelves",
  params: {
    offset: "query",
    limit: "query",
  },
  pagination: {
    kind: "offset",
    items: "items",
    param: "offset",
    start: 0,
  },
};

const LIST_ORDERS: Operation = {
  method: "GET",
  path: "/orders",
  pagination: {
    kind: "next_url",
    items: "results",
    next: "next",
  },
};

const LIST_PUBLISHERS: Operation = {
  method: "GET",
  path: "/publishers",
  params: {
    page: "query",
    page_size: "query",
  },
  pagination: {
    kind: "page",
    items: "results",
    param: "page",
    next: "next",
  },
};

/** What `listShelves` takes. */
export interface ListShelvesParams {
  /** @defaultValue `0` */
  offset?: number | undefined;

  limit?: number | undefined;
}

/** What `listOrders` takes. */
export type ListOrdersParams = Record<string, never>;

/** What `listPublishers` takes. */
export interface ListPublishersParams {
  /** @defaultValue `1` */
  page?: number | undefined;

  page_size?: number | undefined;
}

/** Shelves. */
export class Shelves extends Resource {
  /**
   * By offset
   *
   * `GET /shelves`
   */
  listShelves(
    params?: ListShelvesParams,
    options?: RequestOptions,
  ): PagePromise<string, types.Names> {
    return this._page(LIST_SHELVES, params, options);
  }

  /**
   * By the address of the next page
   *
   * `GET /orders`
   */
  listOrders(
    params?: ListOrdersParams,
    options?: RequestOptions,
  ): PagePromise<types.Book, types.Linked> {
    return this._page(LIST_ORDERS, params, options);
  }

  /**
   * By number of the page, with the address of the next one
   *
   * `GET /publishers`
   */
  listPublishers(
    params?: ListPublishersParams,
    options?: RequestOptions,
  ): PagePromise<types.Book, types.ListPublishersResponse> {
    return this._page(LIST_PUBLISHERS, params, options);
  }
}
