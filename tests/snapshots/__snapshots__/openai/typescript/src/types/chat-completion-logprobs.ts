import type { ChatCompletionTokenLogprob } from "./chat-completion-token-logprob.js";

/** How likely the tokens were. */
export interface ChatCompletionLogprobs {
  content: ChatCompletionTokenLogprob[] | null;
  refusal: ChatCompletionTokenLogprob[] | null;
}
