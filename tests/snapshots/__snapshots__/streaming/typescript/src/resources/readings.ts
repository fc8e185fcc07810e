import {
  type APIPromise,
  type Operation,
  type RequestOptions,
  Resource,
  type Stream,
} from "../runtime/index.js";
import type * as types from "../types/index.js";

const WATCH_READINGS: Operation = {
  method: "GET",
  path: "/readings",
  returns: "nothing",
  stream: {
    format: "jsonl",
  },
};

const WATCH_ALERTS: Operation = {
  method: "GET",
  path: "/alerts",
  returns: "nothing",
  stream: {},
};

/** What `watchReadings` takes. */
export type WatchReadingsParams = Record<string, never>;

/** What `watchAlerts` takes. */
export type WatchAlertsParams = Record<string, never>;

/** Readings. */
export class Readings extends Resource {
  /** `GET /readings` */
  watchReadings(
    params?: WatchReadingsParams,
    options?: RequestOptions,
  ): APIPromise<Stream<types.Reading>> {
    return this._stream(WATCH_READINGS, params, options);
  }

  /**
   * Its events are typed by the config.
   *
   * `GET /alerts`
   */
  watchAlerts(
    params?: WatchAlertsParams,
    options?: RequestOptions,
  ): APIPromise<Stream<types.Reading>> {
    return this._stream(WATCH_ALERTS, params, options);
  }
}
