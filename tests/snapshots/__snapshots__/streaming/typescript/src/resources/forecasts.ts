import {
  type APIPromise,
  type Operation,
  type Plain,
  type RequestOptions,
  Resource,
  type Stream,
  type Streaming,
} from "../runtime/index.js";
import type * as types from "../types/index.js";

const CREATE_FORECAST: Operation = {
  method: "POST",
  path: "/forecasts",
  body: "json",
  stream: {
    envelope: true,
    switch: "stream",
  },
};

/** What `createForecast` takes. */
export type CreateForecastParams = types.CreateForecastRequest;

/** Forecasts. */
export class Forecasts extends Resource {
  /** `POST /forecasts` */
  createForecast(
    params: Plain<CreateForecastParams>,
    options?: RequestOptions,
  ): APIPromise<types.Forecast>;
  createForecast(
    params: Streaming<CreateForecastParams>,
    options?: RequestOptions,
  ): APIPromise<Stream<types.ForecastEvent>>;
  createForecast(
    params: CreateForecastParams,
    options?: RequestOptions,
  ): APIPromise<types.Forecast | Stream<types.ForecastEvent>>;
  createForecast(
    params: CreateForecastParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this._callOrStream(CREATE_FORECAST, params, options);
  }
}
