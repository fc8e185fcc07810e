/** The tokens that a run took. Null until the run has ended. */
export interface RunCompletionUsage {
  /** Tokens read. */
  prompt_tokens: number;

  /** Tokens written. */
  completion_tokens: number;

  /** Both together. */
  total_tokens: number;
}
