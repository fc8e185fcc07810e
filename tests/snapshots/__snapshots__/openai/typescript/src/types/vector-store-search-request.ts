import type { SearchFilter } from "./search-filter.js";

/** A search. */
export interface VectorStoreSearchRequest {
  /** What to look for. Several texts are looked for together. */
  query: string | string[];

  /**
   * Whether to put the question into words that search better.
   *
   * @defaultValue `false`
   */
  rewrite_query?: boolean;

  /**
   * How many results to give at most.
   *
   * @defaultValue `10`
   */
  max_num_results?: number;

  filters?: SearchFilter;

  /** Which results count. */
  ranking_options?: VectorStoreSearchRequestRankingOptions;
}

/** Which results count. */
export interface VectorStoreSearchRequestRankingOptions {
  /**
   * What puts the results in order. `none` saves time.
   *
   * @defaultValue `"auto"`
   */
  ranker?: "none" | "auto" | "default-2024-11-15";

  /**
   * Results that score lower are dropped.
   *
   * @defaultValue `0`
   */
  score_threshold?: number;
}
