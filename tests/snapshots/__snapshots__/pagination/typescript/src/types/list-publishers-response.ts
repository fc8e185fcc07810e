import type { Book } from "./book.js";

export interface ListPublishersResponse {
  count: number;
  next: string | null;
  results: Book[];
}
