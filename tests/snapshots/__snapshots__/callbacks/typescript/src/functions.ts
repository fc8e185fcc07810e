import { Client } from "./client.js";
import type { Parcels } from "./resources/parcels.js";
import { flatten } from "./runtime/index.js";

const FUNCTIONS = {
  sendParcel: "parcels.sendParcel",
  getParcel: "parcels.getParcel",
  complain: "parcels.complain",
};

/** Every operation as a function, on a client made from the environment. */
export interface Functions {
  sendParcel: Parcels["sendParcel"];
  getParcel: Parcels["getParcel"];
  complain: Parcels["complain"];
}

/**
 * The class of the client, with every operation as a function on it: both
 * `new api({ … })` and `api.operation({ … })` work.
 */
export const api: typeof Client & Functions = /* @__PURE__ */ flatten<
  typeof Client,
  Functions
>(Client, FUNCTIONS);
