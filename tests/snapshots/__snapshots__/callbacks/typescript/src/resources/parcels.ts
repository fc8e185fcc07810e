import {
  type APIPromise,
  type Operation,
  type RequestOptions,
  Resource,
} from "../runtime/index.js";
import type * as types from "../types/index.js";

const SEND_PARCEL: Operation = {
  method: "POST",
  path: "/parcels",
  body: "json",
};

const GET_PARCEL: Operation = {
  method: "GET",
  path: "/parcels/{id}",
  params: {
    id: "path",
  },
};

const COMPLAIN: Operation = {
  method: "POST",
  path: "/parcels/{id}/complaints",
  params: {
    id: "path",
    reason: "query",
  },
  returns: "nothing",
};

/** What `sendParcel` takes. */
export type SendParcelParams = types.NewParcel;

/** What `getParcel` takes. */
export interface GetParcelParams {
  id: string;
}

/** What `complain` takes. */
export interface ComplainParams {
  id: string;
  reason?: string | undefined;
}

/** parcels. */
export class Parcels extends Resource {
  /** `POST /parcels` */
  sendParcel(
    params: SendParcelParams,
    options?: RequestOptions,
  ): APIPromise<types.Parcel> {
    return this._call(SEND_PARCEL, params, options);
  }

  /**
   * Get a parcel
   *
   * `GET /parcels/{id}`
   */
  getParcel(
    params: GetParcelParams,
    options?: RequestOptions,
  ): APIPromise<types.Parcel> {
    return this._call(GET_PARCEL, params, options);
  }

  /**
   * Complain about a parcel
   *
   * `POST /parcels/{id}/complaints`
   */
  complain(params: ComplainParams, options?: RequestOptions): APIPromise<void> {
    return this._call(COMPLAIN, params, options);
  }
}
