import type { FileSearchRanker } from "./file-search-ranker.js";

/** How the results were ranked. */
export interface RunStepDetailsToolCallsFileSearchRankingOptionsObject {
  ranker: FileSearchRanker;

  /** Results that scored lower were dropped. */
  score_threshold: number;
}
