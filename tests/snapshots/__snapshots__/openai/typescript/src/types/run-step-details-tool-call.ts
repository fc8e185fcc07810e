import type { RunStepDetailsToolCallsCodeObject } from "./run-step-details-tool-calls-code-object.js";
import type { RunStepDetailsToolCallsFileSearchObject } from "./run-step-details-tool-calls-file-search-object.js";
import type { RunStepDetailsToolCallsFunctionObject } from "./run-step-details-tool-calls-function-object.js";

/** One use of a tool. */
export type RunStepDetailsToolCall =
  | RunStepDetailsToolCallsCodeObject
  | RunStepDetailsToolCallsFileSearchObject
  | RunStepDetailsToolCallsFunctionObject;
