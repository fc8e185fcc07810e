import type { Book } from "./book.js";

export interface Linked {
  results?: Book[];
  next?: string | null;
}
