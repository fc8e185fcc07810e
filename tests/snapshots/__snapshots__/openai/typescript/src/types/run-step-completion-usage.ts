/** The tokens that a step took. Null while it is at work. */
export interface RunStepCompletionUsage {
  /** Tokens read. */
  prompt_tokens: number;

  /** Tokens written. */
  completion_tokens: number;

  /** Both together. */
  total_tokens: number;
}
