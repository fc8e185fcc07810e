/** A search that is going on. */
export interface RunStepDeltaStepDetailsToolCallsFileSearchObject {
  index: number;

  id?: string;

  type: "file_search";

  /** Empty for now. */
  file_search: Record<string, unknown>;
}
