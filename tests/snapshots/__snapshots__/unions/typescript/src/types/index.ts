/** The types of the API. */

export type * from "./animal.js";
export type * from "./bird.js";
export type * from "./cat.js";
export type * from "./stay.js";
