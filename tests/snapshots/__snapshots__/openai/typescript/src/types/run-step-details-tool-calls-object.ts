import type { RunStepDetailsToolCall } from "./run-step-details-tool-call.js";

/** Tools were used. */
export interface RunStepDetailsToolCallsObject {
  type: "tool_calls";
  tool_calls: RunStepDetailsToolCall[];
}
