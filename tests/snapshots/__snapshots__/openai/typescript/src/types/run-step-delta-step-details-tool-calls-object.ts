import type { RunStepDeltaToolCall } from "./run-step-delta-tool-call.js";

/** Tools are being used. */
export interface RunStepDeltaStepDetailsToolCallsObject {
  type: "tool_calls";
  tool_calls?: RunStepDeltaToolCall[];
}
