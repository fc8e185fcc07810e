import type { RunStepDeltaStepDetails } from "./run-step-delta-step-details.js";

/** A piece of a step that is at work. */
export interface RunStepDeltaObject {
  /** The id of the step. */
  id: string;

  object: "thread.run.step.delta";

  /** What is new. */
  delta: RunStepDeltaObjectDelta;
}

/** What is new. */
export interface RunStepDeltaObjectDelta {
  step_details?: RunStepDeltaStepDetails;
}
