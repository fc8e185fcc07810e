/** The types of the API. */

export type * from "./create-forecast-request.js";
export type * from "./forecast.js";
export type * from "./forecast-event.js";
export type * from "./reading.js";
