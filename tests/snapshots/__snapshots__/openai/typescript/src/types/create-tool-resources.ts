import type { ChunkingStrategyRequestParam } from "./chunking-strategy-request-param.js";
import type { Metadata } from "./metadata.js";

/** What the tools may read. A vector store can be made on the way. */
export interface CreateToolResources {
  code_interpreter?: CreateToolResourcesCodeInterpreter;
  file_search?: CreateToolResourcesFileSearch;
}

export interface CreateToolResourcesCodeInterpreter {
  /**
   * Files that code may open.
   *
   * @defaultValue `[]`
   */
  file_ids?: string[];
}

export interface CreateToolResourcesFileSearch {
  /** A vector store that exists. One at most. */
  vector_store_ids?: string[];

  /** A vector store to make. One at most. */
  vector_stores?: CreateToolResourcesFileSearchVectorStoresItem[];
}

export interface CreateToolResourcesFileSearchVectorStoresItem {
  /** Files to put into it. */
  file_ids?: string[];

  chunking_strategy?: ChunkingStrategyRequestParam;

  metadata?: Metadata;
}
