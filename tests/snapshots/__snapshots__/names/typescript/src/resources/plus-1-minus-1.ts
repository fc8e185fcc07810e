import {
  type APIPromise,
  type Operation,
  type RequestOptions,
  Resource,
} from "../runtime/index.js";

const GET_THINGS: Operation = {
  method: "GET",
  path: "/things",
  returns: "nothing",
};

/** What `getThings` takes. */
export type GetThingsParams = Record<string, never>;

/** +1 / -1. */
export class Plus1Minus1 extends Resource {
  /** `GET /things` */
  getThings(
    params?: GetThingsParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._call(GET_THINGS, params, options);
  }
}
