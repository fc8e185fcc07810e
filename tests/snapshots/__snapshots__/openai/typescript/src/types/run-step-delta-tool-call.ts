import type { RunStepDeltaStepDetailsToolCallsCodeObject } from "./run-step-delta-step-details-tool-calls-code-object.js";
import type { RunStepDeltaStepDetailsToolCallsFileSearchObject } from "./run-step-delta-step-details-tool-calls-file-search-object.js";
import type { RunStepDeltaStepDetailsToolCallsFunctionObject } from "./run-step-delta-step-details-tool-calls-function-object.js";

/**
 * A piece of one use of a tool. Pieces with the same `index` belong together.
 */
export type RunStepDeltaToolCall =
  | RunStepDeltaStepDetailsToolCallsCodeObject
  | RunStepDeltaStepDetailsToolCallsFileSearchObject
  | RunStepDeltaStepDetailsToolCallsFunctionObject;
