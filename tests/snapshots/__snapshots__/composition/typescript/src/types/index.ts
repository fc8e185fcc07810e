/** The types of the API. */

export type * from "./car.js";
export type * from "./engine.js";
export type * from "./thing.js";
export type * from "./vehicle.js";
