import { Client } from "./client.js";
import type { Books } from "./resources/books.js";
import type { Shelves } from "./resources/shelves.js";
import { flatten } from "./runtime/index.js";

const FUNCTIONS = {
  listBooks: "books.listBooks",
  listAuthors: "books.listAuthors",
  searchBooks: "books.searchBooks",
  listShelves: "shelves.listShelves",
  listOrders: "shelves.listOrders",
  listPublishers: "shelves.listPublishers",
};

/** Every operation as a function, on a client made from the environment. */
export interface Functions {
  listBooks: Books["listBooks"];
  listAuthors: Books["listAuthors"];
  searchBooks: Books["searchBooks"];
  listShelves: Shelves["listShelves"];
  listOrders: Shelves["listOrders"];
  listPublishers: Shelves["listPublishers"];
}

/**
 * The class of the client, with every operation as a function on it: both
 * `new api({ … })` and `api.operation({ … })` work.
 */
export const api: typeof Client & Functions = /* @__PURE__ */ flatten<
  typeof Client,
  Functions
>(Client, FUNCTIONS);
