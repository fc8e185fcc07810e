import type { Book } from "./book.js";

export interface ListBooksResponse {
  data: Book[];
  last_id?: string | null;
  has_more: boolean;
}
