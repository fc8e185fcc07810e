import type { ChatCompletionRequestMessage } from "./chat-completion-request-message.js";
import type { ChatCompletionStreamOptions } from "./chat-completion-stream-options.js";
import type { ChatCompletionTool } from "./chat-completion-tool.js";
import type { ChatCompletionToolChoiceOption } from "./chat-completion-tool-choice-option.js";
import type { Metadata } from "./metadata.js";
import type { ParallelToolCalls } from "./parallel-tool-calls.js";
import type { ReasoningEffort } from "./reasoning-effort.js";
import type { ResponseFormatJsonObject } from "./response-format-json-object.js";
import type { ResponseFormatJsonSchema } from "./response-format-json-schema.js";
import type { ResponseFormatText } from "./response-format-text.js";
import type { ServiceTier } from "./service-tier.js";

/** A conversation to be answered, as text. */
export interface CreateChatCompletionRequest {
  /** The conversation so far, the oldest message first. */
  messages: ChatCompletionRequestMessage[];

  /** The model that answers. */
  model: string;

  /** A limit on the tokens of the answer, thinking included. */
  max_completion_tokens?: number | null;

  /**
   * The former name of `max_completion_tokens`. Reasoning models refuse it.
   *
   * @deprecated
   */
  max_tokens?: number | null;

  /**
   * How freely words are picked. 0 is sober, 2 is wild.
   *
   * @defaultValue `1`
   */
  temperature?: number | null;

  /**
   * The share of likely words that is picked from. Change this or
   * `temperature`, not both.
   *
   * @defaultValue `1`
   */
  top_p?: number | null;

  /**
   * Above 0, a word is avoided more each time it was used.
   *
   * @defaultValue `0`
   */
  frequency_penalty?: number | null;

  /**
   * Above 0, a word is avoided once it was used.
   *
   * @defaultValue `0`
   */
  presence_penalty?: number | null;

  /**
   * Token ids, and how much to favour each, from -100 (never) to 100 (always).
   */
  logit_bias?: Record<string, number> | null;

  /**
   * Whether to tell how likely each token was.
   *
   * @defaultValue `false`
   */
  logprobs?: boolean | null;

  /** How many likely tokens to tell for each place. Needs `logprobs`. */
  top_logprobs?: number | null;

  /**
   * How many answers to give. Each of them is paid for.
   *
   * @defaultValue `1`
   */
  n?: number | null;

  /**
   * Up to 4 texts. The answer ends before the first of them. Not for every
   * model.
   */
  stop?: string | string[] | null;

  /** The form of the answer. */
  response_format?: CreateChatCompletionRequestResponseFormat;

  /** Functions that the model may ask for. */
  tools?: ChatCompletionTool[];

  tool_choice?: ChatCompletionToolChoiceOption;

  parallel_tool_calls?: ParallelToolCalls;

  reasoning_effort?: ReasoningEffort;

  /**
   * How wordy the answer is.
   *
   * @defaultValue `"medium"`
   */
  verbosity?: "low" | "medium" | "high" | null;

  service_tier?: ServiceTier;

  /**
   * Whether to keep the answer on the service, for evaluations and the like.
   *
   * @defaultValue `false`
   */
  store?: boolean | null;

  metadata?: Metadata;

  /**
   * Your id for the person who asks. Use `safety_identifier` instead.
   *
   * @deprecated
   */
  user?: string;

  /**
   * Your id for the person who asks, for the detection of abuse. Send a hash,
   * not a name.
   */
  safety_identifier?: string | null;

  /**
   * Whether to send the answer in pieces.
   *
   * @defaultValue `false`
   */
  stream?: boolean | null;

  stream_options?: ChatCompletionStreamOptions | null;
}

/** The form of the answer. */
export type CreateChatCompletionRequestResponseFormat =
  ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject;
