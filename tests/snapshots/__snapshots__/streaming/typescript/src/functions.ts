import { Client } from "./client.js";
import type { Forecasts } from "./resources/forecasts.js";
import type { Readings } from "./resources/readings.js";
import { flatten } from "./runtime/index.js";

const FUNCTIONS = {
  createForecast: "forecasts.createForecast",
  watchReadings: "readings.watchReadings",
  watchAlerts: "readings.watchAlerts",
};

/** Every operation as a function, on a client made from the environment. */
export interface Functions {
  createForecast: Forecasts["createForecast"];
  watchReadings: Readings["watchReadings"];
  watchAlerts: Readings["watchAlerts"];
}

/**
 * The class of the client, with every operation as a function on it: both
 * `new api({ … })` and `api.operation({ … })` work.
 */
export const api: typeof Client & Functions = /* @__PURE__ */ flatten<
  typeof Client,
  Functions
>(Client, FUNCTIONS);
