/** The types of the API. */

export type * from "./put-photo-request.js";
export type * from "./recipe.js";
export type * from "./source.js";
