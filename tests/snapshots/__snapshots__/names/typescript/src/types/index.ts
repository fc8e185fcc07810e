/** The types of the API. */

export type * from "./class.js";
export type * from "./list.js";
export type * from "./optional.js";
export type * from "./x.js";
export type * from "./x-output.js";
