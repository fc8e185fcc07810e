import type { FileSearchRankingOptions } from "./file-search-ranking-options.js";

/** Lets the assistant look things up in a vector store. */
export interface AssistantToolsFileSearch {
  type: "file_search";

  /** How to search. */
  file_search?: AssistantToolsFileSearchFileSearch;
}

/** How to search. */
export interface AssistantToolsFileSearchFileSearch {
  /**
   * How many results a search may bring. Left out, it depends on the model (5
   * or 20).
   */
  max_num_results?: number;

  ranking_options?: FileSearchRankingOptions;
}
