import type { ChatCompletionLogprobs } from "./chat-completion-logprobs.js";
import type { ChatCompletionStreamResponseDelta } from "./chat-completion-stream-response-delta.js";
import type { CompletionUsage } from "./completion-usage.js";
import type { ServiceTier } from "./service-tier.js";

/** A piece of an answer. */
export interface CreateChatCompletionStreamResponse {
  /** The id of the answer, the same for all its pieces. */
  id: string;

  object: "chat.completion.chunk";

  /** When the answer was begun, in seconds since 1970. */
  created: number;

  /** The model that gives it. */
  model: string;

  /** The new pieces. Empty when only `usage` is told. */
  choices: CreateChatCompletionStreamResponseChoicesItem[];

  usage?: CompletionUsage | null;

  service_tier?: ServiceTier;

  /**
   * A mark of the software that serves it.
   *
   * @deprecated
   */
  system_fingerprint?: string;

  /** Padding. Ignore it. */
  obfuscation?: string;
}

export interface CreateChatCompletionStreamResponseChoicesItem {
  /** Which of the answers. */
  index: number;

  delta: ChatCompletionStreamResponseDelta;

  logprobs?: ChatCompletionLogprobs | null;

  /** Why it ends here. Null while it goes on. */
  finish_reason:
    | "stop"
    | "length"
    | "tool_calls"
    | "content_filter"
    | "function_call"
    | null;
}
