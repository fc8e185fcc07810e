/** One thing that was found. */
export interface RunStepDetailsToolCallsFileSearchResultObject {
  /** The file it was found in. */
  file_id: string;

  /** The name of that file. */
  file_name: string;

  /** How well it fits. More is better. */
  score: number;

  /** The texts. Only there when the request asked to `include` them. */
  content?: RunStepDetailsToolCallsFileSearchResultObjectContentItem[];
}

export interface RunStepDetailsToolCallsFileSearchResultObjectContentItem {
  type?: "text";

  /** The text. */
  text?: string;
}
