/** The types of the API. */

export type * from "./book.js";
export type * from "./linked.js";
export type * from "./list-books-response.js";
export type * from "./names.js";
