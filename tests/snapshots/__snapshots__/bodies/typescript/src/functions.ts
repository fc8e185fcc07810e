import { Client } from "./client.js";
import type { Devices } from "./resources/devices.js";
import type { Files } from "./resources/files.js";
import type { Jobs } from "./resources/jobs.js";
import { flatten } from "./runtime/index.js";

const FUNCTIONS = {
  uploadScans: "files.uploadScans",
  logIn: "files.logIn",
  replaceFirmware: "devices.replaceFirmware",
  showText: "devices.showText",
  createJob: "jobs.createJob",
};

/** Every operation as a function, on a client made from the environment. */
export interface Functions {
  uploadScans: Files["uploadScans"];
  logIn: Files["logIn"];
  replaceFirmware: Devices["replaceFirmware"];
  showText: Devices["showText"];
  createJob: Jobs["createJob"];
}

/**
 * The class of the client, with every operation as a function on it: both
 * `new api({ … })` and `api.operation({ … })` work.
 */
export const api: typeof Client & Functions = /* @__PURE__ */ flatten<
  typeof Client,
  Functions
>(Client, FUNCTIONS);
