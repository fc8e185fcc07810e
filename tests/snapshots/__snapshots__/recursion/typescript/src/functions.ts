import { Client } from "./client.js";
import type { Folders } from "./resources/folders.js";
import { flatten } from "./runtime/index.js";

const FUNCTIONS = {
  getFolder: "folders.getFolder",
  putFolder: "folders.putFolder",
};

/** Every operation as a function, on a client made from the environment. */
export interface Functions {
  getFolder: Folders["getFolder"];
  putFolder: Folders["putFolder"];
}

/**
 * The class of the client, with every operation as a function on it: both
 * `new api({ … })` and `api.operation({ … })` work.
 */
export const api: typeof Client & Functions = /* @__PURE__ */ flatten<
  typeof Client,
  Functions
>(Client, FUNCTIONS);
