/** The tokens that an answer took. */
export interface CompletionUsage {
  /**
   * Tokens read.
   *
   * @defaultValue `0`
   */
  prompt_tokens: number;

  /**
   * Tokens written.
   *
   * @defaultValue `0`
   */
  completion_tokens: number;

  /**
   * Both together.
   *
   * @defaultValue `0`
   */
  total_tokens: number;

  prompt_tokens_details?: CompletionUsagePromptTokensDetails;

  completion_tokens_details?: CompletionUsageCompletionTokensDetails;
}

export interface CompletionUsageCompletionTokensDetails {
  /**
   * How many of the tokens written were thinking.
   *
   * @defaultValue `0`
   */
  reasoning_tokens?: number;
}

export interface CompletionUsagePromptTokensDetails {
  /**
   * How many of the tokens read came from a cache.
   *
   * @defaultValue `0`
   */
  cached_tokens?: number;
}
