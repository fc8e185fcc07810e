import {
  type APIPromise,
  type Operation,
  type RequestOptions,
  Resource,
} from "../runtime/index.js";

const LIST_ITEMS: Operation = {
  method: "GET",
  path: "/items",
  returns: "nothing",
  security: [["HeaderKey"], ["Token"]],
};

const ADD_ITEM: Operation = {
  method: "POST",
  path: "/items",
  returns: "nothing",
  security: [["HeaderKey", "CookieKey"], ["Login"]],
};

const GET_STATUS: Operation = {
  method: "GET",
  path: "/status",
  returns: "nothing",
};

/** What `listItems` takes. */
export type ListItemsParams = Record<string, never>;

/** What `addItem` takes. */
export type AddItemParams = Record<string, never>;

/** What `getStatus` takes. */
export type GetStatusParams = Record<string, never>;

/** Items. */
export class Items extends Resource {
  /** `GET /items` */
  listItems(
    params?: ListItemsParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._call(LIST_ITEMS, params, options);
  }

  /**
   * Two credentials at once, or one that may do this
   *
   * `POST /items`
   */
  addItem(params?: AddItemParams, options?: RequestOptions): APIPromise<void> {
    return this._call(ADD_ITEM, params, options);
  }

  /** `GET /status` */
  getStatus(
    params?: GetStatusParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._call(GET_STATUS, params, options);
  }
}
