import type { SearchFilter } from "./search-filter.js";

/** Joins filters. They can be joined filters again. */
export interface CompoundFilter {
  /** Whether all of them must hold, or any. */
  type: "and" | "or";

  filters: SearchFilter[];
}
