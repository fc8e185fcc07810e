import { Client } from "./client.js";
import type { Class } from "./resources/class.js";
import type { ClientResource } from "./resources/client.js";
import type { Plus1Minus1 } from "./resources/plus-1-minus-1.js";
import { flatten } from "./runtime/index.js";

const FUNCTIONS = {
  import: "class.import",
  getThings: "plus1Minus1.getThings",
  thingsDeleteAllNow: "client.thingsDeleteAllNow",
};

/** Every operation as a function, on a client made from the environment. */
export interface Functions {
  import: Class["import"];
  getThings: Plus1Minus1["getThings"];
  thingsDeleteAllNow: ClientResource["thingsDeleteAllNow"];
}

/**
 * The class of the client, with every operation as a function on it: both
 * `new api({ … })` and `api.operation({ … })` work.
 */
export const api: typeof Client & Functions = /* @__PURE__ */ flatten<
  typeof Client,
  Functions
>(Client, FUNCTIONS);
