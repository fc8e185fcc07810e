import type { AssistantTool } from "./assistant-tool.js";
import type { AssistantsApiResponseFormatOption } from "./assistants-api-response-format-option.js";
import type { AssistantsApiToolChoiceOption } from "./assistants-api-tool-choice-option.js";
import type { Metadata } from "./metadata.js";
import type { ParallelToolCalls } from "./parallel-tool-calls.js";
import type { RunCompletionUsage } from "./run-completion-usage.js";
import type { RunToolCallObject } from "./run-tool-call-object.js";
import type { TruncationObject } from "./truncation-object.js";

/** The work of an assistant on a thread. */
export interface RunObject {
  /** The id of the run. */
  id: string;

  object: "thread.run";

  /** When it was asked for, in seconds since 1970. */
  created_at: number;

  /** The thread it works on. */
  thread_id: string;

  /** The assistant at work. */
  assistant_id: string;

  /** How far it is. */
  status: RunObjectStatus;

  /** What you must do before it can go on, if anything. */
  required_action: RunObjectRequiredAction | null;

  /** What went wrong last, if anything. */
  last_error: RunObjectLastError | null;

  /** When it will be given up. */
  expires_at: number | null;

  /** When work began. */
  started_at: number | null;

  /** When it was stopped. */
  cancelled_at: number | null;

  /** When it failed. */
  failed_at: number | null;

  /** When it ended well. */
  completed_at: number | null;

  /** Which limit ended it early, if one did. */
  incomplete_details: RunObjectIncompleteDetails | null;

  /** The model in use. */
  model: string;

  /** The instructions in force. */
  instructions: string;

  /**
   * The tools at hand.
   *
   * @defaultValue `[]`
   */
  tools: AssistantTool[];

  metadata: Metadata;

  usage: RunCompletionUsage | null;

  /** The temperature in use. */
  temperature?: number | null;

  /** The share of likely words in use. */
  top_p?: number | null;

  /** The limit on tokens that it may read. */
  max_prompt_tokens: number | null;

  /** The limit on tokens that it may write. */
  max_completion_tokens: number | null;

  truncation_strategy: TruncationObject | null;

  tool_choice: AssistantsApiToolChoiceOption | null;

  parallel_tool_calls: ParallelToolCalls;

  response_format: AssistantsApiResponseFormatOption | null;
}

/** Which limit ended it early, if one did. */
export interface RunObjectIncompleteDetails {
  reason?: "max_completion_tokens" | "max_prompt_tokens";
}

/** What went wrong last, if anything. */
export interface RunObjectLastError {
  code: "server_error" | "rate_limit_exceeded" | "invalid_prompt";

  /** A sentence for people. */
  message: string;
}

/** What you must do before it can go on, if anything. */
export interface RunObjectRequiredAction {
  type: "submit_tool_outputs";

  /** The calls whose outputs it waits for. */
  submit_tool_outputs: RunObjectRequiredActionSubmitToolOutputs;
}

/** The calls whose outputs it waits for. */
export interface RunObjectRequiredActionSubmitToolOutputs {
  tool_calls: RunToolCallObject[];
}

/** How far it is. */
export type RunObjectStatus =
  | "queued"
  | "in_progress"
  | "requires_action"
  | "cancelling"
  | "cancelled"
  | "failed"
  | "completed"
  | "incomplete"
  | "expired";
