/** How likely a token was, and what else might have stood there. */
export interface ChatCompletionTokenLogprob {
  /** The token. */
  token: string;

  /** The logarithm of its probability. */
  logprob: number;

  /** The token in UTF-8. A character may be spread over several tokens. */
  bytes: number[] | null;

  /** The likeliest tokens for this place. */
  top_logprobs: ChatCompletionTokenLogprobTopLogprobsItem[];
}

export interface ChatCompletionTokenLogprobTopLogprobsItem {
  token: string;
  logprob: number;
  bytes: number[] | null;
}
