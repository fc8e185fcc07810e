import type { RunStepDetailsToolCallsCodeOutputImageObject } from "./run-step-details-tool-calls-code-output-image-object.js";
import type { RunStepDetailsToolCallsCodeOutputLogsObject } from "./run-step-details-tool-calls-code-output-logs-object.js";

/** Code was run. */
export interface RunStepDetailsToolCallsCodeObject {
  /** The id of the call. */
  id: string;

  type: "code_interpreter";

  code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter;
}

export interface RunStepDetailsToolCallsCodeObjectCodeInterpreter {
  /** The code. */
  input: string;

  /** What came out of it. */
  outputs: Array<
    | RunStepDetailsToolCallsCodeOutputLogsObject
    | RunStepDetailsToolCallsCodeOutputImageObject
  >;
}
