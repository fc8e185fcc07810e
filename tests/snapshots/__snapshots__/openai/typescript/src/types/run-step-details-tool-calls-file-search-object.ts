import type { RunStepDetailsToolCallsFileSearchRankingOptionsObject } from "./run-step-details-tool-calls-file-search-ranking-options-object.js";
import type { RunStepDetailsToolCallsFileSearchResultObject } from "./run-step-details-tool-calls-file-search-result-object.js";

/** A vector store was searched. */
export interface RunStepDetailsToolCallsFileSearchObject {
  /** The id of the call. */
  id: string;

  type: "file_search";

  file_search: RunStepDetailsToolCallsFileSearchObjectFileSearch;
}

export interface RunStepDetailsToolCallsFileSearchObjectFileSearch {
  ranking_options?: RunStepDetailsToolCallsFileSearchRankingOptionsObject;

  /** What was found. */
  results?: RunStepDetailsToolCallsFileSearchResultObject[];
}
