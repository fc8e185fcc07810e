/** What the tools may read. */
export interface ToolResources {
  code_interpreter?: ToolResourcesCodeInterpreter;
  file_search?: ToolResourcesFileSearch;
}

export interface ToolResourcesCodeInterpreter {
  /**
   * Files that code may open.
   *
   * @defaultValue `[]`
   */
  file_ids?: string[];
}

export interface ToolResourcesFileSearch {
  /** The vector store to search. One at most. */
  vector_store_ids?: string[];
}
