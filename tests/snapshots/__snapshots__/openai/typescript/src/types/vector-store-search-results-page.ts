import type { VectorStoreSearchResultItem } from "./vector-store-search-result-item.js";

/** A page of results. */
export interface VectorStoreSearchResultsPage {
  object: "vector_store.search_results.page";

  /** What was looked for in the end. */
  search_query: string[];

  data: VectorStoreSearchResultItem[];

  /** Whether there is another page. */
  has_more: boolean;

  /** A token for the page after this, if there is one. */
  next_page: string | null;
}
