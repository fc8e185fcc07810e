import {
  type APIPromise,
  type Operation,
  type RequestOptions,
  Resource,
} from "../runtime/index.js";

const LIST_DOORS: Operation = {
  method: "GET",
  path: "/doors",
  returns: "nothing",
  security: [["Password"], ["QueryKey"], []],
};

/** What `listDoors` takes. */
export type ListDoorsParams = Record<string, never>;

/** Doors. */
export class Doors extends Resource {
  /** `GET /doors` */
  listDoors(
    params?: ListDoorsParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._call(LIST_DOORS, params, options);
  }
}
