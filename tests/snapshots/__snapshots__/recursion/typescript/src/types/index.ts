/** The types of the API. */

export type * from "./entry.js";
export type * from "./folder.js";
export type * from "./letter.js";
export type * from "./note.js";
