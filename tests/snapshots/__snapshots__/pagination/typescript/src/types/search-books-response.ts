import type { Book } from "./book.js";

export interface SearchBooksResponse {
  data: Book[];
  next_cursor?: string | null;
}
