import type { Metadata } from "./metadata.js";
import type { RunStepCompletionUsage } from "./run-step-completion-usage.js";
import type { RunStepDetails } from "./run-step-details.js";

/** One thing that a run did. */
export interface RunStepObject {
  /** The id of the step. */
  id: string;

  object: "thread.run.step";

  /** When it began, in seconds since 1970. */
  created_at: number;

  /** The assistant at work. */
  assistant_id: string;

  /** The thread it works on. */
  thread_id: string;

  /** The run it is part of. */
  run_id: string;

  /** Whether a message was written or tools were used. */
  type: "message_creation" | "tool_calls";

  /** How far it is. */
  status: "in_progress" | "cancelled" | "failed" | "completed" | "expired";

  step_details: RunStepDetails;

  /** What went wrong last, if anything. */
  last_error: RunStepObjectLastError | null;

  /** When it was given up, because its run was. */
  expired_at: number | null;

  /** When it was stopped. */
  cancelled_at: number | null;

  /** When it failed. */
  failed_at: number | null;

  /** When it ended well. */
  completed_at: number | null;

  metadata: Metadata;

  usage: RunStepCompletionUsage | null;
}

/** What went wrong last, if anything. */
export interface RunStepObjectLastError {
  code: "server_error" | "rate_limit_exceeded";

  /** A sentence for people. */
  message: string;
}
