/** The types of the API. */

export type * from "./book.js";
export type * from "./linked.js";
export type * from "./list-books-response.js";
export type * from "./list-publishers-response.js";
export type * from "./names.js";
export type * from "./search-books-request.js";
export type * from "./search-books-response.js";
