import type { RunStepDetailsMessageCreationObject } from "./run-step-details-message-creation-object.js";
import type { RunStepDetailsToolCallsObject } from "./run-step-details-tool-calls-object.js";

/** What was done. */
export type RunStepDetails =
  RunStepDetailsMessageCreationObject | RunStepDetailsToolCallsObject;
