/** The types of the API. */

export type * from "./box.js";
export type * from "./filter.js";
