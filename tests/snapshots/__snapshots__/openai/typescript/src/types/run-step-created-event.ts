import type { RunStepObject } from "./run-step-object.js";

/** A step was added to a run. */
export interface RunStepCreatedEvent {
  event: "thread.run.step.created";
  data: RunStepObject;
}
