import {
  type APIPromise,
  type Operation,
  type RequestOptions,
  Resource,
} from "../runtime/index.js";
import type * as types from "../types/index.js";

const ADD_CAR: Operation = {
  method: "POST",
  path: "/cars",
  body: "json",
};

/** What `addCar` takes. */
export type AddCarParams = types.CarInput;

/** Cars. */
export class Cars extends Resource {
  /** `POST /cars` */
  addCar(
    params: AddCarParams,
    options?: RequestOptions,
  ): APIPromise<types.Car> {
    return this._call(ADD_CAR, params, options);
  }
}
