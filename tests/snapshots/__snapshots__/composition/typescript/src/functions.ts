import { Client } from "./client.js";
import type { Cars } from "./resources/cars.js";
import { flatten } from "./runtime/index.js";

const FUNCTIONS = {
  addCar: "cars.addCar",
};

/** Every operation as a function, on a client made from the environment. */
export interface Functions {
  addCar: Cars["addCar"];
}

/**
 * The class of the client, with every operation as a function on it: both
 * `new api({ … })` and `api.operation({ … })` work.
 */
export const api: typeof Client & Functions = /* @__PURE__ */ flatten<
  typeof Client,
  Functions
>(Client, FUNCTIONS);
