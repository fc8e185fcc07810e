import type { ComparisonFilter } from "./comparison-filter.js";
import type { CompoundFilter } from "./compound-filter.js";

/** Which files to search in, by their attributes. */
export type SearchFilter = ComparisonFilter | CompoundFilter;
