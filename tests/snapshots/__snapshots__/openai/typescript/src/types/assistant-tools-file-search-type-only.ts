/** File search, named without any setting. */
export interface AssistantToolsFileSearchTypeOnly {
  type: "file_search";
}
