import type { ChatCompletionLogprobs } from "./chat-completion-logprobs.js";
import type { ChatCompletionResponseMessage } from "./chat-completion-response-message.js";
import type { CompletionUsage } from "./completion-usage.js";
import type { Metadata } from "./metadata.js";
import type { ServiceTier } from "./service-tier.js";

/** An answer. */
export interface CreateChatCompletionResponse {
  /** The id of the answer. */
  id: string;

  object: "chat.completion";

  /** When it was given, in seconds since 1970. */
  created: number;

  /** The model that gave it. */
  model: string;

  /** The answer, or as many as `n` asked for. */
  choices: CreateChatCompletionResponseChoicesItem[];

  usage?: CompletionUsage;

  service_tier?: ServiceTier;

  /**
   * A mark of the software that served it.
   *
   * @deprecated
   */
  system_fingerprint?: string;

  metadata?: Metadata;
}

export interface CreateChatCompletionResponseChoicesItem {
  /** Which of the answers. */
  index: number;

  message: ChatCompletionResponseMessage;

  logprobs: ChatCompletionLogprobs | null;

  /** Why it ends here. */
  finish_reason:
    "stop" | "length" | "tool_calls" | "content_filter" | "function_call";
}
