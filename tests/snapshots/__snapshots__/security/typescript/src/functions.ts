import { Client } from "./client.js";
import type { Doors } from "./resources/doors.js";
import type { Items } from "./resources/items.js";
import { flatten } from "./runtime/index.js";

const FUNCTIONS = {
  listItems: "items.listItems",
  addItem: "items.addItem",
  getStatus: "items.getStatus",
  listDoors: "doors.listDoors",
  listAlarms: "doors.listAlarms",
};

/** Every operation as a function, on a client made from the environment. */
export interface Functions {
  listItems: Items["listItems"];
  addItem: Items["addItem"];
  getStatus: Items["getStatus"];
  listDoors: Doors["listDoors"];
  listAlarms: Doors["listAlarms"];
}

/**
 * The class of the client, with every operation as a function on it: both
 * `new api({ … })` and `api.operation({ … })` work.
 */
export const api: typeof Client & Functions = /* @__PURE__ */ flatten<
  typeof Client,
  Functions
>(Client, FUNCTIONS);
