import {
  type APIPromise,
  type Operation,
  type RequestOptions,
  Resource,
} from "../runtime/index.js";

const THINGS_DELETE_ALL_NOW: Operation = {
  method: "DELETE",
  path: "/things",
  returns: "nothing",
};

/** What `thingsDeleteAllNow` takes. */
export type ThingsDeleteAllNowParams = Record<string, never>;

/** Client. */
export class ClientResource extends Resource {
  /** `DELETE /things` */
  thingsDeleteAllNow(
    params?: ThingsDeleteAllNowParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._call(THINGS_DELETE_ALL_NOW, params, options);
  }
}
