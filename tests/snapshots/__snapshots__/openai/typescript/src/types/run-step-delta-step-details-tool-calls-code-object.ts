import type { RunStepDeltaStepDetailsToolCallsCodeOutputImageObject } from "./run-step-delta-step-details-tool-calls-code-output-image-object.js";
import type { RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject } from "./run-step-delta-step-details-tool-calls-code-output-logs-object.js";

/** More code, or more that came out of it. */
export interface RunStepDeltaStepDetailsToolCallsCodeObject {
  index: number;
  id?: string;
  type: "code_interpreter";
  code_interpreter?: RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter;
}

export interface RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter {
  /** What to add to the code so far. */
  input?: string;

  outputs?: Array<
    | RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject
    | RunStepDeltaStepDetailsToolCallsCodeOutputImageObject
  >;
}
