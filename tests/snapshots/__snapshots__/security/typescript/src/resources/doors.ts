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

const LIST_ALARMS: Operation = {
  method: "GET",
  path: "/alarms",
  returns: "nothing",
  security: [["Signature"]],
};

/** What `listDoors` takes. */
export type ListDoorsParams = Record<string, never>;

/** What `listAlarms` takes. */
export type ListAlarmsParams = Record<string, never>;

/** Doors. */
export class Doors extends Resource {
  /** `GET /doors` */
  listDoors(
    params?: ListDoorsParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._call(LIST_DOORS, params, options);
  }

  /** `GET /alarms` */
  listAlarms(
    params?: ListAlarmsParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._call(LIST_ALARMS, params, options);
  }
}
