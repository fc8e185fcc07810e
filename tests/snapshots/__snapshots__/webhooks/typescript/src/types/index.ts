/** The types of the API. */

export type * from "./battery-low-webhook-payload.js";
export type * from "./ring.js";
