import type { RunStepDeltaStepDetailsMessageCreationObject } from "./run-step-delta-step-details-message-creation-object.js";
import type { RunStepDeltaStepDetailsToolCallsObject } from "./run-step-delta-step-details-tool-calls-object.js";

/** More of what was done. */
export type RunStepDeltaStepDetails =
  | RunStepDeltaStepDetailsMessageCreationObject
  | RunStepDeltaStepDetailsToolCallsObject;
