import {
  type APIPromise,
  type Operation,
  type RequestOptions,
  Resource,
} from "../runtime/index.js";
import type * as types from "../types/index.js";

const ADMIT_ANIMAL: Operation = {
  method: "POST",
  path: "/animals",
  params: {
    body: "body",
  },
  body: "json",
};

/** What `admitAnimal` takes. */
export interface AdmitAnimalParams {
  body: types.Animal;
}

/** Animals. */
export class Animals extends Resource {
  /** `POST /animals` */
  admitAnimal(
    params: AdmitAnimalParams,
    options?: RequestOptions,
  ): APIPromise<types.Stay> {
    return this._call(ADMIT_ANIMAL, params, options);
  }
}
