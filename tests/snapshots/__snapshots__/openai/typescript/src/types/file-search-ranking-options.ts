import type { FileSearchRanker } from "./file-search-ranker.js";

/** Which results count. */
export interface FileSearchRankingOptions {
  ranker?: FileSearchRanker;

  /** Results that score lower are dropped. */
  score_threshold: number;
}
